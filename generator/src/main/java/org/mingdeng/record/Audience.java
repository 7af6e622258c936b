package org.mingdeng.record;

/** Who may see a field. What is not public never leaves this package as it was written. */
public enum Audience {
    /** Everyone. */
    PUBLIC,
    /** Everyone, but only as a masked form. */
    MASKED,
    /** The clerks; no page shows it. */
    INTERNAL
}
