package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.value.Money;

/** Opening balance plus income minus expense is the closing balance, to the fen (A01). */
final class LedgerClosingFollows implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Ledger ledger : place.ledgers()) {
            Money balance = ledger.balance();
            if (ledger.closing().isPresent() && !ledger.closing().get().equals(balance)) {
                Money written = ledger.closing().get();
                String sum = ledger.opening() + "+" + ledger.income() + "−" + ledger.expense() + "=" + balance;
                diagnostics.report(
                        ledger.header().at().of(LedgerSchema.CLOSING),
                        RuleProblem.LEDGER_CLOSING_WRONG,
                        sum,
                        written,
                        written.minus(balance),
                        balance);
            }
        }
    }
}
