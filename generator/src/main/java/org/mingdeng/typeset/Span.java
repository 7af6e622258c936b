package org.mingdeng.typeset;

import java.util.List;

/**
 * A stretch of text in one weight.
 *
 * @param text the text; a line feed begins a new line
 * @param strong whether it stands out
 */
public record Span(String text, boolean strong) {

    /** Returns plain text as spans. */
    public static List<Span> plain(String text) {
        return List.of(new Span(text, false));
    }
}
