package org.mingdeng.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Roster;
import org.mingdeng.record.Roster.Body;
import org.mingdeng.record.RosterSchema;

/** A committee is elected for five years (Organic Law of Villagers Committees), and for no longer. */
final class RosterTermsValid implements Rule {

    private static final int YEARS_IN_OFFICE = 5;
    private static final Set<Body> ELECTED_FOR_FIVE_YEARS =
            Set.of(Body.VILLAGERS_COMMITTEE, Body.RESIDENTS_COMMITTEE, Body.SUPERVISORY_COMMITTEE);

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Roster roster : place.rosters()) {
            Optional<LocalDate> last = roster.term().last();
            LocalDate longest = roster.term().first().plusYears(YEARS_IN_OFFICE);
            if (last.isPresent() && last.get().isBefore(roster.term().first())) {
                diagnostics.report(
                        roster.header().at().of(RosterSchema.TERM_END),
                        roster.header().at().of(RosterSchema.TERM_START),
                        RuleProblem.TERM_REVERSED,
                        last.get(),
                        roster.term().first());
            } else if (last.isPresent()
                    && last.get().isAfter(longest)
                    && ELECTED_FOR_FIVE_YEARS.contains(roster.body())) {
                diagnostics.report(
                        roster.header().at().of(RosterSchema.TERM_END),
                        RuleProblem.TERM_TOO_LONG,
                        YEARS_IN_OFFICE,
                        longest);
            }
            if (roster.term().isOverOn(place.today()) && !roster.header().isArchivedOn(place.today())) {
                diagnostics.report(
                        roster.header().at().of(RosterSchema.TERM_END),
                        RuleProblem.TERM_OVER,
                        last.orElse(place.today()));
            }
        }
    }
}
