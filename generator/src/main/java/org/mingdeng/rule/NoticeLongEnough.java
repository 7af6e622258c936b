package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.AffairSchema;
import org.mingdeng.record.VillageRecord;

/**
 * A public notice is displayed for at least 15 days (Organic Law of Villagers Committees, article 35, and of Urban Residents Committees, article 34, both from 2026-01-01),
 * unless another rule sets a term of its own.
 */
final class NoticeLongEnough implements Rule {

    private static final int MINIMUM_DAYS = 15;

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            record.notice()
                    .filter(notice -> NoticeTerm.of(record).isEmpty())
                    .filter(notice -> notice.period().days() < MINIMUM_DAYS)
                    .ifPresent(notice -> diagnostics.report(
                            notice.at().of(AffairSchema.NOTICE_END),
                            RuleProblem.NOTICE_TOO_SHORT,
                            notice.period().days(),
                            MINIMUM_DAYS,
                            notice.period().first().plusDays(MINIMUM_DAYS - 1L)));
        }
    }
}
