package org.mingdeng.rule;

import java.util.List;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FundSchema;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.ProjectFund.Payment;

/** A payment of a project and the ledger line with its voucher number agree in amount. */
final class PaymentsMatchLedger implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        List<LedgerEntry> entries = place.ledgers().stream()
                .flatMap(ledger -> ledger.entries().stream())
                .filter(entry -> entry.project().isPresent() && entry.voucher().isPresent())
                .toList();
        for (ProjectFund fund : place.funds()) {
            for (Payment payment : fund.payments()) {
                entries.stream()
                        .filter(entry -> entry.voucher().equals(payment.voucher())
                                && entry.project()
                                        .flatMap(place::fund)
                                        .filter(fund::equals)
                                        .isPresent())
                        .filter(entry -> !entry.expenseOrZero().equals(payment.amount()))
                        .forEach(entry -> report(payment, entry, diagnostics));
            }
        }
    }

    private static void report(Payment payment, LedgerEntry entry, Diagnostics diagnostics) {
        diagnostics.report(
                payment.at().of(FundSchema.PAYMENT_AMOUNT),
                entry.at().of(LedgerSchema.EXPENSE),
                RuleProblem.PAYMENT_NOT_AS_IN_LEDGER,
                payment.voucher().orElse(""),
                payment.amount(),
                entry.expenseOrZero());
    }
}
