package org.mingdeng.record;

import java.util.regex.Pattern;

/**
 * Names of files and folders that every disk takes. Windows refuses some signs, the names of its devices with any ending,
 * and blanks and dots at the end (Microsoft, "Naming Files, Paths, and Namespaces"); a site is often built on one machine
 * and carried to another.
 */
final class PortableName {

    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\s*(?:\\..*)?");
    private static final Pattern REFUSED_SIGN = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]");
    private static final Pattern REFUSED_END = Pattern.compile("[.\\s]$");

    private PortableName() {}

    /** Whether a name without folders can be used on every disk. */
    static boolean is(String name) {
        return !DEVICE.matcher(name).matches()
                && !REFUSED_SIGN.matcher(name).find()
                && !REFUSED_END.matcher(name).find();
    }
}
