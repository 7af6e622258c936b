package org.mingdeng.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mingdeng.record.Roster;
import org.mingdeng.record.Roster.Body;
import org.mingdeng.record.Roster.Education;
import org.mingdeng.record.Roster.OfficeHolder;
import org.mingdeng.record.Roster.Sex;
import org.mingdeng.value.Ratio;

/**
 * Who leads a set of places: the members of party organisations and committees, everyone counted once in a place. Two sets
 * that share no place are added with {@link #plus}.
 *
 * @param members how many there are
 * @param women how many are women, among those whose sex is known
 * @param ages the sum of their ages in years and the number of those whose year of birth is known
 * @param byEducation how many have an education, among those of whom it is known
 * @param oneHead in how many places one person is secretary and director, among those with both bodies
 * @param crossPosted how many sit in both bodies, among all members of places with both
 */
public record RosterStatistics(
        int members, Ratio women, Ratio ages, Map<Education, Integer> byEducation, Ratio oneHead, Ratio crossPosted) {

    /** Nobody. */
    static final RosterStatistics NONE =
            new RosterStatistics(0, Ratio.NONE, Ratio.NONE, Map.of(), Ratio.NONE, Ratio.NONE);

    /** Of fewer people a mean would tell too much of each. */
    private static final int FEWEST_FOR_A_MEAN = 3;

    private static final Set<Body> COMMITTEES = Set.of(Body.VILLAGERS_COMMITTEE, Body.RESIDENTS_COMMITTEE);

    public RosterStatistics {
        byEducation = Map.copyOf(byEducation);
    }

    /** Returns the statistics of a place's own bodies. */
    static RosterStatistics of(Place place) {
        Map<String, OfficeHolder> party = new LinkedHashMap<>();
        Map<String, OfficeHolder> committee = new LinkedHashMap<>();
        for (Roster roster : place.currentRosters()) {
            Map<String, OfficeHolder> body = roster.body() == Body.PARTY_ORGANISATION
                    ? party
                    : COMMITTEES.contains(roster.body()) ? committee : new HashMap<>();
            roster.holders().stream()
                    .filter(holder -> holder.holdsOfficeOn(place.today()))
                    .forEach(holder -> body.putIfAbsent(holder.name(), holder));
        }
        Map<String, OfficeHolder> all = new LinkedHashMap<>(party);
        committee.forEach((name, holder) -> all.merge(name, holder, RosterStatistics::fuller));
        boolean hasBoth = !party.isEmpty() && !committee.isEmpty();
        long inBoth = party.keySet().stream().filter(committee::containsKey).count();
        boolean sameHead = hasBoth && head(party).equals(head(committee));
        return of(
                List.copyOf(all.values()),
                place.today(),
                hasBoth ? new Ratio(sameHead ? 1 : 0, 1) : Ratio.NONE,
                hasBoth ? new Ratio(inBoth, all.size()) : Ratio.NONE);
    }

    /** The head of a body stands first in its roster. */
    private static String head(Map<String, OfficeHolder> body) {
        return body.keySet().iterator().next();
    }

    private static OfficeHolder fuller(OfficeHolder one, OfficeHolder other) {
        return one.birthYear().isPresent() || one.education().isPresent() ? one : other;
    }

    private static RosterStatistics of(List<OfficeHolder> holders, LocalDate today, Ratio oneHead, Ratio crossPosted) {
        List<Integer> ages = new ArrayList<>();
        Map<Education, Integer> byEducation = new TreeMap<>();
        int women = 0;
        int sexes = 0;
        for (OfficeHolder holder : holders) {
            holder.birthYear().ifPresent(year -> ages.add(today.getYear() - year));
            holder.education().ifPresent(education -> byEducation.merge(education, 1, Integer::sum));
            sexes += holder.sex().isPresent() ? 1 : 0;
            women += holder.sex().filter(Sex.FEMALE::equals).isPresent() ? 1 : 0;
        }
        long sum = ages.stream().mapToLong(Integer::longValue).sum();
        return new RosterStatistics(
                holders.size(),
                new Ratio(women, sexes),
                new Ratio(sum, ages.size()),
                byEducation,
                oneHead,
                crossPosted);
    }

    /** Returns the statistics of both sets. */
    public RosterStatistics plus(RosterStatistics other) {
        Map<Education, Integer> sum = new TreeMap<>(byEducation);
        other.byEducation.forEach((education, count) -> sum.merge(education, count, Integer::sum));
        return new RosterStatistics(
                members + other.members,
                women.plus(other.women),
                ages.plus(other.ages),
                sum,
                oneHead.plus(other.oneHead),
                crossPosted.plus(other.crossPosted));
    }

    /** The mean age in whole years, rounded half up; empty when it is known of too few. */
    public Optional<Long> meanAge() {
        return ages.whole() < FEWEST_FOR_A_MEAN
                ? Optional.empty()
                : Optional.of((2 * ages.part() + ages.whole()) / (2 * ages.whole()));
    }

    /** How many went to college or further, among those of whom it is known; nothing when it is known of too few. */
    public Ratio college() {
        int known = byEducation.values().stream().mapToInt(Integer::intValue).sum();
        int college = byEducation.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(Education.COLLEGE) >= 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return known < FEWEST_FOR_A_MEAN ? Ratio.NONE : new Ratio(college, known);
    }
}
