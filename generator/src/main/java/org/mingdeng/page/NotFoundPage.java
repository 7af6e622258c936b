package org.mingdeng.page;

import java.util.List;

/**
 * The page that is shown for an address that does not exist.
 *
 * @param places the homes of the places
 */
public record NotFoundPage(List<Link> places) implements PageContent {
    public NotFoundPage {
        places = List.copyOf(places);
    }

    @Override
    public String template() {
        return "not-found";
    }
}
