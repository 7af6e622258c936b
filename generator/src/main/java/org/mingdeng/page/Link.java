package org.mingdeng.page;

import java.util.Optional;

/**
 * A link inside the site.
 *
 * @param label its words, when they are not the theme's
 * @param key the key of its words in the theme's texts, when they are
 * @param route where it leads
 * @param isCurrent whether it leads to the page that it stands on
 */
public record Link(Optional<String> label, Optional<String> key, String route, boolean isCurrent) {

    static Link named(String label, String route) {
        return new Link(Optional.of(label), Optional.empty(), route, false);
    }

    static Link worded(String key, String route, boolean isCurrent) {
        return new Link(Optional.empty(), Optional.of(key), route, isCurrent);
    }
}
