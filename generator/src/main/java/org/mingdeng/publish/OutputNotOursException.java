package org.mingdeng.publish;

import java.nio.file.Path;

/** The output folder cannot be used: it holds files that no earlier build wrote, or the source itself. */
public final class OutputNotOursException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a folder cannot be used. */
    public enum Reason {
        HOLDS_OTHER_FILES,
        CONTAINS_SOURCE,
        IN_USE
    }

    private final transient Path folder;
    private final Reason reason;

    OutputNotOursException(Path folder, Reason reason) {
        super(reason + ": " + folder);
        this.folder = folder;
        this.reason = reason;
    }

    /** The folder or file in question. */
    public Path folder() {
        return folder;
    }

    /** Why it cannot be used. */
    public Reason reason() {
        return reason;
    }
}
