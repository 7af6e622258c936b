package org.mingdeng.page;

import java.util.List;

/**
 * All data files of a place.
 *
 * @param lists the lists of records
 * @param tables the tables of single records
 */
public record DataPage(List<Download> lists, List<Download> tables) implements PageContent {
    public DataPage {
        lists = List.copyOf(lists);
        tables = List.copyOf(tables);
    }

    @Override
    public String template() {
        return "data";
    }
}
