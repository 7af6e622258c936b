package org.mingdeng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A table as strips. Columns are as wide as their content asks for; where that is more than there is, words are broken in
 * the widest ones. On each page that it goes on to, its head is repeated, and sums are carried forward.
 */
final class TableStrips {

    private static final double PADDING = 0.4;
    private static final double LINE = 0.6;

    private final Block.Table table;
    private final Type type;
    private final Board.Words words;
    private final Tag tag;
    private final double[] widths;
    private final double[] edges;
    private int parts = 1;

    private TableStrips(Block.Table table, Type type, Board.Words words, Tag parent, double[] widths) {
        this.table = table;
        this.type = type;
        this.words = words;
        this.tag = parent.child("Table");
        this.widths = widths;
        this.edges = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
    }

    /** A table with how far it is too wide, in points. */
    record Fitted(TableStrips strips, double tooWide) {}

    /**
     * Fits a table into a width: in the given type, or in the largest smaller one, not below a size, in which cells have few
     * lines.
     */
    static Fitted fit(Block.Table table, Type type, double smallest, double width, Board.Words words, Tag parent) {
        Type trial = type;
        while (true) {
            TableWidths widths = TableWidths.of(table, trial, 2 * PADDING * trial.size());
            if (widths.comfortable() <= width || trial.size() <= smallest) {
                double tooWide = Math.max(0, widths.least() - width);
                return new Fitted(new TableStrips(table, trial, words, parent, widths.within(width)), tooWide);
            }
            trial = trial.scaled(Math.max(smallest / trial.size(), 0.95));
        }
    }

    /** Returns all strips of the table: its caption, its head, its rows. */
    List<Strip> all() {
        List<Strip> strips = new ArrayList<>();
        table.caption().ifPresent(caption -> {
            Tag of = tag.child("Caption");
            strips.addAll(withUnit(caption(caption).strips(of, true, Optional.empty()), of));
        });
        if (hasHead()) {
            strips.add(head(Optional.of(tag.child("THead").child("TR"))));
        }
        Tag body = tag.child("TBody");
        for (int i = 0; i < table.rows().size(); i++) {
            strips.add(new Row(i, body.child("TR")));
        }
        return strips;
    }

    private List<Strip> withUnit(List<Strip> caption, Tag tag) {
        List<Strip> strips = new ArrayList<>(caption);
        Strip last = strips.remove(strips.size() - 1);
        Lines unit = type.note(Span.plain(table.unit()), Align.END, edges[edges.length - 1], Colour.BLACK);
        strips.add(new Strip(last.height(), true) {
            @Override
            void draw(Pen pen, double x, double top) {
                last.draw(pen, x, top);
                if (!table.unit().isEmpty()) {
                    pen.begin(tag);
                    unit.draw(pen, unit.broken().get(0), true, x, top);
                    pen.end();
                }
            }
        });
        return strips;
    }

    private Lines caption(String words) {
        return type.heading(3, words, Align.START, edges[edges.length - 1], Colour.BLACK);
    }

    private boolean hasHead() {
        return table.columns().stream().anyMatch(column -> !column.head().isEmpty());
    }

    private Strip head(Optional<Tag> row) {
        List<String> heads = table.columns().stream().map(Block.Column::head).toList();
        Cells cells = new Cells(heads, true);
        return new Strip(cells.height(), true) {
            @Override
            void draw(Pen pen, double x, double top) {
                pen.beginArtifact();
                pen.fill(x, top, edges[edges.length - 1], cells.height(), Colour.SHADE);
                pen.line(x, top, x + edges[edges.length - 1], top, LINE, Colour.LINE);
                pen.end();
                if (row.isPresent()) {
                    cells.draw(pen, x, top, i -> row.get().headingCell("Column"));
                } else {
                    cells.drawAside(pen, x, top);
                }
            }
        };
    }

    /** Returns how high the row is that carries sums forward. */
    double carryHeight() {
        return table.carry().isPresent() ? carried(0, true).height() : 0;
    }

    /** Returns the strip that ends a page on which the table goes on after some rows. */
    Optional<Strip> end(int rows) {
        return table.carry().map(sums -> carried(rows, true));
    }

    /** Returns the strips that begin a page on which the table goes on after some rows. */
    List<Strip> goOn(int rows) {
        parts++;
        int part = parts;
        List<Strip> strips = new ArrayList<>();
        table.caption().ifPresent(caption -> strips.add(continued(caption, part)));
        if (hasHead()) {
            strips.add(head(Optional.empty()));
        }
        if (table.carry().isPresent()) {
            strips.add(carried(rows, false));
        }
        return strips;
    }

    /** The number of parts is known only when all pages are. */
    private Strip continued(String caption, int part) {
        double height = caption(caption).leading();
        return new Strip(height, true) {
            @Override
            void draw(Pen pen, double x, double top) {
                Lines lines = caption(words.continued(caption, part, parts));
                pen.beginArtifact();
                lines.draw(pen, lines.broken().get(0), true, x, top);
                pen.end();
            }
        };
    }

    private Strip carried(int rows, boolean isEnd) {
        IntFunction<List<String>> sums = table.carry().orElseThrow();
        List<String> cells = new ArrayList<>(sums.apply(rows));
        int at = 0;
        while (at < cells.size() - 1 && (!cells.get(at).isEmpty() || widths[at] < 4 * type.size())) {
            at++;
        }
        cells.set(at, isEnd ? words.carriedForward() : words.broughtForward());
        Cells row = new Cells(cells, true);
        return new Strip(row.height(), !isEnd) {
            @Override
            void draw(Pen pen, double x, double top) {
                row.drawAside(pen, x, top);
            }
        };
    }

    /** A row of the table that is not its head. */
    final class Row extends Strip {
        private final int index;
        private final Tag row;
        private final Cells cells;

        private Row(int index, Tag row) {
            this(
                    index,
                    row,
                    new Cells(
                            table.rows().get(index).cells(),
                            table.rows().get(index).isSum()));
        }

        private Row(int index, Tag row, Cells cells) {
            super(cells.height(), index == table.rows().size() - 2 && isSum(index + 1));
            this.index = index;
            this.row = row;
            this.cells = cells;
        }

        TableStrips table() {
            return TableStrips.this;
        }

        /** How many rows stand before it. */
        int index() {
            return index;
        }

        boolean isLast() {
            return index == table.rows().size() - 1;
        }

        @Override
        void draw(Pen pen, double x, double top) {
            pen.beginArtifact();
            if (isSum(index)) {
                pen.fill(x, top, edges[edges.length - 1], height(), Colour.SHADE);
            }
            if (index == 0 && !hasHead()) {
                pen.line(x, top, x + edges[edges.length - 1], top, LINE, Colour.LINE);
            }
            pen.end();
            cells.draw(pen, x, top, i -> table.columns().get(i).isHeading() ? row.headingCell("Row") : row.child("TD"));
        }
    }

    private boolean isSum(int row) {
        return table.rows().get(row).isSum();
    }

    /** The cells of a row, broken into lines. */
    private final class Cells {
        private final List<Lines> cells = new ArrayList<>();
        private final List<List<MeasuredText.Line>> lines = new ArrayList<>();
        private final double height;

        Cells(List<String> words, boolean strong) {
            int most = 1;
            for (int i = 0; i < words.size(); i++) {
                boolean isHeading = table.columns().get(i).isHeading();
                Lines cell = type.cell(
                        type.cell(words.get(i), strong || isHeading),
                        table.columns().get(i).align(),
                        widths[i] - 2 * PADDING * type.size());
                cells.add(cell);
                lines.add(cell.broken());
                most = Math.max(most, lines.get(i).size());
            }
            height = most * cells.get(0).leading() + PADDING * type.size();
        }

        double height() {
            return height;
        }

        void draw(Pen pen, double x, double top, IntFunction<Tag> tags) {
            for (int i = 0; i < cells.size(); i++) {
                Tag cell = tags.apply(i);
                if (cells.get(i).text().width() == 0) {
                    pen.touch(cell);
                } else {
                    pen.begin(cell);
                    draw(pen, x, top, i);
                    pen.end();
                }
            }
            pen.beginArtifact();
            drawLines(pen, x, top);
            pen.end();
        }

        void drawAside(Pen pen, double x, double top) {
            pen.beginArtifact();
            for (int i = 0; i < cells.size(); i++) {
                draw(pen, x, top, i);
            }
            drawLines(pen, x, top);
            pen.end();
        }

        private void draw(Pen pen, double x, double top, int i) {
            Lines cell = cells.get(i);
            double free = height - lines.get(i).size() * cell.leading();
            double y = top + free / 2;
            for (int line = 0; line < lines.get(i).size(); line++) {
                cell.draw(pen, lines.get(i).get(line), line == 0, x + edges[i] + PADDING * type.size(), y);
                y += cell.leading();
            }
        }

        private void drawLines(Pen pen, double x, double top) {
            double[] at = new double[edges.length];
            for (int i = 0; i < at.length; i++) {
                at[i] = x + edges[i];
            }
            pen.cells(at, top, height, LINE, Colour.LINE);
        }
    }
}
