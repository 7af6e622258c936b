package org.mingdeng.rule;

import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Field;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.value.Money;

/** The totals that a ledger writes are the sums of its lines (A03). */
final class LedgerTotalsMatchLines implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Ledger ledger : place.ledgers()) {
            check(ledger, LedgerSchema.TOTAL_INCOME, ledger.writtenIncome(), ledger.income(), diagnostics);
            check(ledger, LedgerSchema.TOTAL_EXPENSE, ledger.writtenExpense(), ledger.expense(), diagnostics);
        }
    }

    private static void check(
            Ledger ledger, Field<Money> field, Optional<Money> written, Money sum, Diagnostics diagnostics) {
        if (written.isPresent() && !written.get().equals(sum)) {
            diagnostics.report(
                    ledger.header().at().of(field),
                    RuleProblem.LEDGER_TOTAL_WRONG,
                    field.term(),
                    written.get(),
                    sum,
                    written.get().minus(sum));
        }
    }
}
