package org.mingdeng.rule;

import java.util.List;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.Place;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.Account;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.value.Money;

/** Cash and bank accounts together hold the opening and the closing balance (A05). */
final class LedgerAccountsAddUp implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Ledger ledger : place.ledgers()) {
            if (!ledger.accounts().isEmpty()) {
                List<Money> openings =
                        ledger.accounts().stream().map(Account::opening).toList();
                List<Money> closings =
                        ledger.accounts().stream().map(Account::closing).toList();
                check(ledger, LedgerSchema.OPENING.term(), openings, ledger.opening(), diagnostics);
                check(
                        ledger,
                        LedgerSchema.CLOSING.term(),
                        closings,
                        ledger.closing().orElse(ledger.balance()),
                        diagnostics);
            }
        }
    }

    private static void check(Ledger ledger, Term what, List<Money> parts, Money whole, Diagnostics diagnostics) {
        Money sum = Money.sum(parts);
        if (!sum.equals(whole)) {
            diagnostics.report(
                    ledger.header().at().of(LedgerSchema.ACCOUNTS),
                    RuleProblem.ACCOUNTS_DO_NOT_ADD_UP,
                    what,
                    Addition.of(parts),
                    whole,
                    sum.minus(whole));
        }
    }
}
