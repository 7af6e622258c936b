package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.AffairSchema;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.VillageRecord;

/** A public notice does not start before it is published. */
final class NoticeAfterPublication implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            record.notice()
                    .filter(notice ->
                            notice.period().first().isBefore(record.header().published()))
                    .ifPresent(notice -> diagnostics.report(
                            notice.at().of(AffairSchema.NOTICE_START),
                            record.header().at().of(HeaderSchema.PUBLISHED),
                            RuleProblem.NOTICE_BEFORE_PUBLICATION,
                            notice.period().first(),
                            record.header().published()));
        }
    }
}
