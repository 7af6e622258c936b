package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.CaseClock;
import org.mingdeng.place.Place;
import org.mingdeng.record.CaseSchema;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.value.WorkCalendar;

/** A case is closed within its time limit, or says why not. */
final class CaseLimitsKept implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (ServiceCase serviceCase : place.cases()) {
            CaseClock clock = CaseClock.of(serviceCase);
            if (clock.isLateOn(place.today())) {
                diagnostics.report(
                        serviceCase.header().at().of(CaseSchema.LIMIT),
                        serviceCase.isClosed() ? RuleProblem.CLOSED_LATE : RuleProblem.OPEN_PAST_LIMIT,
                        clock.daysLate(place.today()),
                        clock.deadline().orElseThrow().toLocalDate());
            }
            if (clock.deadline().isEmpty()) {
                reportUnknownYear(serviceCase, diagnostics);
            }
        }
    }

    private static void reportUnknownYear(ServiceCase serviceCase, Diagnostics diagnostics) {
        WorkCalendar calendar = WorkCalendar.china();
        try {
            serviceCase.started().ifPresent(start -> serviceCase.limit().deadline(start.asStart(), calendar));
        } catch (WorkCalendar.UnknownYearException e) {
            diagnostics.report(
                    serviceCase.header().at().of(CaseSchema.LIMIT),
                    RuleProblem.NO_WORK_CALENDAR,
                    Integer.toString(e.year()),
                    Integer.toString(calendar.firstYear()),
                    Integer.toString(calendar.lastYear()));
        }
    }
}
