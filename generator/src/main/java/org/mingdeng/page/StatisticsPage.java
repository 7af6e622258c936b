package org.mingdeng.page;

import java.util.List;
import org.mingdeng.value.Ratio;

/**
 * Statistics of a place and all places below it.
 *
 * @param kind the folder of the kind that they are about
 * @param figures the key figures
 * @param rates the rates with their fractions
 * @param tables the figures by type, level, year and place
 * @param downloads the tables as data files
 */
public record StatisticsPage(
        String kind, List<Figure> figures, List<Rate> rates, List<Table> tables, List<Download> downloads)
        implements PageContent {

    public StatisticsPage {
        figures = List.copyOf(figures);
        rates = List.copyOf(rates);
        tables = List.copyOf(tables);
        downloads = List.copyOf(downloads);
    }

    /**
     * A key figure.
     *
     * @param key the key of its words
     * @param value the figure
     */
    public record Figure(String key, Object value) {}

    /**
     * A rate; how it is counted is told under {@code KEY.definition}.
     *
     * @param key the key of its words
     * @param ratio the rate
     */
    public record Rate(String key, Ratio ratio) {}

    @Override
    public String template() {
        return "statistics";
    }
}
