package org.mingdeng.page;

import java.util.List;

/**
 * The current board of a place as an A3 sheet.
 *
 * @param home what the place's home shows
 * @param panels the panels of the board
 * @param route the address of the place's home, which the QR code leads to
 */
public record BoardSheet(PageContent home, List<Panel> panels, String route) implements PageContent {
    public BoardSheet {
        panels = List.copyOf(panels);
    }

    /**
     * A panel of the board.
     *
     * @param key the key of its heading: party, affairs, ledgers, funds, cases
     * @param lines the current records
     */
    public record Panel(String key, List<ListLine> lines) {
        public Panel {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String template() {
        return "print-board";
    }
}
