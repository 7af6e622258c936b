package org.mingdeng.typeset;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What stands on a board, from top to bottom. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the title of the board, 2 for a part, 3 for a part of a part
     * @param text its text
     */
    record Heading(int level, String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param text its text
     * @param align where its lines stand
     * @param indented whether its first line begins two characters in
     */
    record Paragraph(List<Span> text, Align align, boolean indented) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether its items are numbered
     * @param items the text of each item
     */
    record Items(boolean ordered, List<List<Span>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table.
     *
     * @param caption its heading
     * @param unit the unit of its amounts, at the right above it; may be empty
     * @param columns its columns; it has no head when none of them has one
     * @param rows its rows, with as many cells as there are columns
     * @param carry gives the sums over the first rows, as cells, for the end of a sheet on which the table goes on; empty
     *     when nothing in it is added up
     */
    record Table(
            Optional<String> caption,
            String unit,
            List<Column> columns,
            List<Row> rows,
            Optional<IntFunction<List<String>>> carry)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param head its heading; may be empty
     * @param align where its cells stand
     * @param isWhole whether its cells, such as numbers and days, stand on one line each
     * @param isHeading whether its cells are headings of what stands beside them
     */
    record Column(String head, Align align, boolean isWhole, boolean isHeading) {
        /** Makes a column of cells that are no headings. */
        public Column(String head, Align align, boolean isWhole) {
            this(head, align, isWhole, false);
        }

        /** Makes a column of headings. */
        public static Column ofHeadings() {
            return new Column("", Align.START, false, true);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells the text of its cells
     * @param isSum whether it adds up others and stands out
     */
    record Row(List<String> cells, boolean isSum) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Figures side by side, each large below its name.
     *
     * @param figures the figures
     */
    record Figures(List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure.
     *
     * @param name what it is
     * @param value how much, with its unit
     */
    record Figure(String name, String value) {}

    /**
     * A part of a board with a frame around it.
     *
     * @param heading its heading
     * @param blocks what stands in it
     */
    record Panel(String heading, List<Block> blocks) implements Block {
        public Panel {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Who signs, flush right, with room for the seal above.
     *
     * @param lines the body and the day
     */
    record Signature(List<String> lines) implements Block {
        public Signature {
            lines = List.copyOf(lines);
        }
    }
}
