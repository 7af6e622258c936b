package org.mingdeng.page;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.Offices.Motion;
import org.mingdeng.page.Offices.Vote;
import org.mingdeng.record.DecisionForm;
import org.mingdeng.record.DecisionForm.Body;
import org.mingdeng.record.DecisionForm.Result;
import org.mingdeng.record.DecisionForm.Step;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.Roster;
import org.mingdeng.record.VotingRule;

/** Makes the motion of a decision, with the votes that its page shows. */
final class MotionMaker {

    private MotionMaker() {}

    /**
     * Returns the motion of a decision; empty when it tells of no step.
     *
     * @param page the page of the decision
     */
    static Optional<Motion> motion(FormRecord decision, String page) {
        List<FieldValues> steps = decision.rows(DecisionForm.STEPS);
        return deciding(steps).map(deciding -> {
            Body body = deciding.require(DecisionForm.BODY);
            DecisionForm.Matter matter = decision.values().require(DecisionForm.MATTER);
            return new Motion(
                    page,
                    decision.header().title(),
                    seat(body),
                    matter.label(),
                    steps.get(0).require(DecisionForm.DATE),
                    VotingRule.of(body, matter).map(VotingRule::words),
                    isPassed(decision),
                    votes(decision));
        });
    }

    /** The step at which it is decided; the last one so far while that lies ahead. */
    private static Optional<FieldValues> deciding(List<FieldValues> steps) {
        return steps.stream()
                .filter(MotionMaker::isDeciding)
                .findFirst()
                .or(() -> steps.stream().reduce((first, next) -> next));
    }

    private static boolean isDeciding(FieldValues step) {
        return step.require(DecisionForm.STEP) == Step.RESOLUTION;
    }

    private static Term seat(Body body) {
        return body.elected().map(Roster.Body::label).orElse(body.label());
    }

    private static Optional<Boolean> isPassed(FormRecord decision) {
        return decision.get(DecisionForm.RESULT)
                .filter(result -> result != Result.PENDING)
                .map(result -> result == Result.PASSED);
    }

    private static List<Vote> votes(FormRecord decision) {
        return decision.form().votes().stream()
                .flatMap(table -> FormDetailMaker.voted(decision, table))
                .map(step -> vote(decision, step))
                .toList();
    }

    private static Vote vote(FormRecord decision, FieldValues step) {
        return new Vote(
                seat(step.require(DecisionForm.BODY)),
                step.require(DecisionForm.STEP).label(),
                step.require(DecisionForm.DATE),
                isDeciding(step) ? isPassed(decision) : Optional.empty(),
                step.require(DecisionForm.IN_FAVOUR),
                step.get(DecisionForm.AGAINST).orElse(0),
                step.get(DecisionForm.ABSTAINING).orElse(0));
    }
}
