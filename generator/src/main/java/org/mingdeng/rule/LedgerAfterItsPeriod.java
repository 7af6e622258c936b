package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.Ledger;

/** A ledger is published when its period is over, not before. */
final class LedgerAfterItsPeriod implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Ledger ledger : place.ledgers()) {
            if (!ledger.header().published().isAfter(ledger.period().last())) {
                diagnostics.report(
                        ledger.header().at().of(HeaderSchema.PUBLISHED),
                        RuleProblem.PUBLISHED_BEFORE_PERIOD_ENDS,
                        ledger.header().published(),
                        ledger.period().last());
            }
        }
    }
}
