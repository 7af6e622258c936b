package org.mingdeng.typeset;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A board that was set.
 *
 * @param pdf the file
 * @param text what stands on it, line by line, the same as a reader of the file gets
 * @param pages how many pages it has
 * @param overflows what does not fit
 * @param missing the characters that no font has, for which 〓 stands on the board
 */
public record Typeset(byte[] pdf, String text, int pages, List<Overflow> overflows, SortedSet<Integer> missing) {

    public Typeset {
        overflows = List.copyOf(overflows);
        missing = new TreeSet<>(missing);
    }

    /**
     * Something that does not fit.
     *
     * @param kind what
     * @param name the caption of the table; empty for the board as a whole
     * @param millimetres by how much it is too high, or too wide
     */
    public record Overflow(Kind kind, String name, long millimetres) {}

    /** What may not fit. */
    public enum Kind {
        /** A board that should stand on one sheet is too high for it, and goes on on a second one. */
        HEIGHT,
        /** A table is too wide even in the smallest type, so that words are broken. */
        WIDTH
    }
}
