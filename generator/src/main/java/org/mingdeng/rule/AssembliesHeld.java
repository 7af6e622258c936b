package org.mingdeng.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.place.Place;
import org.mingdeng.record.DecisionForm;
import org.mingdeng.record.DecisionForm.Body;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.RecordKind;

/**
 * Assemblies meet as often as the law asks: representatives of villagers every quarter, of residents every half year, the
 * assemblies of villagers and of collective members every year (C-11). And a place that is measured publishes something.
 */
final class AssembliesHeld implements Rule {

    private static final Map<Body, Period> INTERVALS = Map.of(
            Body.VILLAGER_REPRESENTATIVES, Period.ofMonths(3),
            Body.RESIDENT_REPRESENTATIVES, Period.ofMonths(6),
            Body.VILLAGERS_ASSEMBLY, Period.ofYears(1),
            Body.MEMBERS_ASSEMBLY, Period.ofYears(1));
    private static final int STALE_AFTER_MONTHS = 3;

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        boolean isMeasured = place.measures()
                .dutiesFrom()
                .filter(from -> !from.isAfter(place.today()))
                .isPresent();
        if (!isMeasured || !place.isGrassroots()) {
            return;
        }
        INTERVALS.forEach((body, interval) -> latest(place, body)
                .filter(step -> step.require(DecisionForm.DATE).plus(interval).isBefore(place.today()))
                .ifPresent(step -> diagnostics.report(
                        step.provenance().of(DecisionForm.DATE),
                        RuleProblem.ASSEMBLY_DUE,
                        body.label(),
                        step.require(DecisionForm.DATE),
                        step.require(DecisionForm.DATE).plus(interval))));
        checkStale(place, diagnostics);
    }

    /** Only bodies that have met on record are asked for: a village need not have each of them. */
    private static Optional<FieldValues> latest(Place place, Body body) {
        return place.forms(RecordKind.DECISION).stream()
                .flatMap(decision -> decision.rows(DecisionForm.STEPS).stream())
                .filter(step -> step.require(DecisionForm.BODY) == body)
                .max(java.util.Comparator.comparing(step -> step.require(DecisionForm.DATE)));
    }

    private static void checkStale(Place place, Diagnostics diagnostics) {
        LocalDate earliest = place.today().minusMonths(STALE_AFTER_MONTHS);
        Optional<LocalDate> latest = place.records().stream()
                .map(record -> record.header().published())
                .max(java.util.Comparator.naturalOrder());
        latest.filter(day -> day.isBefore(earliest))
                .ifPresent(day -> diagnostics.report(
                        Origin.ofFile(place.info().at().whole().path()),
                        RuleProblem.PLACE_STALE,
                        place.info().name(),
                        day,
                        java.time.temporal.ChronoUnit.DAYS.between(day, place.today())));
    }
}
