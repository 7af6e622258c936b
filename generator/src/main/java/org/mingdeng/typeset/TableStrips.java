package org.mingdeng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A table as strips. Columns are as wide as their content asks for; where that is more than there is, words are broken in
 * the widest ones. On each page that it goes on to, its head is repeated, and sums are carried forward.
 */
final class TableStrips {

    private static final double PADDING = 0.4;
    private static final double LINE = 0.6;
    private static final int MANY = 999;

    /** Han characters that a cell holds at least in which a word such as 过次页 stands on one line. */
    private static final int LABEL = 4;

    private final Block.Table table;
    private final Type type;
    private final Board.Words words;
    private final Tag tag;
    private final double[] widths;
    private final double[] edges;
    private final double carryHeight;
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
        this.carryHeight = table.carry().isEmpty()
                ? 0
                : Math.max(
                        carried(0, true).height(),
                        carried(Math.max(0, table.rows().size() - 1), true).height());
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
            strips.add(new Row(i, body.child("TR"), cells(table.rows().get(i).cells(), isSum(i))));
        }
        return strips;
    }

    private List<Strip> withUnit(List<Strip> caption, Tag tag) {
        List<Strip> strips = new ArrayList<>(caption);
        Strip last = strips.remove(strips.size() - 1);
        Lines unit = unit();
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

    private Lines unit() {
        return type.note(Span.plain(table.unit()), Align.END, edges[edges.length - 1], Colour.BLACK);
    }

    /** The unit stands at the right of its last line. */
    private Lines caption(String words) {
        double room = edges[edges.length - 1]
                - (table.unit().isEmpty() ? 0 : unit().text().width() + type.size());
        return type.heading(3, words, Align.START, room, Colour.BLACK);
    }

    private boolean hasHead() {
        return table.columns().stream().anyMatch(column -> !column.head().isEmpty());
    }

    private Strip head(Optional<Tag> row) {
        List<String> heads = table.columns().stream().map(Block.Column::head).toList();
        Cells cells = cells(heads, true);
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
        return carryHeight;
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

    /** Returns how much of a page on which the table goes on is not for its rows. */
    private double around() {
        double caption =
                table.caption().map(words -> continued(words, MANY).height()).orElse(0.0);
        double head = hasHead() ? head(Optional.empty()).height() : 0;
        return caption + head + 2 * carryHeight;
    }

    /** The number of parts is known only when all pages are, so there is room for a large one. */
    private Strip continued(String caption, int part) {
        double height = caption(words.continued(caption, part, MANY)).height();
        return new Strip(height, true) {
            @Override
            void draw(Pen pen, double x, double top) {
                Lines lines = caption(words.continued(caption, part, parts));
                double y = top;
                pen.beginArtifact();
                for (MeasuredText.Line line : lines.broken()) {
                    lines.draw(pen, line, true, x, y);
                    y += lines.leading();
                }
                pen.end();
            }
        };
    }

    private Strip carried(int rows, boolean isEnd) {
        IntFunction<List<String>> sums = table.carry().orElseThrow();
        List<String> cells = new ArrayList<>(sums.apply(rows));
        int at = labelled(cells);
        String label = isEnd ? words.carriedForward() : words.broughtForward();
        cells.set(at, (label + " " + cells.get(at)).strip());
        Cells row = cells(cells, true);
        return new Strip(row.height(), !isEnd) {
            @Override
            void draw(Pen pen, double x, double top) {
                row.drawAside(pen, x, top);
            }
        };
    }

    /** Returns the cell that says what is carried: the first empty one with room, or the widest, or the first of all. */
    private int labelled(List<String> cells) {
        int widest = 0;
        for (int i = 0; i < cells.size(); i++) {
            boolean isEmpty = cells.get(i).isEmpty();
            if (isEmpty && widths[i] >= LABEL * type.size()) {
                return i;
            }
            if (isEmpty && (!cells.get(widest).isEmpty() || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    /** A row of the table that is not its head, or a part of one that no page can hold. */
    final class Row extends Strip {
        private final int index;
        private final boolean isRest;
        private final List<Tag> tags;
        private final Cells cells;

        private Row(int index, Tag row, Cells cells) {
            this(
                    index,
                    false,
                    table.columns().stream()
                            .map(column -> column.isHeading() ? row.headingCell("Row") : row.child("TD"))
                            .toList(),
                    cells);
        }

        private Row(int index, boolean isRest, List<Tag> tags, Cells cells) {
            super(cells.height(), index == table.rows().size() - 2 && isSum(index + 1));
            this.index = index;
            this.isRest = isRest;
            this.tags = tags;
            this.cells = cells;
        }

        @Override
        Stream<Strip> within(double pageHeight) {
            double room = pageHeight - around();
            if (height() <= room) {
                return Stream.of(this);
            }
            List<Strip> rows = new ArrayList<>();
            for (Cells part : cells.parts(room)) {
                rows.add(new Row(index, !rows.isEmpty(), tags, part));
            }
            return rows.stream();
        }

        /** Whether something of the table stands before it. */
        boolean isGoingOn() {
            return index > 0 || isRest;
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
            if (index == 0 && !isRest && !hasHead()) {
                pen.line(x, top, x + edges[edges.length - 1], top, LINE, Colour.LINE);
            }
            pen.end();
            cells.draw(pen, x, top, tags::get);
        }
    }

    private Cells cells(List<String> words, boolean strong) {
        List<Lines> cells = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Block.Column column = table.columns().get(i);
            cells.add(type.cell(
                    type.cell(words.get(i), strong || column.isHeading()),
                    column.align(),
                    widths[i] - 2 * PADDING * type.size()));
        }
        return new Cells(cells, cells.stream().map(Lines::broken).toList());
    }

    private boolean isSum(int row) {
        return table.rows().get(row).isSum();
    }

    /** The cells of a row, broken into lines. */
    private final class Cells {
        private final List<Lines> cells;
        private final List<List<MeasuredText.Line>> lines;
        private final double height;

        Cells(List<Lines> cells, List<List<MeasuredText.Line>> lines) {
            int most = lines.stream().mapToInt(List::size).max().orElse(0);
            this.cells = cells;
            this.lines = lines;
            this.height = Math.max(1, most) * cells.get(0).leading() + PADDING * type.size();
        }

        /** Returns the cells in parts that are not higher than given, each of one line at least. */
        List<Cells> parts(double highest) {
            int most = Math.max(
                    1, (int) ((highest - PADDING * type.size()) / cells.get(0).leading()));
            List<Cells> parts = new ArrayList<>();
            int longest = lines.stream().mapToInt(List::size).max().orElse(0);
            for (int from = 0; from < longest; from += most) {
                int first = from;
                parts.add(new Cells(
                        cells,
                        lines.stream()
                                .map(all ->
                                        all.subList(Math.min(first, all.size()), Math.min(first + most, all.size())))
                                .toList()));
            }
            return parts;
        }

        double height() {
            return height;
        }

        void draw(Pen pen, double x, double top, IntFunction<Tag> tags) {
            for (int i = 0; i < cells.size(); i++) {
                Tag cell = tags.apply(i);
                if (lines.get(i).isEmpty() || cells.get(i).text().width() == 0) {
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
