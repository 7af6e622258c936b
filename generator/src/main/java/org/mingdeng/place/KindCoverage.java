package org.mingdeng.place;

import java.util.ArrayList;
import java.util.List;
import org.mingdeng.record.RecordKind;
import org.mingdeng.value.Ratio;

/**
 * Which of the villages and communities below a place have published records of a kind.
 *
 * @param kind the kind
 * @param published those with at least one record, archived ones included, among all
 * @param missing those without any
 */
public record KindCoverage(RecordKind kind, Ratio published, List<PlaceSummary> missing) {

    public KindCoverage {
        missing = List.copyOf(missing);
    }

    /** Returns the coverage of each kind that at least one village or community has published, in the order of kinds. */
    public static List<KindCoverage> of(PlaceSummary summary) {
        List<PlaceSummary> places = summary.grassroots().toList();
        List<KindCoverage> kinds = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            List<PlaceSummary> missing =
                    places.stream().filter(place -> !place.has(kind)).toList();
            if (missing.size() < places.size()) {
                kinds.add(new KindCoverage(kind, new Ratio(places.size() - missing.size(), places.size()), missing));
            }
        }
        return kinds;
    }
}
