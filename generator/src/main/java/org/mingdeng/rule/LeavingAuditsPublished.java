package org.mingdeng.rule;

import java.time.LocalDate;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.AuditForm;
import org.mingdeng.record.AuditForm.Type;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.Roster;
import org.mingdeng.record.RosterSchema;

/** The audit of those who leave is public before the next election (Organic Law of Villagers Committees, article 40; C-10). */
final class LeavingAuditsPublished implements Rule {

    private static final int DAYS_BEFORE_ELECTION = 60;
    private static final int MONTHS_FOR_AUDIT = 12;

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Roster roster : place.rosters()) {
            if (roster.body() == Roster.Body.VILLAGERS_COMMITTEE
                    && !roster.header().isArchivedOn(place.today())) {
                roster.term()
                        .last()
                        .filter(end -> place.today().isAfter(end.minusDays(DAYS_BEFORE_ELECTION)))
                        .filter(end -> !isAudited(place, end))
                        .ifPresent(end -> diagnostics.report(
                                roster.header().at().of(RosterSchema.TERM_END),
                                RuleProblem.LEAVING_AUDIT_MISSING,
                                end));
            }
        }
    }

    private static boolean isAudited(Place place, LocalDate end) {
        return place.forms(RecordKind.AUDIT).stream()
                .filter(audit -> audit.header().published().isAfter(end.minusMonths(MONTHS_FOR_AUDIT)))
                .map(audit -> audit.values().require(AuditForm.TYPE))
                .anyMatch(type -> type == Type.TERM || type == Type.LEAVING);
    }
}
