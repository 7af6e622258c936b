package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.RecordKind;

/**
 * A levy follows from a decision of the villagers, and the record of the decision is named (Organic Law of Villagers
 * Committees, from 2026-01-01, article 28).
 */
final class LeviesDecided implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord levy : place.forms(RecordKind.LEVY)) {
            boolean decided = place.related(levy).stream()
                    .anyMatch(record -> record.header().kind() == RecordKind.DECISION);
            if (!decided && !levy.header().isArchivedOn(place.today())) {
                diagnostics.report(levy.header().at().of(HeaderSchema.RELATED), RuleProblem.LEVY_WITHOUT_DECISION);
            }
        }
    }
}
