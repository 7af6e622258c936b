package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Affair;
import org.mingdeng.record.AffairSchema;
import org.mingdeng.record.HeaderSchema;

/** A public notice does not start before it is published. */
final class NoticeAfterPublication implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Affair affair : place.affairs()) {
            affair.notice()
                    .filter(notice ->
                            notice.period().first().isBefore(affair.header().published()))
                    .ifPresent(notice -> diagnostics.report(
                            notice.at().of(AffairSchema.NOTICE_START),
                            affair.header().at().of(HeaderSchema.PUBLISHED),
                            RuleProblem.NOTICE_BEFORE_PUBLICATION,
                            notice.period().first(),
                            affair.header().published()));
        }
    }
}
