package org.mingdeng.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.PlanForm;
import org.mingdeng.record.PlanForm.State;
import org.mingdeng.record.RecordKind;

/** A goal is reached by its day, or it is said why not. */
final class PlansKept implements Rule {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord plan : place.forms(RecordKind.PLAN)) {
            if (!plan.header().isArchivedOn(place.today())) {
                plan.rows(PlanForm.GOALS).forEach(goal -> check(goal, place.today(), diagnostics));
            }
        }
    }

    private static void check(FieldValues goal, LocalDate today, Diagnostics diagnostics) {
        Optional<LocalDate> due = goal.get(PlanForm.DUE).filter(today::isAfter);
        if (due.isPresent() && !isDone(goal) && !goal.has(PlanForm.RESULT)) {
            diagnostics.report(
                    goal.provenance().of(PlanForm.DUE),
                    RuleProblem.GOAL_OVERDUE,
                    goal.require(PlanForm.GOAL),
                    due.get());
        }
    }

    private static boolean isDone(FieldValues goal) {
        return goal.get(PlanForm.STATE)
                .map(state -> state == State.DONE || state == State.DROPPED)
                .orElseGet(() -> goal.number(PlanForm.PROGRESS)
                        .filter(progress -> progress.compareTo(ALL) >= 0)
                        .isPresent());
    }
}
