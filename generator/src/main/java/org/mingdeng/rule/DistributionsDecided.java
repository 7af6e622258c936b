package org.mingdeng.rule;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.DecisionForm;
import org.mingdeng.record.DecisionForm.Step;
import org.mingdeng.record.DistributionForm;
import org.mingdeng.record.DistributionForm.State;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.RecordKind;

/**
 * Income that was distributed names the resolution, and its plan is public ten days before the members vote on it
 * (农村集体经济组织法第四十六条).
 */
final class DistributionsDecided implements Rule {

    private static final int DAYS_BEFORE = 10;

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        List<FormRecord> decisions = place.forms(RecordKind.DECISION);
        for (FormRecord distribution : place.forms(RecordKind.DISTRIBUTION)) {
            List<FormRecord> related = decisions.stream()
                    .filter(place.related(distribution)::contains)
                    .toList();
            if (distribution.values().require(DistributionForm.STATE) == State.PLAN) {
                related.forEach(decision -> checkPlan(distribution, decision, diagnostics));
            } else if (related.isEmpty()) {
                diagnostics.report(
                        distribution.header().at().of(DistributionForm.STATE),
                        RuleProblem.DISTRIBUTION_WITHOUT_DECISION);
            }
        }
    }

    private static void checkPlan(FormRecord plan, FormRecord decision, Diagnostics diagnostics) {
        LocalDate published = plan.header().published();
        decision.rows(DecisionForm.STEPS).stream()
                .filter(step -> step.require(DecisionForm.STEP) == Step.RESOLUTION)
                .map(step -> step.require(DecisionForm.DATE))
                .filter(vote -> published.isAfter(vote.minusDays(DAYS_BEFORE)))
                .forEach(vote -> diagnostics.report(
                        plan.header().at().of(HeaderSchema.PUBLISHED),
                        decision.header().at().of(HeaderSchema.TITLE),
                        RuleProblem.DISTRIBUTION_PLAN_LATE,
                        vote,
                        published,
                        vote.minusDays(DAYS_BEFORE)));
    }
}
