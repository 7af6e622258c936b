package org.mingdeng.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.place.Place;
import org.mingdeng.record.DecisionForm;
import org.mingdeng.record.DecisionForm.Result;
import org.mingdeng.record.DecisionForm.Step;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.RecordKind;

/**
 * The steps of a decision follow each other and none is left out. What must come before the vote cannot come after it; the
 * order of the steps before it differs from village to village and is only pointed out. The resolution is disclosed soon,
 * its outcome by the day that was set.
 */
final class DecisionStepsInOrder implements Rule {

    private static final int DAYS_TO_DISCLOSE = 5;

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord decision : place.forms(RecordKind.DECISION)) {
            Map<Step, FieldValues> steps = new EnumMap<>(Step.class);
            decision.rows(DecisionForm.STEPS).forEach(step -> steps.put(step.require(DecisionForm.STEP), step));
            checkOrder(decision.rows(DecisionForm.STEPS), steps, diagnostics);
            checkComplete(decision, steps, place.today(), diagnostics);
        }
    }

    private static void checkOrder(List<FieldValues> rows, Map<Step, FieldValues> steps, Diagnostics diagnostics) {
        Optional<FieldValues> vote = Optional.ofNullable(steps.get(Step.RESOLUTION));
        for (FieldValues row : rows) {
            Step step = row.require(DecisionForm.STEP);
            LocalDate date = row.require(DecisionForm.DATE);
            Optional<FieldValues> later = rows.stream()
                    .filter(other -> other.require(DecisionForm.STEP).compareTo(step) > 0)
                    .filter(other -> other.require(DecisionForm.DATE).isBefore(date))
                    .findFirst();
            if (later.isPresent()) {
                boolean afterVote = step.compareTo(Step.RESOLUTION) < 0
                        && vote.filter(v -> v.require(DecisionForm.DATE).isBefore(date))
                                .isPresent();
                FieldValues other = afterVote ? vote.get() : later.get();
                diagnostics.report(
                        row.provenance().of(DecisionForm.DATE),
                        other.provenance().of(DecisionForm.DATE),
                        afterVote ? RuleProblem.STEP_AFTER_VOTE : RuleProblem.STEPS_OUT_OF_ORDER,
                        step.label(),
                        date,
                        other.require(DecisionForm.STEP).label(),
                        other.require(DecisionForm.DATE));
            }
        }
    }

    private static void checkComplete(
            FormRecord decision, Map<Step, FieldValues> steps, LocalDate today, Diagnostics diagnostics) {
        Origin at = decision.header().at().of(DecisionForm.STEPS);
        boolean fourDeliberations = steps.containsKey(Step.PROPOSAL) && steps.containsKey(Step.RESOLUTION);
        if (fourDeliberations) {
            boolean merged = decision.values().is(DecisionForm.ONE_HEAD);
            if (!merged && !steps.containsKey(Step.CONSULTATION)) {
                diagnostics.report(at, RuleProblem.STEP_LEFT_OUT, Step.CONSULTATION.label());
            }
            if (!steps.containsKey(Step.DELIBERATION)) {
                diagnostics.report(at, RuleProblem.STEP_LEFT_OUT, Step.DELIBERATION.label());
            }
        }
        boolean rejected = decision.get(DecisionForm.RESULT).orElse(Result.PASSED) != Result.PASSED;
        FieldValues vote = steps.get(Step.RESOLUTION);
        if (vote != null && !rejected && !steps.containsKey(Step.RESOLUTION_DISCLOSED)) {
            LocalDate due = vote.require(DecisionForm.DATE).plusDays(DAYS_TO_DISCLOSE);
            if (today.isAfter(due)) {
                diagnostics.report(at, RuleProblem.RESOLUTION_NOT_DISCLOSED, due);
            }
        }
        decision.get(DecisionForm.OUTCOME_DUE)
                .filter(due -> today.isAfter(due) && !steps.containsKey(Step.OUTCOME_DISCLOSED))
                .ifPresent(due -> diagnostics.report(
                        decision.header().at().of(DecisionForm.OUTCOME_DUE), RuleProblem.OUTCOME_NOT_DISCLOSED, due));
    }
}
