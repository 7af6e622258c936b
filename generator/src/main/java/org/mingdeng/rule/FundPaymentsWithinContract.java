package org.mingdeng.rule;

import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FundSchema;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.value.Money;

/** No more is paid for a project than its contract with all approved changes, nor than its settlement (A09). */
final class FundPaymentsWithinContract implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (ProjectFund fund : place.funds()) {
            Optional<Money> price = fund.contractPrice();
            if (price.isPresent() && fund.paid().compareTo(price.get()) > 0) {
                diagnostics.report(
                        fund.header().at().of(FundSchema.PAYMENTS),
                        fund.header().at().of(FundSchema.CONTRACT),
                        RuleProblem.PAID_MORE_THAN_CONTRACT,
                        fund.paid(),
                        price.get(),
                        fund.paid().minus(price.get()));
            }
            Optional<Money> settled = fund.settlement().map(ProjectFund.Settlement::amount);
            if (settled.isPresent() && fund.paid().compareTo(settled.get()) > 0) {
                diagnostics.report(
                        fund.header().at().of(FundSchema.PAYMENTS),
                        fund.header().at().of(FundSchema.SETTLEMENT),
                        RuleProblem.PAID_MORE_THAN_SETTLED,
                        fund.paid(),
                        settled.get(),
                        fund.paid().minus(settled.get()));
            }
        }
    }
}
