package org.mingdeng.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.Place;
import org.mingdeng.record.Field;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.FundSchema;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.RecordText;
import org.mingdeng.record.VillageRecord;

/**
 * A number in the text of a record that is tagged with the name of a field, as in {@code 31.6万元{=预算}}, is the number of that field:
 * one number for one fact (A17). Pages do not show the tag.
 */
final class TaggedNumbersAgree implements Rule {

    private static final Pattern TAGGED =
            Pattern.compile("(?:(\\d[\\d,，]*(?:\\.\\d+)?)\\s*(万元|万|[^\\d\\s{}]{0,3}))?\\{=([^{}]{1,20})}");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            record.header()
                    .body()
                    .filter(body -> body.text().contains("{="))
                    .ifPresent(body -> TAGGED.matcher(body.text())
                            .results()
                            .forEach(found -> check(record, body, found, diagnostics)));
        }
    }

    private static void check(VillageRecord record, RecordText text, MatchResult found, Diagnostics diagnostics) {
        Origin at = text.positions().at(found.start(), found.end());
        Map<Term, BigDecimal> numbers = numbers(record);
        String name = found.group(3).strip();
        Optional<BigDecimal> named = numbers.entrySet().stream()
                .filter(number -> number.getKey().chinese().equals(name)
                        || number.getKey().english().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
        if (named.isEmpty() || found.group(1) == null) {
            diagnostics.report(at, RuleProblem.TAG_UNKNOWN, found.group(3), names(numbers));
            return;
        }
        BigDecimal meant = named.get();
        BigDecimal written = new BigDecimal(found.group(1).replaceAll("[,，]", ""));
        BigDecimal number = found.group(2).startsWith("万") ? written.multiply(TEN_THOUSAND) : written;
        if (number.compareTo(meant) != 0) {
            diagnostics.report(
                    at,
                    RuleProblem.TAGGED_NUMBER_DIFFERS,
                    found.group(1) + found.group(2),
                    found.group(3),
                    meant.toPlainString());
        }
    }

    private static Term names(Map<Term, BigDecimal> numbers) {
        return new Term(
                numbers.keySet().stream().map(Term::chinese).collect(Collectors.joining("、")),
                numbers.keySet().stream().map(Term::english).collect(Collectors.joining(", ")));
    }

    /** The numbers of a record that sentences may name, by both names. */
    private static Map<Term, BigDecimal> numbers(VillageRecord record) {
        Map<Term, BigDecimal> numbers = new LinkedHashMap<>();
        if (record instanceof Ledger ledger) {
            numbers.put(LedgerSchema.OPENING.term(), ledger.opening().yuan());
            numbers.put(LedgerSchema.TOTAL_INCOME.term(), ledger.income().yuan());
            numbers.put(LedgerSchema.TOTAL_EXPENSE.term(), ledger.expense().yuan());
            numbers.put(LedgerSchema.CLOSING.term(), ledger.balance().yuan());
        } else if (record instanceof ProjectFund fund) {
            numbers.put(FundSchema.BUDGET.term(), fund.plannedBudget().yuan());
            numbers.put(new Term("已付", "paid"), fund.paid().yuan());
            fund.contractPrice().ifPresent(price -> numbers.put(new Term("合同价", "contractPrice"), price.yuan()));
            fund.settlement()
                    .ifPresent(settled -> numbers.put(
                            new Term("审定金额", "settled"), settled.amount().yuan()));
        } else if (record instanceof FormRecord form) {
            for (Field<?> field : form.form().ownFields()) {
                form.values().number(field).ifPresent(number -> numbers.put(field.term(), number));
            }
        }
        return numbers;
    }
}
