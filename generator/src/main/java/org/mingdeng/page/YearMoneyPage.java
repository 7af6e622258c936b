package org.mingdeng.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.value.Money;
import org.mingdeng.value.Ratio;

/**
 * What a place took in and spent in a year, by category and line by line.
 *
 * @param year the year
 * @param until the end of the last period that is told
 * @param income what came in
 * @param expense what went out
 * @param expenses what it was spent on, the largest first
 * @param incomes where it came from, the largest first
 * @param ledgers the ledgers that it is added up from
 * @param years the pages of other years and this one
 */
public record YearMoneyPage(
        int year,
        LocalDate until,
        Money income,
        Money expense,
        List<Category> expenses,
        List<Category> incomes,
        List<Link> ledgers,
        List<Link> years)
        implements PageContent {

    public YearMoneyPage {
        expenses = List.copyOf(expenses);
        incomes = List.copyOf(incomes);
        ledgers = List.copyOf(ledgers);
        years = List.copyOf(years);
    }

    /**
     * A category.
     *
     * @param name the plain word; empty for lines without one
     * @param amount the sum
     * @param share its share of the whole, in fen
     * @param bar the length of its bar, in percent of the longest
     * @param lines its lines, the latest first
     */
    public record Category(Optional<String> name, Money amount, Ratio share, int bar, List<Line> lines) {
        public Category {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a ledger.
     *
     * @param date when
     * @param summary for what
     * @param amount how much
     * @param route the page of the ledger
     */
    public record Line(LocalDate date, String summary, Money amount, String route) {}

    /**
     * Returns the page of a year.
     *
     * @param ledgers the ledgers of the year
     * @param route gives the page of a ledger
     */
    static YearMoneyPage of(int year, List<Ledger> ledgers, Function<Ledger, String> route, List<Link> years) {
        Money income = Money.sum(ledgers.stream().map(Ledger::income).toList());
        Money expense = Money.sum(ledgers.stream().map(Ledger::expense).toList());
        return new YearMoneyPage(
                year,
                ledgers.stream()
                        .map(ledger -> ledger.period().last())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                income,
                expense,
                categories(ledgers, route, LedgerEntry::expense, expense),
                categories(ledgers, route, LedgerEntry::income, income),
                ledgers.stream()
                        .map(ledger -> Link.named(ledger.header().title(), route.apply(ledger)))
                        .toList(),
                years);
    }

    private static List<Category> categories(
            List<Ledger> ledgers,
            Function<Ledger, String> route,
            Function<LedgerEntry, Optional<Money>> amount,
            Money whole) {
        Map<Optional<String>, List<Line>> lines = new LinkedHashMap<>();
        for (Ledger ledger : ledgers) {
            for (LedgerEntry entry : ledger.entries()) {
                amount.apply(entry)
                        .ifPresent(money -> lines.computeIfAbsent(entry.category(), category -> new ArrayList<>())
                                .add(new Line(entry.date(), entry.summary(), money, route.apply(ledger))));
            }
        }
        Money largest = lines.values().stream()
                .map(YearMoneyPage::sum)
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
        List<Category> categories = new ArrayList<>();
        lines.forEach((category, all) -> {
            all.sort(Comparator.comparing(Line::date).reversed());
            Money sum = sum(all);
            categories.add(new Category(
                    category, sum, new Ratio(sum.fen(), whole.fen()), DetailMaker.percent(sum, largest), all));
        });
        categories.sort(Comparator.comparing(Category::amount).reversed());
        return categories;
    }

    private static Money sum(List<Line> lines) {
        return Money.sum(lines.stream().map(Line::amount).toList());
    }

    @Override
    public String template() {
        return "year-money";
    }
}
