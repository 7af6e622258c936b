package org.mingdeng.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.StatisticsPage.Figure;
import org.mingdeng.page.StatisticsPage.Rate;
import org.mingdeng.place.CollectiveIncome;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.value.Money;
import org.mingdeng.value.Ratio;

/**
 * The figures and tables about what the collectives of villages earned, and how many of them earn what they are to earn.
 *
 * @param villages the villages at or below the place
 * @param income what all of them earned
 * @param year the latest year of which one of them tells
 * @param threshold what each is to earn in a year, where that is said
 */
record IncomeTables(List<PlaceSummary> villages, CollectiveIncome income, int year, Optional<Money> threshold) {

    /** Returns the figures of a place; empty where no village tells what it earned. */
    static Optional<IncomeTables> of(PlaceSummary summary, Optional<Money> threshold) {
        CollectiveIncome income = summary.totals().income();
        List<PlaceSummary> villages = summary.grassroots()
                .filter(one -> one.kind() == PlaceKind.VILLAGE)
                .toList();
        return income.latestYear().map(year -> new IncomeTables(villages, income, year, threshold));
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("stat.income.year", Integer.toString(year)));
        income.in(year).ifPresent(amount -> figures.add(new Figure("stat.income.amount", amount)));
        threshold.ifPresent(limit -> figures.add(new Figure("stat.income.threshold", limit)));
        return figures;
    }

    List<Rate> rates() {
        List<Rate> rates = new ArrayList<>();
        reached(year).ifPresent(reached -> rates.add(new Rate("rate.income.reached", reached)));
        rates.add(new Rate("rate.income.told", told(year)));
        return rates;
    }

    List<Table> tables() {
        return List.of(years(), places());
    }

    /** How many of all villages earned in a year what they are to earn; a village that tells nothing has not. */
    Optional<Ratio> reached(int ofYear) {
        return threshold.map(limit -> new Ratio(
                villages.stream()
                        .filter(village -> reaches(village, ofYear, limit))
                        .count(),
                villages.size()));
    }

    private static boolean reaches(PlaceSummary village, int year, Money limit) {
        return earned(village, year)
                .filter(amount -> amount.compareTo(limit) >= 0)
                .isPresent();
    }

    private static Optional<Money> earned(PlaceSummary village, int year) {
        return village.totals().income().in(year);
    }

    private Ratio told(int ofYear) {
        int telling = Optional.ofNullable(income.byYear().get(ofYear))
                .map(CollectiveIncome.Year::villages)
                .orElse(0);
        return new Ratio(telling, villages.size());
    }

    private Table years() {
        Table.Builder table = Table.named("years", new Term("按年份", "By year"))
                .column(Column.text("year", new Term("年份", "Year")).required())
                .column(Column.money("income", new Term("集体收入", "Collective income"))
                        .required())
                .column(Column.percent("told", new Term("公开的村", "Villages that tell it")))
                .column(Column.percent("reached", new Term("达到标准的村", "Villages that earn enough")));
        income.byYear().forEach((one, sum) -> table.row(Integer.toString(one), sum.amount(), told(one), reached(one)));
        Money all = Money.sum(income.byYear().values().stream()
                .map(CollectiveIncome.Year::amount)
                .toList());
        return table.total(new Term("累计", "All years"), all, Optional.empty(), Optional.empty())
                .build()
                .withoutEmptyColumns();
    }

    /** The villages, the one that earned most first; those that do not tell it come last. */
    private Table places() {
        Term caption = new Term("各村" + year + "年集体收入", "Collective income of " + year + ", by village");
        Table.Builder table = Table.named("places", caption)
                .column(Column.text("place", new Term("村", "Village")).required())
                .column(Column.money("income", new Term("集体收入", "Collective income")))
                .column(Column.text("state", new Term("达到标准", "Earns enough")));
        Comparator<PlaceSummary> most =
                Comparator.comparing(village -> earned(village, year).orElse(Money.ZERO), Comparator.reverseOrder());
        villages.stream()
                .sorted(Comparator.comparing(
                                (PlaceSummary village) -> earned(village, year).isEmpty())
                        .thenComparing(most)
                        .thenComparing(PlaceSummary::path))
                .forEach(village -> table.row(village.name(), earned(village, year), state(village)));
        return table.total(new Term("合计", "Total"), income.in(year), Optional.empty())
                .build();
    }

    private Term state(PlaceSummary village) {
        if (earned(village, year).isEmpty()) {
            return new Term("没有公开", "not published");
        }
        return threshold
                .map(limit -> reaches(village, year, limit) ? new Term("达到", "yes") : new Term("没有达到", "no"))
                .orElse(new Term("没有定标准", "nothing set"));
    }
}
