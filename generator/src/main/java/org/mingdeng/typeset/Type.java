package org.mingdeng.typeset;

import java.util.List;
import java.util.Set;

/**
 * Faces and sizes for one size of text.
 *
 * @param fonts the fonts
 * @param size the size of text, in points
 * @param isOfficial whether it is set as an official notice
 * @param missing takes the characters that no font has
 */
record Type(Fonts fonts, double size, boolean isOfficial, Set<Integer> missing) {

    /** 29 points from line to line at 16 points (GB/T 9704: 22 lines on 225 mm). */
    private static final double OFFICIAL_LEADING = 29.0 / 16;

    private static final double LEADING = 1.5;
    private static final double TABLE_LEADING = 1.35;

    double leading() {
        return size * (isOfficial ? OFFICIAL_LEADING : LEADING);
    }

    double gap() {
        return isOfficial ? 0 : size * 0.4;
    }

    Type scaled(double factor) {
        return new Type(fonts, size * factor, isOfficial, missing);
    }

    /** The type of tables, the same on all papers. */
    Type ofTables() {
        return new Type(fonts, isOfficial ? size * 0.875 : size, false, missing);
    }

    Lines text(List<Span> spans, Align align, double width, double indent) {
        Face face = isOfficial ? Face.OFFICIAL : Face.PLAIN;
        MeasuredText text = MeasuredText.of(spans, face, Face.STRONG, size, fonts, missing);
        return new Lines(text, align, width, indent, leading(), Colour.BLACK);
    }

    /** A heading: 22 points for the title and 16 for the rest on official notices, larger than the text elsewhere. */
    Lines heading(int level, String text, Align align, double width, Colour colour) {
        double of = size * (isOfficial ? level == 1 ? 22.0 / 16 : 1 : level == 1 ? 2 : level == 2 ? 1.25 : 1.1);
        Face face = level == 1 ? Face.TITLE : Face.STRONG;
        MeasuredText measured = MeasuredText.of(Span.plain(text), face, face, of, fonts, missing);
        return new Lines(measured, align, width, 0, isOfficial && level > 1 ? leading() : of * 1.4, colour);
    }

    MeasuredText cell(String text, boolean strong) {
        Face face = strong ? Face.STRONG : Face.PLAIN;
        return MeasuredText.of(Span.plain(text), face, face, size, fonts, missing);
    }

    Lines cell(MeasuredText text, Align align, double width) {
        return new Lines(text, align, width, 0, size * TABLE_LEADING, Colour.BLACK);
    }

    Lines note(List<Span> spans, Align align, double width, Colour colour) {
        MeasuredText text = MeasuredText.of(spans, Face.PLAIN, Face.STRONG, size, fonts, missing);
        return new Lines(text, align, width, 0, size * TABLE_LEADING, colour);
    }
}
