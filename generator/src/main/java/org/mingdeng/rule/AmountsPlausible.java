package org.mingdeng.rule;

import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.place.Place;
import org.mingdeng.record.FundSchema;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.value.Money;

/** An amount of more than ten million yuan is probably one in ten-thousands typed as yuan (A15). */
final class AmountsPlausible implements Rule {

    private static final Money SUSPICIOUS = Money.ofYuan(java.math.BigDecimal.valueOf(10_000_000));

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        if (!place.isGrassroots()) {
            return;
        }
        for (Ledger ledger : place.ledgers()) {
            for (LedgerEntry entry : ledger.entries()) {
                check(entry.at().of(LedgerSchema.INCOME), entry.income(), diagnostics);
                check(entry.at().of(LedgerSchema.EXPENSE), entry.expense(), diagnostics);
            }
        }
        for (ProjectFund fund : place.funds()) {
            check(fund.header().at().of(FundSchema.BUDGET), fund.budget(), diagnostics);
        }
    }

    private static void check(Origin origin, Optional<Money> amount, Diagnostics diagnostics) {
        amount.filter(money -> money.abs().compareTo(SUSPICIOUS) > 0)
                .ifPresent(money -> diagnostics.report(origin, RuleProblem.AMOUNT_SUSPICIOUS, money));
    }
}
