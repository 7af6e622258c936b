package org.mingdeng.rule;

import java.util.List;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.value.Period;

/** No two ledgers of the same books report on the same days: money would be told twice. */
final class LedgersDoNotOverlap implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        List<Ledger> ledgers = place.ledgers();
        for (int i = 0; i < ledgers.size(); i++) {
            for (Ledger other : ledgers.subList(i + 1, ledgers.size())) {
                Ledger ledger = ledgers.get(i);
                if (ledger.entity().equals(other.entity()) && overlap(ledger.period(), other.period())) {
                    diagnostics.report(
                            ledger.header().at().of(LedgerSchema.PERIOD),
                            other.header().at().of(LedgerSchema.PERIOD),
                            RuleProblem.LEDGERS_OVERLAP,
                            ledger.period().code(),
                            other.header().title(),
                            other.period().code());
                }
            }
        }
    }

    private static boolean overlap(Period one, Period other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }
}
