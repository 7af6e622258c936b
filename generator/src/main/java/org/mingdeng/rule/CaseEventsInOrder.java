package org.mingdeng.rule;

import java.util.List;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.CaseSchema;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.ServiceCase.CaseEvent;

/** The steps of a case stand in the order in which they happened, and none lies in the future. */
final class CaseEventsInOrder implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (ServiceCase serviceCase : place.cases()) {
            List<CaseEvent> events = serviceCase.events();
            for (int i = 0; i < events.size(); i++) {
                CaseEvent event = events.get(i);
                if (event.moment().date().isAfter(place.today())) {
                    diagnostics.report(
                            event.at().of(CaseSchema.TIME),
                            RuleProblem.DATE_IN_FUTURE,
                            event.moment().date(),
                            place.today());
                }
                if (i > 0 && event.moment().isBefore(events.get(i - 1).moment())) {
                    diagnostics.report(
                            event.at().of(CaseSchema.TIME),
                            events.get(i - 1).at().of(CaseSchema.TIME),
                            RuleProblem.EVENTS_OUT_OF_ORDER,
                            event.moment(),
                            events.get(i - 1).moment());
                }
            }
        }
    }
}
