package org.mingdeng.record;

import org.mingdeng.diagnostic.Origin;

/**
 * The text of a record in Markdown.
 *
 * @param text the Markdown as written
 * @param positions where each stretch of it stands in the file
 */
public record RecordText(String text, Positions positions) {

    /** Says where a stretch of a text was written. */
    @FunctionalInterface
    public interface Positions {
        /** Returns the place of the characters between two offsets of the text. */
        Origin at(int from, int to);
    }
}
