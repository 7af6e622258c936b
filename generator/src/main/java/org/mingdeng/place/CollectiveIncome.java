package org.mingdeng.place;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingdeng.record.AffairSchema;
import org.mingdeng.record.EconomyForm;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.IncomeStatementForm;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.record.RecordKind;
import org.mingdeng.value.Money;
import org.mingdeng.value.Period;

/**
 * What the collectives of villages earned (村集体收入), as far as records that are not archived tell it. Two sets that share
 * no village are added with {@link #plus}.
 *
 * @param villages how many villages there are, those that tell nothing included
 * @param byYear what was earned in each year
 */
public record CollectiveIncome(int villages, Map<Integer, Year> byYear) {

    /** No village. */
    static final CollectiveIncome NONE = new CollectiveIncome(0, Map.of());

    /**
     * What was earned in one year.
     *
     * @param villages how many villages tell it
     * @param amount what they earned together
     */
    public record Year(int villages, Money amount) {
        Year plus(Year other) {
            return new Year(villages + other.villages, amount.plus(other.amount));
        }
    }

    /**
     * Returns what a village's own collective earned: the total income of its statements of a year, which hold all, or where
     * there is none what its projects brought the collective.
     */
    static CollectiveIncome of(Place place) {
        if (place.info().kind() != PlaceKind.VILLAGE) {
            return NONE;
        }
        Map<Integer, Money> amounts = ofProjects(place);
        amounts.putAll(ofStatements(place));
        Map<Integer, Year> years = new TreeMap<>();
        amounts.forEach((year, amount) -> years.put(year, new Year(1, amount)));
        return new CollectiveIncome(1, years);
    }

    private static Map<Integer, Money> ofStatements(Place place) {
        Map<Integer, Money> years = new TreeMap<>();
        for (FormRecord statement : place.forms(RecordKind.INCOME_STATEMENT)) {
            if (!statement.header().isArchivedOn(place.today())) {
                add(years, statement.get(AffairSchema.PERIOD), statement.get(IncomeStatementForm.EARNED));
            }
        }
        return years;
    }

    private static Map<Integer, Money> ofProjects(Place place) {
        Map<Integer, Money> years = new TreeMap<>();
        for (FormRecord project : place.forms(RecordKind.ECONOMY)) {
            if (!project.header().isArchivedOn(place.today())) {
                for (FieldValues year : project.rows(EconomyForm.YEARS)) {
                    add(years, year.get(EconomyForm.YEAR), year.get(EconomyForm.YEAR_INCOME));
                }
            }
        }
        return years;
    }

    /** Half-years and quarters are left out: a part of a year cannot be held against what is to be earned in it. */
    private static void add(Map<Integer, Money> years, Optional<Period> period, Optional<Money> amount) {
        period.filter(one -> one.unit() == Period.Unit.YEAR)
                .ifPresent(year -> amount.ifPresent(earned -> years.merge(year.year(), earned, Money::plus)));
    }

    /** Returns what was earned in a year; empty when nobody tells it. */
    public Optional<Money> in(int year) {
        return Optional.ofNullable(byYear.get(year)).map(Year::amount);
    }

    /** The latest year of which a village tells. */
    public Optional<Integer> latestYear() {
        return byYear.keySet().stream().max(Integer::compare);
    }

    /** Returns what both sets earned. */
    public CollectiveIncome plus(CollectiveIncome other) {
        Map<Integer, Year> years = new TreeMap<>(byYear);
        other.byYear.forEach((year, earned) -> years.merge(year, earned, Year::plus));
        return new CollectiveIncome(villages + other.villages, years);
    }
}
