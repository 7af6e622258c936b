package org.mingdeng.rule;

import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.value.Money;

/** A line is either income or expense, and more than nothing (A16). */
final class LedgerLinesPlausible implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Ledger ledger : place.ledgers()) {
            ledger.entries().forEach(entry -> check(entry, diagnostics));
        }
    }

    private static void check(LedgerEntry entry, Diagnostics diagnostics) {
        if (entry.income().isPresent() == entry.expense().isPresent()) {
            boolean both = entry.income().isPresent();
            diagnostics.report(
                    entry.at().of(LedgerSchema.EXPENSE),
                    both ? RuleProblem.LINE_BOTH_WAYS : RuleProblem.LINE_WITHOUT_AMOUNT,
                    entry.summary());
            return;
        }
        Optional<Money> amount = entry.income().or(entry::expense);
        if (amount.filter(money -> money.isZero() || money.isNegative()).isPresent()) {
            diagnostics.report(
                    entry.at().of(entry.income().isPresent() ? LedgerSchema.INCOME : LedgerSchema.EXPENSE),
                    RuleProblem.LINE_NOT_POSITIVE,
                    entry.summary(),
                    amount.get());
        }
    }
}
