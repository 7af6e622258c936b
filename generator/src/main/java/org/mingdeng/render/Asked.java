package org.mingdeng.render;

import java.util.Optional;

/**
 * Something that the making of a file looked up beside its view. As long as it gives the same answer, the file is the same.
 *
 * @param kind what was looked up
 * @param question which one
 * @param answer what was found
 */
public record Asked(Kind kind, String question, Optional<Object> answer) {

    /** What can be looked up. */
    public enum Kind {
        /** The size and hash of another file of the place. */
        FACTS,
        /** Where a relative link of the view's text leads. */
        TARGET
    }
}
