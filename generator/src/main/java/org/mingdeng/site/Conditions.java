package org.mingdeng.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.site.Cause.Kind;

/**
 * What a place depends on besides its own files and those that it links to.
 *
 * @param tool the version of Mingdeng
 * @param theme the files of the theme
 * @param settings the settings of the site
 * @param today the day of the build
 * @param above the places above it
 * @param below what the places below it say, each by the fingerprint of its summary
 */
record Conditions(
        Fingerprint tool,
        Fingerprint theme,
        Fingerprint settings,
        LocalDate today,
        Fingerprint above,
        List<Fingerprint> below) {

    Conditions {
        below = List.copyOf(below);
    }

    Conditions within(Fingerprint placesAbove, List<Fingerprint> placesBelow) {
        return new Conditions(tool, theme, settings, today, placesAbove, placesBelow);
    }

    /** Whether the same view gives the same bytes under both. */
    boolean renderAlike(Conditions other) {
        return tool.equals(other.tool) && theme.equals(other.theme) && settings.equals(other.settings);
    }

    /** Returns what has changed since other conditions. */
    List<Cause> changesSince(Conditions before) {
        List<Cause> changes = new ArrayList<>();
        add(changes, Kind.TOOL, tool.equals(before.tool));
        add(changes, Kind.THEME, theme.equals(before.theme));
        add(changes, Kind.SETTINGS, settings.equals(before.settings));
        add(changes, Kind.DAY, today.equals(before.today));
        add(changes, Kind.ABOVE, above.equals(before.above));
        add(changes, Kind.BELOW, below.equals(before.below));
        return changes;
    }

    private static void add(List<Cause> changes, Kind kind, boolean isSame) {
        if (!isSame) {
            changes.add(new Cause(kind, ""));
        }
    }
}
