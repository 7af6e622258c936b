package org.mingdeng.source;

import java.util.Arrays;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;
import org.mingdeng.source.SourceValue.Scalar;

/** A stretch of Markdown in a file, that knows where each of its lines was written. */
public final class MarkdownText {

    private final String text;
    private final SourceText source;
    private final int[] lineStarts;
    private final int[] sourceStarts;

    private MarkdownText(String text, SourceText source, int[] lineStarts, int[] sourceStarts) {
        this.text = text;
        this.source = source;
        this.lineStarts = lineStarts;
        this.sourceStarts = sourceStarts;
    }

    /** Returns the rest of a file from an offset on. */
    static MarkdownText restOf(SourceText source, int start) {
        return new MarkdownText(source.content().substring(start), source, new int[] {0}, new int[] {start});
    }

    /**
     * Returns the Markdown of a YAML value. Lines below a {@code |} keep their places; of other values only the start is
     * known.
     */
    public static MarkdownText of(Scalar scalar) {
        SourceText source = scalar.origin().text();
        int[] lineStarts = {0};
        int[] sourceStarts = {scalar.origin().start()};
        if (scalar.isBlock()) {
            int firstLine = source.position(scalar.origin().start()).line();
            lineStarts = starts(scalar.text());
            sourceStarts = new int[lineStarts.length];
            int indentation = indentation(source, firstLine, lineStarts.length);
            for (int i = 0; i < lineStarts.length; i++) {
                int start = source.lineStart(firstLine + i);
                sourceStarts[i] =
                        start + Math.min(indentation, source.lineAt(start).length());
            }
        }
        return new MarkdownText(scalar.text(), source, lineStarts, sourceStarts);
    }

    /** The Markdown as written, without the indentation of a YAML block. */
    public String text() {
        return text;
    }

    /** Returns where a stretch of {@link #text()} stands in the file. */
    public Origin origin(int from, int to) {
        int start = sourceOffset(from);
        return new Origin(source, start, Math.max(start + 1, sourceOffset(to)));
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }

    private int sourceOffset(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return Math.min(source.content().length(), sourceStarts[line] + offset - lineStarts[line]);
    }

    private static int[] starts(String text) {
        return java.util.stream.IntStream.concat(
                        java.util.stream.IntStream.of(0),
                        java.util.stream.IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n' && i + 1 < text.length())
                                .map(i -> i + 1))
                .toArray();
    }

    private static int indentation(SourceText source, int firstLine, int lines) {
        for (int i = 0; i < lines; i++) {
            String line = source.lineAt(source.lineStart(firstLine + i));
            if (!line.isBlank()) {
                return line.length() - line.stripLeading().length();
            }
        }
        return 0;
    }
}
