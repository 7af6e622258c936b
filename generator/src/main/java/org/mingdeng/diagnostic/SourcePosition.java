package org.mingdeng.diagnostic;

/**
 * A place in a text.
 *
 * @param line the line, counted from 1; 0 when a whole file is meant
 * @param column the column in code points, counted from 1; 0 when a whole line or file is meant
 */
public record SourcePosition(int line, int column) {

    /** The whole file. */
    public static final SourcePosition FILE = new SourcePosition(0, 0);
}
