package org.mingdeng.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Roster;
import org.mingdeng.record.Roster.Body;
import org.mingdeng.record.Roster.OfficeHolder;
import org.mingdeng.record.Roster.Sex;
import org.mingdeng.record.RosterSchema;

/**
 * A villagers committee has three to seven members with a woman among them, a residents committee five to nine, a
 * supervisory committee three to five (Organic Law of Villagers Committees; Organic Law of Urban Residents Committees; the
 * guidelines on supervisory committees of 2017), and who supervises a committee does not sit on it.
 */
final class BodiesWellComposed implements Rule {

    /** The least and the most members of a body. */
    private record Size(int least, int most) {}

    private static final Map<Body, Size> SIZES = Map.of(
            Body.VILLAGERS_COMMITTEE, new Size(3, 7),
            Body.RESIDENTS_COMMITTEE, new Size(5, 9),
            Body.SUPERVISORY_COMMITTEE, new Size(3, 5));
    private static final Set<Body> SUPERVISED = Set.of(Body.VILLAGERS_COMMITTEE, Body.RESIDENTS_COMMITTEE);

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        List<Roster> current = place.currentRosters();
        for (Roster roster : current) {
            List<OfficeHolder> holders = roster.holders().stream()
                    .filter(holder -> holder.holdsOfficeOn(place.today()))
                    .toList();
            Size size = SIZES.get(roster.body());
            if (size != null) {
                checkSize(roster, holders.size() + roster.vacancies().size(), size, diagnostics);
            }
            boolean areSexesKnown =
                    holders.stream().allMatch(holder -> holder.sex().isPresent());
            boolean hasWoman = holders.stream()
                    .anyMatch(holder -> holder.sex().filter(Sex.FEMALE::equals).isPresent());
            if (roster.body() == Body.VILLAGERS_COMMITTEE && areSexesKnown && !hasWoman) {
                diagnostics.report(roster.header().at().of(RosterSchema.MEMBERS), RuleProblem.NO_WOMAN);
            }
        }
        checkSupervisors(current, diagnostics);
    }

    private static void checkSize(Roster roster, int members, Size size, Diagnostics diagnostics) {
        if (members < size.least() || members > size.most()) {
            diagnostics.report(
                    roster.header().at().of(RosterSchema.MEMBERS),
                    RuleProblem.BODY_SIZE,
                    roster.body().label(),
                    members,
                    size.least(),
                    size.most());
        }
    }

    private static void checkSupervisors(List<Roster> current, Diagnostics diagnostics) {
        Set<String> supervised = new HashSet<>();
        current.stream()
                .filter(roster -> SUPERVISED.contains(roster.body()))
                .forEach(roster -> roster.holders().forEach(holder -> supervised.add(holder.name())));
        for (Roster roster : current) {
            if (roster.body() == Body.SUPERVISORY_COMMITTEE) {
                roster.holders().stream()
                        .filter(holder -> supervised.contains(holder.name()))
                        .forEach(holder -> diagnostics.report(
                                holder.at().of(RosterSchema.NAME), RuleProblem.SUPERVISES_ITSELF, holder.name()));
            }
        }
    }
}
