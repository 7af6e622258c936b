package org.mingdeng.publish;

import java.nio.file.Path;

/** The output folder cannot be used: what lies in it or around it must not be mixed with what is to be written. */
public final class OutputNotOursException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a folder cannot be used. */
    public enum Reason {
        /** It holds files that no earlier build wrote. */
        HOLDS_OTHER_FILES,
        /** The content lies in it. */
        CONTAINS_SOURCE,
        /** Another build is using it. */
        IN_USE,
        /** Sheets of households must not lie in the content. */
        INSIDE_SOURCE,
        /** Sheets of households must not lie where something is published from, or around that. */
        IS_PUBLISHED,
        /** It is a folder of sheets of households, or lies in one, and nothing is published from there. */
        IS_PRIVATE
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
