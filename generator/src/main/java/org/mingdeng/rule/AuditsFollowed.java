package org.mingdeng.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.AuditForm;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.RecordKind;

/** What an audit found is put right by the day that was set. */
final class AuditsFollowed implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord audit : place.forms(RecordKind.AUDIT)) {
            if (!audit.header().isArchivedOn(place.today())) {
                audit.rows(AuditForm.FINDINGS).forEach(finding -> check(finding, place.today(), diagnostics));
            }
        }
    }

    private static void check(FieldValues finding, LocalDate today, Diagnostics diagnostics) {
        Optional<LocalDate> due = finding.get(AuditForm.DUE).filter(today::isAfter);
        if (due.isPresent() && !finding.has(AuditForm.RECTIFIED)) {
            diagnostics.report(
                    finding.provenance().of(AuditForm.DUE),
                    RuleProblem.FINDING_OVERDUE,
                    finding.require(AuditForm.FINDING),
                    due.get());
        }
    }
}
