package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Affair;
import org.mingdeng.record.AffairSchema;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.WorkCalendar;

/** A notice for which another rule than the general one sets a term is there, and is displayed for that long. */
final class NoticeTermsKept implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            NoticeTerm.of(record)
                    .ifPresent(term -> record.notice()
                            .ifPresentOrElse(
                                    notice -> check(notice, term, diagnostics),
                                    () -> diagnostics.report(
                                            record.header().at().of(AffairSchema.NOTICE),
                                            RuleProblem.NOTICE_MISSING,
                                            term.count(),
                                            term.unit(),
                                            term.source())));
        }
    }

    private static void check(Affair.Notice notice, NoticeTerm term, Diagnostics diagnostics) {
        WorkCalendar calendar = WorkCalendar.china();
        var end = notice.at().of(AffairSchema.NOTICE_END);
        try {
            if (!term.isKeptBy(notice.period(), calendar)) {
                diagnostics.report(
                        end,
                        term.isLaw() ? RuleProblem.NOTICE_SHORTER_THAN_LAW : RuleProblem.NOTICE_SHORTER_THAN_USUAL,
                        term.of(notice.period(), calendar),
                        term.count(),
                        term.unit(),
                        term.source(),
                        term.lastDay(notice.period().first(), calendar));
            }
        } catch (WorkCalendar.UnknownYearException e) {
            diagnostics.report(
                    end,
                    RuleProblem.NO_WORK_CALENDAR,
                    Integer.toString(e.year()),
                    Integer.toString(calendar.firstYear()),
                    Integer.toString(calendar.lastYear()));
        }
    }
}
