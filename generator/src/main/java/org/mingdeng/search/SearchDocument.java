package org.mingdeng.search;

import java.time.LocalDate;
import java.util.List;

/**
 * A record as it can be found.
 *
 * @param route the address of its page, below the site's root
 * @param kind the folder of its kind, such as {@code cases}
 * @param label the word for its kind
 * @param published when it was first made public
 * @param date the same day as people read it
 * @param place the name of its place
 * @param title its title
 * @param names the names of the people in it, each on its own
 * @param lines what its page says, a fact or a row of a table in a line
 */
public record SearchDocument(
        String route,
        String kind,
        String label,
        LocalDate published,
        String date,
        String place,
        String title,
        List<String> names,
        List<String> lines) {

    public SearchDocument {
        names = List.copyOf(names);
        lines = List.copyOf(lines);
    }
}
