package org.mingdeng.typeset;

/**
 * A size of paper with its margins and sizes of type. Lengths are in millimetres, sizes of type in points.
 *
 * @param width the width
 * @param height the height
 * @param top the upper margin
 * @param left the left margin
 * @param bottom the lower margin
 * @param right the right margin
 * @param type the size of type of text
 * @param smallest the size below which tables are not set
 * @param style how it looks
 * @param columns how many columns panels stand in
 * @param rows how many rows of a table a sheet holds at most
 */
public record Sheet(
        double width,
        double height,
        double top,
        double left,
        double bottom,
        double right,
        double type,
        double smallest,
        Style style,
        int columns,
        int rows) {

    /** How a sheet looks. */
    public enum Style {
        /** An official notice after GB/T 9704: song type, 29 points from line to line at 16 points. */
        OFFICIAL,
        /** Tables, one below the other. */
        TABLES,
        /** Panels side by side, all on one sheet, in type as large as fits. */
        PANELS,
        /** A picture for phones: panels below each other, as high as they need, the height of the sheet at most. */
        CARD,
        /** A sign: all on one sheet, in type as large as fits. */
        SIGN
    }

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double DISTANCE_OVER_CHARACTER = 150;

    /** Returns the size of type, in points, that can be read from a distance in metres: characters of 1/150 of it. */
    public static double typeFor(double metres) {
        return points(metres * 1000 / DISTANCE_OVER_CHARACTER);
    }

    static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    static double millimetres(double points) {
        return points / POINTS_PER_MILLIMETRE;
    }

    /** Whether its blocks are panels under a red head. */
    boolean hasPanels() {
        return style == Style.PANELS || style == Style.CARD;
    }

    /** Whether all must stand on one sheet, as large as fits. */
    boolean isSingle() {
        return style == Style.PANELS || style == Style.SIGN;
    }
}
