package org.mingdeng.page;

import java.util.List;
import java.util.Optional;
import org.mingdeng.page.StatisticsPage.Figure;
import org.mingdeng.page.StatisticsPage.Rate;

/**
 * The wall screen of a governance centre: panels that follow each other by themselves, from published data only.
 *
 * @param name the name of the place
 * @param home the home of the place
 * @param panels the panels, in their order
 */
public record ScreenPage(String name, String home, List<Panel> panels) implements PageContent {

    public ScreenPage {
        panels = List.copyOf(panels);
    }

    /**
     * What the screen shows at one time.
     *
     * @param key the key of its heading
     * @param figures numbers that are read from afar
     * @param rates rates with their fractions
     * @param table a short table
     * @param lines the latest records
     */
    public record Panel(
            String key, List<Figure> figures, List<Rate> rates, Optional<Table> table, List<ListLine> lines) {
        public Panel {
            figures = List.copyOf(figures);
            rates = List.copyOf(rates);
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String template() {
        return "screen";
    }
}
