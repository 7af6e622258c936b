package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.AffairSchema;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.VillageRecord;

/** What tells of the collective's money was reviewed by the supervisory committee before it was published (C-05). */
final class FinanceReviewed implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        place.records().stream().filter(FinanceReviewed::mustBeReviewed).forEach(record -> check(record, diagnostics));
    }

    private static boolean mustBeReviewed(VillageRecord record) {
        return record instanceof Ledger
                || (record instanceof FormRecord form && form.form().mustBeReviewed());
    }

    private static void check(VillageRecord record, Diagnostics diagnostics) {
        if (record.review().isEmpty()) {
            diagnostics.report(
                    record.header().at().of(HeaderSchema.TITLE),
                    RuleProblem.REVIEW_MISSING,
                    record.header().kind().label());
        } else if (record.review().get().date().isAfter(record.header().published())) {
            diagnostics.report(
                    record.header().at().of(AffairSchema.REVIEW),
                    RuleProblem.REVIEWED_AFTER_PUBLICATION,
                    record.review().get().date(),
                    record.header().published());
        }
    }
}
