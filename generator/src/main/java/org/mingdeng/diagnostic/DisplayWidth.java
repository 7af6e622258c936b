package org.mingdeng.diagnostic;

/** Widths in a terminal, where Han characters and full-width forms take two cells. */
public final class DisplayWidth {

    private DisplayWidth() {}

    /** Returns how many cells a text takes. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Returns how many cells a character takes. */
    public static int of(int codePoint) {
        return isWide(codePoint) ? 2 : 1;
    }

    /** Returns blanks as wide as the first code points of a line, so that what follows stands below the same cell. */
    static String blanks(String line, int codePoints) {
        StringBuilder blanks = new StringBuilder();
        line.codePoints().limit(codePoints).forEach(c -> blanks.append(c == '\t' ? "\t" : isWide(c) ? "  " : " "));
        return blanks.toString();
    }

    /** Returns a mark repeated to the width of a stretch of a line. */
    static String marks(String line, int from, int codePoints, String mark) {
        int cells = line.codePoints()
                .skip(from)
                .limit(codePoints)
                .map(DisplayWidth::of)
                .sum();
        return mark.repeat(Math.max(1, cells));
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
