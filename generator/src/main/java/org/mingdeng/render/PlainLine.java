package org.mingdeng.render;

/**
 * The HTML of one line of {@link PlainMarkdown}, of a cell or of an item: text, emphasis that nothing else can match, links
 * to other sites.
 */
final class PlainLine {

    private static final String ASCII_TEXT = " ,.;:?'()/+=%$@\"{}^#!-";
    private static final String ASCII_URL = "./:?=#_-";

    private final String line;
    private final StringBuilder html;

    private PlainLine(String line, StringBuilder html) {
        this.line = line;
        this.html = html;
    }

    /** Something in the text is not plain. */
    static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPlain() {
            super(null, null, false, false);
        }
    }

    /** Appends the HTML of a line, a cell or an item; throws {@link NotPlain} when it is not plain. */
    static void write(String line, StringBuilder html) {
        new PlainLine(line, html).write();
    }

    private void write() {
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '*') {
                i = emphasis(i);
            } else if (c == '[') {
                i = link(i);
            } else {
                demandPlain(i);
                html.append(c);
                i++;
            }
        }
    }

    private void demandPlain(int index) {
        char c = line.charAt(index);
        boolean isPlain;
        if (c < 0x80) {
            boolean isPictureNext = c == '!' && line.startsWith("[", index + 1);
            isPlain = isLetterOrDigit(c) || (ASCII_TEXT.indexOf(c) >= 0 && !isPictureNext);
        } else if (Character.isSurrogate(c)) {
            isPlain = Character.isHighSurrogate(c)
                    ? index + 1 < line.length() && Character.isLowSurrogate(line.charAt(index + 1))
                    : index > 0 && Character.isHighSurrogate(line.charAt(index - 1));
        } else {
            int type = Character.getType(c);
            isPlain = c > 0xA0
                    && type != Character.SPACE_SEPARATOR
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR
                    && type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.UNASSIGNED
                    && type != Character.PRIVATE_USE;
        }
        if (!isPlain) {
            throw new NotPlain();
        }
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Writes a stretch between asterisks that nothing else can match; returns the index after it. */
    private int emphasis(int start) {
        int run = run(start);
        int from = start + run;
        int to = line.indexOf('*', from);
        if (run > 2 || to <= from || run(to) != run) {
            throw new NotPlain();
        }
        boolean opens = isWordOrHan(from) || (isNoBlank(from) && isHan(start - 1));
        boolean closes = isWordOrHan(to - 1) || (isNoBlank(to - 1) && isHan(to + run));
        if (!opens || !closes) {
            throw new NotPlain();
        }
        String element = run == 2 ? "strong" : "em";
        html.append('<').append(element).append('>');
        for (int i = from; i < to; i++) {
            demandPlain(i); // no bracket
            html.append(line.charAt(i));
        }
        html.append("</").append(element).append('>');
        return to + run;
    }

    private int run(int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == '*') {
            end++;
        }
        return end - start;
    }

    private boolean isHan(int index) {
        return index >= 0 && index < line.length() && Han.isHanOrPunctuation(line.charAt(index));
    }

    private boolean isWordOrHan(int index) {
        return isLetterOrDigit(line.charAt(index)) || isHan(index);
    }

    private boolean isNoBlank(int index) {
        return line.charAt(index) != ' ';
    }

    /** Writes a link to another site; returns the index after it. */
    private int link(int start) {
        int middle = line.indexOf("](", start);
        int end = line.indexOf(')', middle + 2);
        if (middle <= start + 1 || end < 0) {
            throw new NotPlain();
        }
        String url = line.substring(middle + 2, end);
        boolean isPlain = (url.startsWith("https://") || url.startsWith("http://"))
                && url.chars().allMatch(c -> isLetterOrDigit((char) c) || ASCII_URL.indexOf(c) >= 0);
        if (!isPlain) {
            throw new NotPlain();
        }
        html.append("<a href=\"").append(url).append("\">");
        for (int i = start + 1; i < middle; i++) {
            demandPlain(i); // no bracket, no asterisk
            html.append(line.charAt(i));
        }
        html.append("</a>");
        return end + 1;
    }
}
