package org.mingdeng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text whose characters have their fonts and widths, to be broken into lines: between any two Han characters, but no line
 * begins with a closing mark or ends with an opening one, and words and numbers stay whole where they can.
 */
final class MeasuredText {

    private static final String NEVER_FIRST = "，。、；：？！）〕】》〉」』”’…—％‰℃·%,.;:?!)]}-〇々";
    private static final String NEVER_LAST = "（〔【《〈「『“‘([{¥￥";
    /** The mark that printers set where a type is lacking (〓). */
    private static final int MISSING = 0x3013;

    /** What a number is of: it stays with the number. */
    private static final String UNITS = "元角分万亿亩户人名个项件条天日月年岁时组号米公";

    private static final String HAN_MARKS = "“”‘’…—·";
    private static final int FIRST_HAN = 0x2E80;

    private final int[] codePoints;
    private final FontFile[] fonts;
    private final double[] widths;
    private final double size;

    private MeasuredText(int[] codePoints, FontFile[] fonts, double[] widths, double size) {
        this.codePoints = codePoints;
        this.fonts = fonts;
        this.widths = widths;
        this.size = size;
    }

    /**
     * A line of the text.
     *
     * @param from its first character
     * @param to the character after its last one
     * @param width how wide it is, in points
     * @param isLast whether the text, or a part of it that a line feed ends, ends with it
     */
    record Line(int from, int to, double width, boolean isLast) {}

    /**
     * Measures a text.
     *
     * @param size the size of type, in points
     * @param missing takes the characters that no font has
     */
    static MeasuredText of(List<Span> spans, Face face, Face strong, double size, Fonts fonts, Set<Integer> missing) {
        int count = 0;
        for (Span span : spans) {
            count += span.text().codePointCount(0, span.text().length());
        }
        MeasuredText text = new MeasuredText(new int[count], new FontFile[count], new double[count], size);
        int i = 0;
        for (Span span : spans) {
            Face of = span.strong() ? strong : face;
            for (int at = 0; at < span.text().length(); i++) {
                int codePoint = span.text().codePointAt(at);
                at += Character.charCount(codePoint);
                text.put(i, codePoint, of, fonts, missing);
            }
        }
        return text;
    }

    private void put(int i, int written, Face face, Fonts from, Set<Integer> missing) {
        int codePoint = written == '\t' || written == 0xA0 ? ' ' : written;
        codePoints[i] = codePoint;
        Optional<FontFile> font = from.fontOf(face, codePoint == '\n' ? ' ' : codePoint);
        if (font.isEmpty()) {
            missing.add(codePoint);
            codePoints[i] = MISSING;
        }
        fonts[i] = font.orElseGet(() -> from.fontOf(face, MISSING).orElseThrow());
        widths[i] = codePoint == '\n' ? 0 : fonts[i].width(codePoints[i]) * size;
    }

    int codePoint(int i) {
        return codePoints[i];
    }

    FontFile font(int i) {
        return fonts[i];
    }

    double size() {
        return size;
    }

    /** The width that it takes without being broken. */
    double width() {
        double widest = 0;
        double width = 0;
        for (int i = 0; i < codePoints.length; i++) {
            width = codePoints[i] == '\n' ? 0 : width + widths[i];
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /** The width of its widest part that should not be broken. */
    double widestPart() {
        double widest = 0;
        double width = 0;
        for (int i = 0; i < codePoints.length; i++) {
            width = isBreak(i) || codePoints[i] == '\n' ? 0 : width;
            width += codePoints[i] == ' ' ? 0 : widths[i];
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /**
     * Breaks it into lines, at least one.
     *
     * @param width how wide lines may be, in points
     * @param indent how far the first line begins to the right
     */
    List<Line> lines(double width, double indent) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < codePoints.length) {
            double room = lines.isEmpty() ? width - indent : width;
            int to = end(from, room);
            int end = to;
            while (end > from && isBlank(end - 1)) {
                end--;
            }
            boolean isLast = to == codePoints.length || codePoints[to - 1] == '\n';
            lines.add(new Line(from, end, width(from, end), isLast));
            from = to;
            while (from < codePoints.length && codePoints[from] == ' ') {
                from++;
            }
        }
        return lines.isEmpty() ? List.of(new Line(0, 0, 0, true)) : lines;
    }

    /**
     * Breaks it into as few lines as a width allows, and makes these as even as can be: a title has no last line of a single
     * character (GB/T 9704, 7.3.1). A word that fits stays whole.
     */
    List<Line> evenLines(double width) {
        List<Line> lines = lines(width, 0);
        double narrow = Math.min(width, widestPart());
        double wide = width;
        while (lines.size() > 1 && wide - narrow > size / 4) {
            double middle = (narrow + wide) / 2;
            if (lines(middle, 0).size() > lines.size()) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return lines.size() > 1 ? lines(wide, 0) : lines;
    }

    /** Returns the end of the line that begins with a character: after a line feed, or where it is full. */
    private int end(int from, double room) {
        double width = 0;
        int lastBreak = from;
        for (int i = from; i < codePoints.length; i++) {
            if (codePoints[i] == '\n') {
                return i + 1;
            }
            if (i > from && isBreak(i)) {
                lastBreak = i;
            }
            width += widths[i];
            if (width > room + 0.01 && codePoints[i] != ' ' && i > from) {
                return lastBreak > from ? lastBreak : forced(from, i);
            }
        }
        return codePoints.length;
    }

    /** Returns where a word is broken that no line can hold, full at a character: even then not before a closing mark. */
    private int forced(int from, int full) {
        for (int at = full; at > from; at--) {
            if (codePoints[at] != ' ' && NEVER_FIRST.indexOf(codePoints[at]) < 0) {
                return at;
            }
        }
        return full;
    }

    /** Returns the width of the characters between two. */
    double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += widths[i];
        }
        return width;
    }

    /** Returns the characters of a line. */
    String words(Line line) {
        return new String(codePoints, line.from, line.to - line.from);
    }

    /** How many places a line has at which it may be stretched. */
    int gaps(Line line) {
        int gaps = 0;
        for (int i = line.from + 1; i < line.to; i++) {
            gaps += isGap(i) ? 1 : 0;
        }
        return gaps;
    }

    /** Whether a line may be stretched before a character. */
    boolean isGap(int i) {
        return isHan(codePoints[i]) || isHan(codePoints[i - 1]) || codePoints[i - 1] == ' ';
    }

    private boolean isBlank(int i) {
        return codePoints[i] == ' ' || codePoints[i] == '\n';
    }

    /** Whether a line may begin with a character that is not the first. */
    private boolean isBreak(int i) {
        int after = codePoints[i];
        if (i == 0 || after == ' ') {
            return false;
        }
        int before = lastBefore(i);
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (Character.isDigit(before) && UNITS.indexOf(after) >= 0) {
            return false;
        }
        return codePoints[i - 1] == ' ' || isHan(before) || isHan(after) || (before == '/' && after != '/');
    }

    /** Returns the last character before another that is no blank, since a blank parts what belongs together as little. */
    private int lastBefore(int i) {
        int at = i - 1;
        while (at > 0 && codePoints[at] == ' ') {
            at--;
        }
        return codePoints[at];
    }

    private static boolean isHan(int codePoint) {
        return codePoint >= FIRST_HAN || HAN_MARKS.indexOf(codePoint) >= 0;
    }
}
