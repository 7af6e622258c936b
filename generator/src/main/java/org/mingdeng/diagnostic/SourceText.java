package org.mingdeng.diagnostic;

import java.util.Arrays;

/**
 * The text of one content file as the clerk wrote it, decoded. Offsets are UTF-16 indexes into {@link #content()}; line
 * starts are found on the first question. Instances are confined to the worker that reads the file's place.
 */
public final class SourceText {

    private final String path;
    private final String content;
    private int[] lineStarts = {};

    /**
     * Names a text.
     *
     * @param path the path below the content folder, with {@code /}
     * @param content the decoded text
     */
    public SourceText(String path, String content) {
        this.path = path;
        this.content = content;
    }

    /** The path below the content folder, with {@code /}. */
    public String path() {
        return path;
    }

    /** The decoded text, line ends as written. */
    public String content() {
        return content;
    }

    /** Returns the position of an offset; an offset at or past the end gives the position after the last character. */
    public SourcePosition position(int offset) {
        int safe = Math.max(0, Math.min(offset, content.length()));
        int line = lineIndex(safe);
        int column = content.codePointCount(lineStarts()[line], safe) + 1;
        return new SourcePosition(line + 1, column);
    }

    /** Returns the line that holds an offset, without its line end. */
    public String lineAt(int offset) {
        int line = lineIndex(Math.max(0, Math.min(offset, content.length())));
        int start = lineStarts()[line];
        int end = start;
        while (end < content.length() && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
            end++;
        }
        return content.substring(start, end);
    }

    /** Returns the offset at which a line starts, the line counted from 0; the length of the text past the last line. */
    public int lineStart(int line) {
        return line < lineStarts().length ? lineStarts()[line] : content.length();
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            lineStarts = findLineStarts(content);
        }
        return lineStarts;
    }

    private static int[] findLineStarts(String content) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean lineFeedFollows = i + 1 < content.length() && content.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !lineFeedFollows)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
