package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.LedgerSchema;

/** A ledger was reviewed by the supervisory committee before it was published (C-05). */
final class FinanceReviewed implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Ledger ledger : place.ledgers()) {
            if (ledger.review().isEmpty()) {
                diagnostics.report(ledger.header().at().of(HeaderSchema.TITLE), RuleProblem.REVIEW_MISSING);
            } else if (ledger.review().get().date().isAfter(ledger.header().published())) {
                diagnostics.report(
                        ledger.header().at().of(LedgerSchema.REVIEW),
                        RuleProblem.REVIEWED_AFTER_PUBLICATION,
                        ledger.review().get().date(),
                        ledger.header().published());
            }
        }
    }
}
