package org.mingdeng.typeset;

/** Where lines stand between their margins. */
public enum Align {
    START,
    CENTRE,
    END,
    /** Flush at both sides, the last line at the left. */
    JUSTIFY
}
