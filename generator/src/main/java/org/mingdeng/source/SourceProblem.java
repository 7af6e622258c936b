package org.mingdeng.source;

import org.mingdeng.diagnostic.Problem;
import org.mingdeng.diagnostic.Severity;

/** What can be wrong with a file before anyone asks what it means. */
public enum SourceProblem implements Problem {
    UNREADABLE_FILE("MD101", Severity.ERROR),
    BROKEN_TEXT("MD102", Severity.ERROR),
    READ_IN_OTHER_ENCODING("MD103", Severity.NOTE),
    CONTROL_CHARACTER("MD104", Severity.ERROR),
    FILE_TOO_LARGE("MD105", Severity.ERROR),
    LEFT_ASIDE("MD106", Severity.NOTE),
    LINK_NOT_FOLLOWED("MD107", Severity.ERROR),
    NAME_UNREADABLE("MD108", Severity.ERROR),

    READ_TOLERANTLY("MD110", Severity.NOTE),
    MIXED_TABS("MD111", Severity.ERROR),
    COLON_IN_VALUE("MD113", Severity.ERROR),
    NOT_A_FIELD_LINE("MD114", Severity.ERROR),
    WRONG_INDENTATION("MD115", Severity.ERROR),
    UNCLOSED_QUOTE("MD116", Severity.ERROR),
    UNCLOSED_BRACKET("MD117", Severity.ERROR),
    RESERVED_CHARACTER("MD118", Severity.ERROR),
    BROKEN_YAML("MD119", Severity.ERROR),
    DUPLICATE_KEY("MD120", Severity.ERROR),
    TAG("MD121", Severity.ERROR),
    ALIAS("MD122", Severity.ERROR),
    TOO_DEEP("MD123", Severity.ERROR),
    SECOND_DOCUMENT("MD124", Severity.ERROR),
    KEY_NOT_TEXT("MD125", Severity.ERROR),
    NOT_A_MAPPING("MD126", Severity.ERROR),
    FRONT_MATTER_MISSING("MD130", Severity.ERROR),
    FRONT_MATTER_UNCLOSED("MD131", Severity.ERROR),
    CSV_UNCLOSED_QUOTE("MD140", Severity.ERROR),
    CSV_EMPTY("MD141", Severity.ERROR);

    private final String code;
    private final Severity severity;

    SourceProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
