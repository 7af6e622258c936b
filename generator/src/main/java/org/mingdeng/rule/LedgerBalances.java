package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.value.Money;

/** Each line of a ledger carries the balance that the lines up to it add up to (A04). */
final class LedgerBalances implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        place.ledgers().forEach(ledger -> check(ledger, diagnostics));
    }

    private static void check(Ledger ledger, Diagnostics diagnostics) {
        Money balance = ledger.opening();
        for (LedgerEntry entry : ledger.entries()) {
            Money before = balance;
            balance = balance.plus(entry.incomeOrZero()).minus(entry.expenseOrZero());
            if (entry.balance().isPresent() && !entry.balance().get().equals(balance)) {
                String sum = before + "+" + entry.incomeOrZero() + "−" + entry.expenseOrZero() + "=" + balance;
                Money difference = entry.balance().get().minus(balance);
                diagnostics.report(
                        entry.at().of(LedgerSchema.BALANCE),
                        RuleProblem.LEDGER_DOES_NOT_BALANCE,
                        sum,
                        entry.balance().get(),
                        difference,
                        balance);
                balance = entry.balance().get(); // one wrong line is one mistake, not one on each line below it
            }
        }
    }
}
