package org.mingdeng.rule;

import java.time.LocalDate;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.LeaseForm;
import org.mingdeng.record.RecordKind;

/** A lease that ends within 90 days is told beforehand; of one that has ended it is said what happened then (C-08, C-09). */
final class LeasesCurrent implements Rule {

    private static final int DAYS_BEFORE = 90;

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord lease : place.forms(RecordKind.LEASE)) {
            LocalDate end = lease.values().require(LeaseForm.END);
            LocalDate start = lease.values().require(LeaseForm.START);
            var at = lease.header().at().of(LeaseForm.END);
            if (end.isBefore(start)) {
                diagnostics.report(
                        at,
                        lease.header().at().of(LeaseForm.START),
                        RuleProblem.DATES_OUT_OF_ORDER,
                        LeaseForm.END.term(),
                        end,
                        LeaseForm.START.term(),
                        start);
            } else if (lease.get(LeaseForm.FOLLOW_UP).isEmpty()
                    && !lease.header().isArchivedOn(place.today())) {
                if (place.today().isAfter(end)) {
                    diagnostics.report(at, RuleProblem.LEASE_EXPIRED, end);
                } else if (!place.today().plusDays(DAYS_BEFORE).isBefore(end)) {
                    diagnostics.report(
                            at,
                            RuleProblem.LEASE_ENDS_SOON,
                            end,
                            java.time.temporal.ChronoUnit.DAYS.between(place.today(), end));
                }
            }
        }
    }
}
