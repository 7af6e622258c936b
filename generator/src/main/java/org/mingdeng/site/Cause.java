package org.mingdeng.site;

/**
 * Why a place was built again.
 *
 * @param kind what has changed
 * @param subject the path of the file in question; empty where there is none
 */
public record Cause(Kind kind, String subject) {

    /** What can change. */
    public enum Kind {
        /** Nothing is known of an earlier build. */
        FIRST,
        /** The version of Mingdeng. */
        TOOL,
        /** A file of the theme. */
        THEME,
        /** The settings of the site. */
        SETTINGS,
        /** The day. */
        DAY,
        /** The name or kind of a place above. */
        ABOVE,
        /** What is summed up from the places below. */
        BELOW,
        /** A file of the place was added, changed or removed. */
        SOURCE,
        /** A file of another place that a text links to came or went. */
        TARGET,
        /** A file of the site is not the one that was written. */
        DISK
    }
}
