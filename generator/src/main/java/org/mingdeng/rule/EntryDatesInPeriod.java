package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.LedgerSchema;

/** Each line of a ledger lies in its period (A16). */
final class EntryDatesInPeriod implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Ledger ledger : place.ledgers()) {
            for (LedgerEntry entry : ledger.entries()) {
                if (!ledger.period().contains(entry.date())) {
                    diagnostics.report(
                            entry.at().of(LedgerSchema.ENTRY_DATE),
                            ledger.header().at().of(LedgerSchema.PERIOD),
                            RuleProblem.ENTRY_OUTSIDE_PERIOD,
                            entry.date(),
                            ledger.period().first(),
                            ledger.period().last());
                }
            }
        }
    }
}
