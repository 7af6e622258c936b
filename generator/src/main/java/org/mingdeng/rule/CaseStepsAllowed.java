package org.mingdeng.rule;

import java.util.List;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.CaseSchema;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.ServiceCase.CaseEvent;
import org.mingdeng.record.ServiceCase.Step;

/** Each step of a case may follow the one before it; a case starts with its report or its acceptance. */
final class CaseStepsAllowed implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (ServiceCase serviceCase : place.cases()) {
            List<CaseEvent> events = serviceCase.events();
            if (!events.isEmpty() && !isStart(events.get(0).step())) {
                diagnostics.report(
                        events.get(0).at().of(CaseSchema.STEP),
                        RuleProblem.CASE_STARTS_WRONG,
                        events.get(0).step().label());
            }
            for (int i = 1; i < events.size(); i++) {
                check(events.get(i - 1), events.get(i), diagnostics);
            }
        }
    }

    private static boolean isStart(Step step) {
        return step == Step.REPORT || step == Step.ACCEPTANCE;
    }

    private static void check(CaseEvent before, CaseEvent event, Diagnostics diagnostics) {
        if (!event.step().mayFollow(before.step())) {
            diagnostics.report(
                    event.at().of(CaseSchema.STEP),
                    RuleProblem.STEP_NOT_ALLOWED,
                    event.step().label(),
                    before.step().label());
        }
        if (event.step() == Step.EXTENSION && event.until().isEmpty()) {
            diagnostics.report(event.at().of(CaseSchema.STEP), RuleProblem.EXTENSION_WITHOUT_LIMIT);
        }
    }
}
