package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FundSchema;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.ProjectFund.Appropriation;

/** The sources of a project add up to its budget (A09). */
final class FundSourcesAddUp implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (ProjectFund fund : place.funds()) {
            if (fund.budget().isPresent() && !fund.budget().get().equals(fund.sourced())) {
                String sum = Addition.of(
                        fund.sources().stream().map(Appropriation::amount).toList());
                diagnostics.report(
                        fund.header().at().of(FundSchema.BUDGET),
                        fund.header().at().of(FundSchema.SOURCES),
                        RuleProblem.SOURCES_DO_NOT_ADD_UP,
                        sum,
                        fund.budget().get(),
                        fund.budget().get().minus(fund.sourced()));
            }
        }
    }
}
