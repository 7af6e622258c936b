package org.mingdeng.rule;

import java.time.LocalDate;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.FormClock;
import org.mingdeng.place.Place;
import org.mingdeng.record.Form;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.VillageRecord;

/** What a form promises by a day is finished by that day. */
final class DeadlinesKept implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            if (record instanceof FormRecord form && !form.header().isArchivedOn(place.today())) {
                form.form()
                        .deadline()
                        .filter(deadline -> form.get(deadline.due()).isPresent())
                        .ifPresent(deadline -> check(form, deadline, place.today(), diagnostics));
            }
        }
    }

    private static void check(FormRecord record, Form.Deadline deadline, LocalDate today, Diagnostics diagnostics) {
        FormClock.of(record)
                .filter(clock -> clock.isOverdueOn(today))
                .ifPresent(clock -> diagnostics.report(
                        record.header().at().of(deadline.due()),
                        RuleProblem.PAST_DUE,
                        record.values().require(deadline.due()),
                        clock.daysLate(today)));
    }
}
