package org.mingdeng.rule;

import java.util.HashMap;
import java.util.Map;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Roster;
import org.mingdeng.record.Roster.OfficeHolder;
import org.mingdeng.record.RosterSchema;

/** Members hold office within the term of their body, and nobody is listed twice. */
final class RosterMembersWithinTerm implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Roster roster : place.rosters()) {
            Map<String, OfficeHolder> seen = new HashMap<>();
            for (OfficeHolder holder : roster.holders()) {
                checkDates(roster, holder, diagnostics);
                OfficeHolder other = seen.putIfAbsent(holder.name() + "/" + holder.post(), holder);
                if (other != null) {
                    diagnostics.report(
                            holder.at().of(RosterSchema.NAME),
                            other.at().of(RosterSchema.NAME),
                            RuleProblem.MEMBER_TWICE,
                            holder.name(),
                            holder.post());
                }
            }
        }
    }

    private static void checkDates(Roster roster, OfficeHolder holder, Diagnostics diagnostics) {
        holder.since()
                .filter(since -> roster.term().last().filter(since::isAfter).isPresent()
                        || since.isBefore(roster.term().first()))
                .ifPresent(since -> diagnostics.report(
                        holder.at().of(RosterSchema.SINCE), RuleProblem.MEMBER_OUTSIDE_TERM, holder.name(), since));
        holder.until()
                .filter(until ->
                        until.isBefore(holder.since().orElse(roster.term().first())))
                .ifPresent(until -> diagnostics.report(
                        holder.at().of(RosterSchema.UNTIL), RuleProblem.MEMBER_OUTSIDE_TERM, holder.name(), until));
    }
}
