package org.mingdeng.rule;

import java.util.List;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FundSchema;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.ProjectFund.Payment;

/** A payment with a voucher number stands in the ledger of its period, with the same amount. */
final class PaymentsMatchLedger implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (ProjectFund fund : place.funds()) {
            for (Payment payment : fund.payments()) {
                payment.voucher().ifPresent(voucher -> check(place, payment, voucher, diagnostics));
            }
        }
    }

    private static void check(Place place, Payment payment, String voucher, Diagnostics diagnostics) {
        List<Ledger> ledgers = place.ledgers().stream()
                .filter(ledger -> ledger.period().contains(payment.date()))
                .toList();
        List<LedgerEntry> entries = ledgers.stream()
                .flatMap(ledger -> ledger.entries().stream())
                .filter(entry -> entry.voucher().filter(voucher::equals).isPresent())
                .toList();
        if (!ledgers.isEmpty() && entries.isEmpty()) {
            diagnostics.report(
                    payment.at().of(FundSchema.PAYMENT_VOUCHER),
                    ledgers.get(0).header().at().of(LedgerSchema.PERIOD),
                    RuleProblem.PAYMENT_NOT_IN_LEDGER,
                    voucher,
                    ledgers.get(0).header().title());
        }
        entries.stream()
                .filter(entry -> entry.project().isPresent())
                .filter(entry -> !entry.expenseOrZero().equals(payment.amount()))
                .forEach(entry -> report(payment, entry, diagnostics));
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
