package org.mingdeng.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Panels side by side, in reading order from column to column, such that the highest column is as low as can be. Where there
 * is room left in a column its panels share it, so that all columns end on one line.
 */
final class Panels {

    private static final double BAR = 0.3;
    private static final double PADDING = 0.6;
    private static final double BETWEEN = 0.8;

    private final List<Panel> panels = new ArrayList<>();
    private final Type type;
    private final double width;
    private final int columns;
    private final double height;

    /** A panel, or the rest of one, with its content as strips. */
    private record Panel(
            Block.Panel block, Tag tag, boolean isRest, Lines heading, List<Strip> strips, double height) {}

    /** Panels that stand in a column. */
    private record Column(List<Panel> panels, double height) {}

    /**
     * Sets panels.
     *
     * @param width the width of all columns together
     * @param columns how many columns there are
     * @param height how high a column may be
     */
    Panels(
            List<Block.Panel> blocks,
            BlockStrips setter,
            Type type,
            Tag parent,
            double width,
            int columns,
            double height) {
        this.type = type;
        this.columns = columns;
        this.width = (width - (columns - 1) * BETWEEN * type.size()) / columns;
        this.height = height;
        for (Block.Panel block : blocks) {
            Tag tag = parent.child("Sect");
            List<Strip> strips = setter.of(block.blocks(), tag, this.width - 2 * PADDING * type.size());
            Lines heading =
                    type.heading(2, block.heading(), Align.START, this.width - 2 * PADDING * type.size(), Colour.WHITE);
            double around = heading.height() + (BAR + 2 * PADDING) * type.size();
            boolean isRest = false;
            for (List<Strip> part : parts(strips, height - around)) {
                double content = part.stream().mapToDouble(Strip::height).sum();
                panels.add(new Panel(block, tag, isRest, heading, part, content + around));
                isRest = true;
            }
        }
    }

    /** A panel that is higher than a column goes on in another one under the same heading. */
    private static List<List<Strip>> parts(List<Strip> strips, double height) {
        return Paginator.pages(strips, height, Integer.MAX_VALUE).stream()
                .map(part -> part.stream().map(Paginator.Placed::strip).toList())
                .toList();
    }

    /** How high the highest column of each sheet is, when panels are spread over as many sheets as given. */
    double highest(int sheets) {
        return spread(sheets * columns).stream()
                .mapToDouble(Column::height)
                .max()
                .orElse(0);
    }

    /** How many sheets they need. */
    int sheets() {
        int sheets = 1;
        while (highest(sheets) > height && sheets * columns < panels.size()) {
            sheets++;
        }
        return sheets;
    }

    /** Parts the panels, whose order stays, so that the highest part is as low as can be. */
    private List<Column> spread(int parts) {
        double low = panels.stream().mapToDouble(Panel::height).max().orElse(0);
        double high = total(panels);
        for (int i = 0; i < 40 && high - low > 0.1; i++) {
            double middle = (low + high) / 2;
            if (fill(middle).size() <= parts) {
                high = middle;
            } else {
                low = middle;
            }
        }
        List<Column> filled = fill(high);
        while (filled.size() < parts) {
            filled.add(new Column(List.of(), 0));
        }
        return filled;
    }

    private List<Column> fill(double most) {
        List<Column> filled = new ArrayList<>();
        List<Panel> column = new ArrayList<>();
        for (Panel panel : panels) {
            List<Panel> with = new ArrayList<>(column);
            with.add(panel);
            if (!column.isEmpty() && total(with) > most + 0.01) {
                filled.add(new Column(column, total(column)));
                with = new ArrayList<>(List.of(panel));
            }
            column = with;
        }
        filled.add(new Column(column, total(column)));
        return filled;
    }

    private double total(List<Panel> of) {
        return of.stream().mapToDouble(Panel::height).sum() + Math.max(0, of.size() - 1) * BETWEEN * type.size();
    }

    /** Draws the panels of a sheet, counted from 0. */
    void draw(Pen pen, int sheet, int sheets, double x, double top) {
        List<Column> all = spread(sheets * columns);
        for (int i = 0; i < columns; i++) {
            Column column = all.get(sheet * columns + i);
            double left = x + i * (width + BETWEEN * type.size());
            double free = Math.max(0, height - column.height())
                    / Math.max(1, column.panels().size());
            double y = top;
            for (Panel panel : column.panels()) {
                draw(pen, panel, left, y, panel.height() + free);
                y += panel.height() + free + BETWEEN * type.size();
            }
        }
    }

    private void draw(Pen pen, Panel panel, double x, double top, double panelHeight) {
        double bar = panel.heading().height() + BAR * type.size();
        double padding = PADDING * type.size();
        pen.beginArtifact();
        pen.fill(x, top, width, bar, Colour.RED);
        pen.frame(x, top, width, panelHeight, 1, Colour.RED);
        pen.end();
        drawHeading(pen, panel, x + padding, top);
        double y = top + bar + padding;
        for (Strip strip : panel.strips()) {
            strip.draw(pen, x + padding, y);
            y += strip.height();
        }
    }
    /** The heading is read aloud, and found among the bookmarks, once. */
    private void drawHeading(Pen pen, Panel panel, double x, double top) {
        Tag tag = panel.tag().child("H2");
        double y = top + BAR * type.size() / 2;
        if (!panel.isRest()) {
            pen.bookmark(panel.block().heading(), top);
        }
        for (MeasuredText.Line line : panel.heading().broken()) {
            if (panel.isRest()) {
                pen.beginArtifact();
            } else {
                pen.begin(tag);
            }
            panel.heading().draw(pen, line, true, x, y);
            pen.end();
            y += panel.heading().leading();
        }
    }
}
