package org.mingdeng.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingdeng.page.RecordDetail.AccountView;
import org.mingdeng.page.RecordDetail.Balances;
import org.mingdeng.page.RecordDetail.Bar;
import org.mingdeng.page.RecordDetail.CategorySum;
import org.mingdeng.page.RecordDetail.LedgerDetail;
import org.mingdeng.page.RecordDetail.PeriodSum;
import org.mingdeng.page.RecordDetail.PlanView;
import org.mingdeng.page.RecordDetail.ReviewView;
import org.mingdeng.place.Place;
import org.mingdeng.record.FinancePlanForm;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.RecordKind;
import org.mingdeng.value.Money;
import org.mingdeng.value.Period;
import org.mingdeng.value.Ratio;

/** Makes what only ledgers have. */
final class LedgerDetailMaker {

    /** Two years of quarters. */
    private static final int PERIODS_OF_A_TREND = 8;

    private final Place place;
    private final Routes routes;
    private final Media media;

    LedgerDetailMaker(Place place, Media media) {
        this.place = place;
        this.routes = Routes.of(place);
        this.media = media;
    }

    RecordPageMaker.Parts of(Ledger ledger, Optional<ReviewView> review) {
        Sums income = Sums.of(ledger, LedgerEntry::income);
        Sums expense = Sums.of(ledger, LedgerEntry::expense);
        Money all = ledger.opening().plus(ledger.income());
        boolean isWaterfall = !ledger.opening().isNegative()
                && !ledger.balance().isNegative()
                && income.areNotNegative()
                && expense.areNotNegative();
        Waterfall waterfall = new Waterfall(all);
        Optional<Balances> balances = isWaterfall
                ? Optional.of(new Balances(
                        waterfall.bar(Money.ZERO, ledger.opening()), waterfall.bar(Money.ZERO, ledger.balance())))
                : Optional.empty();
        LedgerDetail detail = new LedgerDetail(
                ledger.period(),
                ledger.entity(),
                ledger.opening(),
                ledger.income(),
                ledger.expense(),
                ledger.balance(),
                income.categories(ledger.income(), isWaterfall ? waterfall.up(ledger.opening()) : income.plain()),
                expense.categories(ledger.expense(), isWaterfall ? waterfall.down(all) : expense.plain()),
                ledger.accounts().stream()
                        .map(a -> new AccountView(a.name(), a.kind().label(), a.opening(), a.closing()))
                        .toList(),
                balances,
                trend(ledger),
                plan(ledger),
                routes.yearMoney(ledger.period().year()),
                review,
                ledger.accountant());
        return new RecordPageMaker.Parts(
                detail, List.of(), List.of(Tables.entries(ledger, new EntryLinks(place, media, ledger))));
    }

    /** The sums of the categories of one side, the largest first. */
    private record Sums(List<Map.Entry<Optional<String>, Money>> sums, Map<Optional<String>, Integer> lines) {

        static Sums of(Ledger ledger, Function<LedgerEntry, Optional<Money>> amount) {
            Map<Optional<String>, Money> sums = new LinkedHashMap<>();
            Map<Optional<String>, Integer> lines = new LinkedHashMap<>();
            for (LedgerEntry entry : ledger.entries()) {
                amount.apply(entry).ifPresent(money -> {
                    sums.merge(entry.category(), money, Money::plus);
                    lines.merge(entry.category(), 1, Integer::sum);
                });
            }
            List<Map.Entry<Optional<String>, Money>> sorted = new ArrayList<>(sums.entrySet());
            sorted.sort(Map.Entry.<Optional<String>, Money>comparingByValue().reversed());
            return new Sums(sorted, lines);
        }

        boolean areNotNegative() {
            return sums.stream().noneMatch(sum -> sum.getValue().isNegative());
        }

        /** Bars that all begin at the edge, the largest as long as can be. */
        Function<Money, Bar> plain() {
            Money largest = sums.isEmpty() ? Money.ZERO : sums.get(0).getValue();
            return sum -> new Bar(0, DetailMaker.percent(sum, largest));
        }

        List<CategorySum> categories(Money whole, Function<Money, Bar> bar) {
            return sums.stream()
                    .map(sum -> new CategorySum(
                            sum.getKey(),
                            sum.getValue(),
                            lines.getOrDefault(sum.getKey(), 0),
                            new Ratio(sum.getValue().fen(), whole.fen()),
                            bar.apply(sum.getValue())))
                    .toList();
        }
    }

    /** Bars that stand one behind the other, on a line as long as all money that there was. */
    private record Waterfall(Money whole) {

        Bar bar(Money from, Money to) {
            int start = DetailMaker.percent(from, whole);
            return new Bar(start, Math.max(1, DetailMaker.percent(to, whole) - start));
        }

        Function<Money, Bar> up(Money start) {
            Money[] level = {start};
            return sum -> {
                Money from = level[0];
                level[0] = from.plus(sum);
                return bar(from, level[0]);
            };
        }

        Function<Money, Bar> down(Money start) {
            Money[] level = {start};
            return sum -> {
                Money to = level[0];
                level[0] = to.minus(sum);
                return bar(level[0], to);
            };
        }
    }

    private List<PeriodSum> trend(Ledger ledger) {
        List<Ledger> periods = place.ledgers().stream()
                .filter(other -> other.entity().equals(ledger.entity())
                        && !other.period().last().isAfter(ledger.period().last()))
                .sorted(Comparator.comparing((Ledger other) -> other.period().last())
                        .reversed())
                .limit(PERIODS_OF_A_TREND)
                .toList();
        Money largest = periods.stream()
                .flatMap(other -> List.of(other.income(), other.expense()).stream())
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
        return periods.stream()
                .map(other -> new PeriodSum(
                        other.period(),
                        other.income(),
                        other.expense(),
                        other.balance(),
                        DetailMaker.percent(other.income(), largest),
                        DetailMaker.percent(other.expense(), largest),
                        routes.record(other.header())))
                .toList();
    }

    /** Returns how much of the year's plan is spent at the end of the period. */
    private Optional<PlanView> plan(Ledger ledger) {
        int year = ledger.period().year();
        return place.forms(RecordKind.FINANCE_PLAN).stream()
                .filter(plan -> plan.reportsOn()
                        .filter(period -> period.unit() == Period.Unit.YEAR && period.year() == year)
                        .isPresent())
                .findFirst()
                .flatMap(plan -> plan.get(FinancePlanForm.EXPENSE_PLANNED)
                        .filter(planned -> planned.fen() > 0)
                        .map(planned -> plan(plan, planned, ledger)));
    }

    private PlanView plan(FormRecord plan, Money planned, Ledger ledger) {
        int year = ledger.period().year();
        Money spent = Money.sum(place.ledgers().stream()
                .filter(other -> other.entity().equals(ledger.entity())
                        && other.period().year() == year
                        && !other.period().last().isAfter(ledger.period().last()))
                .map(Ledger::expense)
                .toList());
        return new PlanView(year, planned, spent, new Ratio(spent.fen(), planned.fen()), routes.record(plan.header()));
    }
}
