package org.mingdeng.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A licence in the terms of other programs.
 *
 * @param name its identifier in the list of the Open Definition; {@code other} for one that is not in it
 * @param address where its text stands
 * @param title as the site's settings name it
 */
record Licence(String name, Optional<String> address, String title) {

    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("(?i)CC[ -]?(BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?)[ -]?(\\d\\.\\d)");
    private static final Pattern CC_ZERO = Pattern.compile("(?i)CC[ -]?0(?:[ -]1\\.0)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** Reads the name of a licence, such as {@code CC BY 4.0}, or its address. */
    static Licence of(String text) {
        Matcher commons = CREATIVE_COMMONS.matcher(text);
        if (commons.matches()) {
            String parts = commons.group(1).toUpperCase(Locale.ROOT);
            String version = commons.group(2);
            String folder = parts.toLowerCase(Locale.ROOT) + "/" + version + "/";
            return new Licence(
                    "CC-" + parts + "-" + version, Optional.of("https://creativecommons.org/licenses/" + folder), text);
        }
        if (CC_ZERO.matcher(text).matches()) {
            return new Licence("CC0-1.0", Optional.of("https://creativecommons.org/publicdomain/zero/1.0/"), text);
        }
        return new Licence("other", Optional.of(text).filter(ADDRESS.asMatchPredicate()), text);
    }
}
