package org.mingdeng.rule;

import java.time.LocalDate;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.PropertyForm;
import org.mingdeng.record.RecordKind;

/** Lifts, fire protection and the like of an estate are under a contract of maintenance that has not ended. */
final class MaintenanceCurrent implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord property : place.forms(RecordKind.PROPERTY)) {
            if (!property.header().isArchivedOn(place.today())) {
                property.rows(PropertyForm.MAINTENANCE).forEach(row -> check(row, place.today(), diagnostics));
            }
        }
    }

    private static void check(FieldValues row, LocalDate today, Diagnostics diagnostics) {
        LocalDate until = row.require(PropertyForm.UNTIL);
        if (today.isAfter(until)) {
            diagnostics.report(
                    row.provenance().of(PropertyForm.UNTIL),
                    RuleProblem.MAINTENANCE_EXPIRED,
                    row.require(PropertyForm.EQUIPMENT).label(),
                    until);
        }
    }
}
