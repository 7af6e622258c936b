package org.mingdeng.cli;

import org.mingdeng.diagnostic.DisplayWidth;

/**
 * Text broken into the lines of a terminal: Latin words and numbers stay whole, Han characters may be parted, no line starts
 * with what closes nor ends with what opens.
 */
final class Paragraph {

    static final int COLUMNS = 80;

    private static final String CLOSES = "，。；：、？！）》〉〕”’…,.;:?!)%";
    private static final String OPENS = "（《〈〔“‘(";

    private Paragraph() {}

    /**
     * Returns a text in lines of at most 80 cells; a word that is longer stays whole.
     *
     * @param first what stands before the first line
     * @param next what stands before the others
     */
    static String of(String text, String first, String next) {
        StringBuilder out = new StringBuilder(first);
        int cells = DisplayWidth.of(first);
        boolean isLineEmpty = true;
        for (int start = 0; start < text.length(); ) {
            int end = endOfPiece(text, start);
            String piece = text.substring(start, end);
            if (!isLineEmpty && cells + DisplayWidth.of(piece.stripTrailing()) > COLUMNS) {
                trimEnd(out);
                out.append('\n').append(next);
                cells = DisplayWidth.of(next);
            }
            out.append(piece);
            cells += DisplayWidth.of(piece);
            isLineEmpty = false;
            start = end;
        }
        trimEnd(out);
        return out.append('\n').toString();
    }

    /** Returns where the next piece that stays whole ends; blanks belong to the piece before them. */
    private static int endOfPiece(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int before = text.codePointAt(end);
            end += Character.charCount(before);
            if (end < text.length() && mayPart(before, text.codePointAt(end))) {
                return end;
            }
        }
        return text.length();
    }

    private static boolean mayPart(int before, int after) {
        if (before == ' ') {
            return after != ' ';
        }
        boolean isHan = DisplayWidth.of(before) > 1 || DisplayWidth.of(after) > 1;
        return isHan && after != ' ' && CLOSES.indexOf(after) < 0 && OPENS.indexOf(before) < 0;
    }

    private static void trimEnd(StringBuilder out) {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }
}
