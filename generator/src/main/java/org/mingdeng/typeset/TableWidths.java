package org.mingdeng.typeset;

import java.util.Arrays;

/**
 * How wide the columns of a table may be and like to be.
 *
 * @param narrow how narrow each can be without breaking a word or a number, in points
 * @param easy how wide each must be for cells of few lines
 * @param wide how wide each is when nothing is broken
 */
record TableWidths(double[] narrow, double[] easy, double[] wide) {

    /** Han characters that a column of words holds at least, so that it is not read from top to bottom. */
    private static final int FEWEST_CHARACTERS = 4;

    /** Lines of a cell that are read easily, unless each holds more than some characters. */
    private static final double FEW_LINES = 2.2;

    private static final int MANY_CHARACTERS = 14;

    /**
     * Measures the columns of a table in a type, with some room at the sides of each cell; in strong type where what stands in
     * a row may be carried forward.
     */
    static TableWidths of(Block.Table table, Type type, double sides) {
        int columns = table.columns().size();
        TableWidths widths = new TableWidths(new double[columns], new double[columns], new double[columns]);
        for (int i = 0; i < columns; i++) {
            Block.Column column = table.columns().get(i);
            widths.put(i, type.cell(column.head(), true), type.size(), true);
            for (Block.Row row : table.rows()) {
                boolean isStrong =
                        row.isSum() || column.isHeading() || table.carry().isPresent();
                MeasuredText cell = type.cell(row.cells().get(i), isStrong);
                widths.put(i, cell, type.size(), !column.isWhole());
            }
            widths.narrow[i] += sides;
            widths.easy[i] += sides;
            widths.wide[i] += sides;
        }
        return widths;
    }

    private void put(int column, MeasuredText cell, double size, boolean mayBreak) {
        double width = cell.width();
        double least = mayBreak ? Math.min(width, Math.max(cell.widestPart(), FEWEST_CHARACTERS * size)) : width;
        double few = Math.max(least, Math.min(width / FEW_LINES, MANY_CHARACTERS * size));
        narrow[column] = Math.max(narrow[column], least);
        easy[column] = Math.max(easy[column], few);
        wide[column] = Math.max(wide[column], width);
    }

    /** The width below which words or numbers are broken. */
    double least() {
        return Arrays.stream(narrow).sum();
    }

    /** The width below which cells have many lines. */
    double comfortable() {
        return Arrays.stream(easy).sum();
    }

    /** Returns the widths of the columns of a table that is as wide as given. */
    double[] within(double width) {
        double most = Arrays.stream(wide).sum();
        double[] widths = new double[narrow.length];
        for (int i = 0; i < widths.length; i++) {
            if (most <= width) {
                widths[i] = wide[i] + (width - most) * share(wide[i], most);
            } else if (comfortable() <= width) {
                widths[i] = between(easy[i], wide[i], comfortable(), most, width);
            } else if (least() <= width) {
                widths[i] = between(narrow[i], easy[i], least(), comfortable(), width);
            } else {
                widths[i] = width * narrow[i] / least();
            }
        }
        return widths;
    }

    private static double between(double narrow, double wide, double allNarrow, double allWide, double width) {
        return narrow + (width - allNarrow) * share(wide - narrow, allWide - allNarrow);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
