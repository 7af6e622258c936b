package org.mingdeng.diagnostic;

/**
 * A kind of mistake. Each stage lists its own in an enum; the texts stand in the message catalogue under the constant's
 * name, in every {@link Language}.
 */
public interface Problem {

    /** The stable code that messages show and settings refer to, such as {@code MD101}. */
    String code();

    /** The severity unless the site's settings say otherwise. */
    Severity severity();

    /** The key of its texts in the message catalogue: the enum constant's name. */
    String name();
}
