package org.mingdeng.diagnostic;

/**
 * Where a value was written.
 *
 * @param text the file's text
 * @param start the offset of its first character in the text
 * @param end the offset after its last character
 */
public record Origin(SourceText text, int start, int end) {

    /** Returns the origin that means a whole file. */
    public static Origin ofFile(String path) {
        return new Origin(new SourceText(path, ""), -1, -1);
    }

    /** The path of the file below the content folder. */
    public String path() {
        return text.path();
    }

    /** Whether a whole file is meant and no span in it. */
    public boolean isWholeFile() {
        return start < 0;
    }

    /** The position of the first character. */
    public SourcePosition position() {
        return isWholeFile() ? SourcePosition.FILE : text.position(start);
    }
}
