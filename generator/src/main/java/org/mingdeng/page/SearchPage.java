package org.mingdeng.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of a search, with the lists that lead on without it.
 *
 * @param index the page beside which the index lies that it asks
 * @param site the page beside which the index of the whole site lies
 * @param place the path of the place
 * @param within the path of the place that it is about, where it asks the index of the whole site
 * @param kinds the lists of the place's own records
 * @param places the places right below it
 */
public record SearchPage(
        String index, String site, String place, Optional<String> within, List<KindLists> kinds, List<Link> places)
        implements PageContent {

    public SearchPage {
        kinds = List.copyOf(kinds);
        places = List.copyOf(places);
    }

    /**
     * The lists of a kind.
     *
     * @param all the list of all its records
     * @param count how many there are
     * @param years its lists by year, the latest first
     */
    public record KindLists(Link all, int count, List<Link> years) {
        public KindLists {
            years = List.copyOf(years);
        }
    }

    @Override
    public String template() {
        return "search";
    }
}
