package org.mingdeng.render;

import java.util.List;
import java.util.Optional;
import org.mingdeng.page.Column;
import org.mingdeng.page.Table;

/**
 * Whether a table is narrow enough to stay a table on a phone; one that is not is shown there as a card for each row. Widths
 * are in ems: a Chinese character is one wide, any other sign a little more than half.
 */
final class PhoneTable {

    /** What a phone of 360 px shows beside its margins, in type of 16 px. */
    private static final double PHONE = 20.5;

    private static final int MOST_COLUMNS = 6;
    private static final double GAP = 0.6;
    private static final double NARROW_SIGN = 0.56;

    /** Words may take two or three lines in a cell; numbers may not. */
    private static final double LINES_OF_WORDS = 2.5;

    private static final double NARROWEST = 2;
    private static final double WIDEST_WORDS = 20;

    private final Formats formats;

    PhoneTable(Formats formats) {
        this.formats = formats;
    }

    /** Whether all columns of a table fit beside each other. */
    boolean fits(Table table) {
        if (table.columns().size() > MOST_COLUMNS) {
            return false;
        }
        double width = GAP * (table.columns().size() - 1);
        for (int i = 0; i < table.columns().size() && width <= PHONE; i++) {
            width += width(table, i);
        }
        return width <= PHONE;
    }

    private double width(Table table, int index) {
        Column column = table.columns().get(index);
        double head = Math.max(NARROWEST, width(formats.show(column.label())) / LINES_OF_WORDS);
        double widest = 0;
        for (List<Optional<?>> row : table.rows()) {
            widest = Math.max(widest, width(formats.show(row.get(index))));
        }
        widest = Math.max(
                widest,
                table.total()
                        .map(total -> width(formats.show(total.get(index))))
                        .orElse(0.0));
        if (widest > WIDEST_WORDS) {
            return PHONE;
        }
        boolean breaks = column.type() == Column.Type.TEXT && widest > NARROWEST * 2;
        return Math.max(head, breaks ? Math.max(NARROWEST * 2, widest / LINES_OF_WORDS) : widest);
    }

    private static double width(String words) {
        return words.codePoints()
                .mapToDouble(sign -> Han.isHanOrPunctuation(sign) ? 1 : NARROW_SIGN)
                .sum();
    }
}
