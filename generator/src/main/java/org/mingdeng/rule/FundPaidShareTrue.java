package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FundSchema;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.value.Ratio;

/** The written share of a budget that was paid is the one that the payments make (A14). */
final class FundPaidShareTrue implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (ProjectFund fund : place.funds()) {
            Ratio paid = new Ratio(fund.paid().fen(), fund.plannedBudget().fen());
            if (fund.paidShare().isPresent() && !fund.paidShare().get().states(paid)) {
                int decimals = Math.max(0, fund.paidShare().get().percent().scale());
                diagnostics.report(
                        fund.header().at().of(FundSchema.PAID_SHARE),
                        RuleProblem.PERCENTAGE_WRONG,
                        fund.paidShare().get(),
                        fund.paid() + "÷" + fund.plannedBudget() + "=" + paid.percent(decimals) + "%",
                        paid.percent(decimals) + "%");
            }
        }
    }
}
