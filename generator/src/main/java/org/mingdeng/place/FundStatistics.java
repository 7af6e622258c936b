package org.mingdeng.place;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.ProjectFund.Stage;
import org.mingdeng.value.Money;
import org.mingdeng.value.Ratio;

/**
 * The money of a set of projects. Two sets that share no project are added with {@link #plus}.
 *
 * @param count how many projects
 * @param budget the sum of their budgets
 * @param paid the sum of what was paid
 * @param byStage how many projects are at each stage
 * @param bySource where the money comes from
 * @param byYear budget and payments by year of publication
 */
public record FundStatistics(
        int count,
        Money budget,
        Money paid,
        Map<Stage, Integer> byStage,
        Map<ProjectFund.Origin, Money> bySource,
        Map<Integer, Year> byYear) {

    public static final FundStatistics NONE =
            new FundStatistics(0, Money.ZERO, Money.ZERO, Map.of(), Map.of(), Map.of());

    /**
     * The projects first published in one year.
     *
     * @param count how many
     * @param budget the sum of their budgets
     * @param paid the sum of what was paid
     */
    public record Year(int count, Money budget, Money paid) {
        Year plus(Year other) {
            return new Year(count + other.count, budget.plus(other.budget), paid.plus(other.paid));
        }
    }

    /** Returns the statistics of projects. */
    public static FundStatistics of(List<ProjectFund> funds) {
        return funds.stream().map(FundStatistics::of).reduce(NONE, FundStatistics::plus);
    }

    private static FundStatistics of(ProjectFund fund) {
        Map<ProjectFund.Origin, Money> sources = new TreeMap<>();
        fund.sources().forEach(source -> sources.merge(source.from(), source.amount(), Money::plus));
        return new FundStatistics(
                1,
                fund.plannedBudget(),
                fund.paid(),
                Map.of(fund.stage(), 1),
                sources,
                Map.of(fund.header().published().getYear(), new Year(1, fund.plannedBudget(), fund.paid())));
    }

    /** The share of the budgets that was paid, in fen. */
    public Ratio paidShare() {
        return new Ratio(paid.fen(), budget.fen());
    }

    /** Returns the statistics of both sets together. */
    public FundStatistics plus(FundStatistics other) {
        Map<Stage, Integer> stages = new TreeMap<>(byStage);
        other.byStage.forEach((stage, n) -> stages.merge(stage, n, Integer::sum));
        Map<ProjectFund.Origin, Money> sources = new TreeMap<>(bySource);
        other.bySource.forEach((source, money) -> sources.merge(source, money, Money::plus));
        Map<Integer, Year> years = new TreeMap<>(byYear);
        other.byYear.forEach((year, sum) -> years.merge(year, sum, Year::plus));
        return new FundStatistics(
                count + other.count, budget.plus(other.budget), paid.plus(other.paid), stages, sources, years);
    }
}
