package org.mingdeng.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.DecisionForm;
import org.mingdeng.record.DecisionForm.Matter;
import org.mingdeng.record.DecisionForm.Result;
import org.mingdeng.record.DecisionForm.Step;
import org.mingdeng.record.Field;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.VotingRule;

/** Enough people came to each body that decided, and enough of them agreed to what is said to have passed. */
final class DecisionVotesValid implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord decision : place.forms(RecordKind.DECISION)) {
            Matter matter = decision.values().require(DecisionForm.MATTER);
            boolean passed = decision.get(DecisionForm.RESULT).orElse(Result.PASSED) == Result.PASSED;
            for (FieldValues step : decision.rows(DecisionForm.STEPS)) {
                checkAttendance(step, diagnostics);
                VotingRule.of(step.require(DecisionForm.BODY), matter).ifPresent(rule -> {
                    checkQuorum(step, rule, diagnostics);
                    if (passed && step.require(DecisionForm.STEP) == Step.RESOLUTION) {
                        checkMajority(step, rule, diagnostics);
                    }
                });
            }
        }
    }

    private static void checkAttendance(FieldValues step, Diagnostics diagnostics) {
        int present = step.get(DecisionForm.PRESENT).orElse(0);
        int entitled = step.get(DecisionForm.ENTITLED).orElse(Integer.MAX_VALUE);
        if (present > entitled) {
            diagnostics.report(
                    step.provenance().of(DecisionForm.PRESENT),
                    step.provenance().of(DecisionForm.ENTITLED),
                    RuleProblem.MORE_PRESENT_THAN_ENTITLED,
                    present,
                    entitled);
        }
    }

    private static void checkQuorum(FieldValues step, VotingRule rule, Diagnostics diagnostics) {
        RuleProblem problem = rule.isLaw() ? RuleProblem.QUORUM_MISSED : RuleProblem.PARTY_QUORUM_MISSED;
        checkQuorum(step, DecisionForm.PRESENT, DecisionForm.ENTITLED, rule, problem, diagnostics);
        checkQuorum(step, DecisionForm.AREA_PRESENT, DecisionForm.AREA_ENTITLED, rule, problem, diagnostics);
    }

    private static void checkQuorum(
            FieldValues step,
            Field<?> presentField,
            Field<?> entitledField,
            VotingRule rule,
            RuleProblem problem,
            Diagnostics diagnostics) {
        Optional<BigDecimal> present = step.number(presentField);
        Optional<BigDecimal> entitled = step.number(entitledField);
        if (present.isPresent()
                && entitled.isPresent()
                && !rule.quorum()
                        .isReachedBy(present.get().longValue(), entitled.get().longValue())) {
            diagnostics.report(
                    step.provenance().of(presentField),
                    problem,
                    step.require(DecisionForm.BODY).label(),
                    entitled.get().toPlainString(),
                    present.get().toPlainString(),
                    rule.quorum().words(),
                    rule.quorum().leastOf(entitled.get().longValue()),
                    rule.source());
        }
    }

    private static void checkMajority(FieldValues step, VotingRule rule, Diagnostics diagnostics) {
        checkMajority(
                step,
                DecisionForm.IN_FAVOUR,
                rule.ofEntitled() ? DecisionForm.ENTITLED : DecisionForm.PRESENT,
                rule,
                diagnostics);
        checkMajority(step, DecisionForm.AREA_IN_FAVOUR, DecisionForm.AREA_PRESENT, rule, diagnostics);
    }

    private static void checkMajority(
            FieldValues step, Field<?> inFavourField, Field<?> wholeField, VotingRule rule, Diagnostics diagnostics) {
        Optional<BigDecimal> inFavour = step.number(inFavourField);
        Optional<BigDecimal> whole = step.number(wholeField);
        if (inFavour.isPresent()
                && whole.isPresent()
                && !rule.majority()
                        .isReachedBy(inFavour.get().longValue(), whole.get().longValue())) {
            diagnostics.report(
                    step.provenance().of(inFavourField),
                    RuleProblem.MAJORITY_MISSED,
                    step.require(DecisionForm.BODY).label(),
                    wholeField.title(),
                    whole.get().toPlainString(),
                    inFavour.get().toPlainString(),
                    rule.majority().words(),
                    rule.majority().leastOf(whole.get().longValue()),
                    rule.source());
        }
    }
}
