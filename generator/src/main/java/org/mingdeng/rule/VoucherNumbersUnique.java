package org.mingdeng.rule;

import java.util.HashMap;
import java.util.Map;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.LedgerSchema;

/** No voucher number stands twice in a ledger (A16). */
final class VoucherNumbersUnique implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Ledger ledger : place.ledgers()) {
            Map<String, LedgerEntry> seen = new HashMap<>();
            for (LedgerEntry entry : ledger.entries()) {
                entry.voucher().ifPresent(voucher -> {
                    LedgerEntry first = seen.putIfAbsent(voucher, entry);
                    if (first != null) {
                        diagnostics.report(
                                entry.at().of(LedgerSchema.VOUCHER),
                                first.at().of(LedgerSchema.VOUCHER),
                                RuleProblem.VOUCHER_TWICE,
                                voucher,
                                first.summary());
                    }
                });
            }
        }
    }
}
