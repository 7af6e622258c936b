package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Affair;
import org.mingdeng.record.AffairSchema;
import org.mingdeng.record.VillageRecord;

/** A public notice says whom to turn to and which telephone supervises it (C-06). */
final class NoticeComplete implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            record.notice().ifPresent(notice -> check(place, notice, diagnostics));
        }
    }

    private static void check(Place place, Affair.Notice notice, Diagnostics diagnostics) {
        boolean reachable = notice.objection()
                .filter(objection ->
                        objection.telephone().isPresent() || objection.address().isPresent())
                .isPresent();
        if (!reachable) {
            diagnostics.report(notice.at().of(AffairSchema.OBJECTION), RuleProblem.OBJECTION_CONTACT_MISSING);
        }
        if (place.info().supervision().isEmpty()) {
            diagnostics.report(
                    notice.at().whole(),
                    RuleProblem.SUPERVISION_TELEPHONE_MISSING,
                    place.info().name());
        }
    }
}
