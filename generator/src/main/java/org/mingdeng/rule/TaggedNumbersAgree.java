package org.mingdeng.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.place.Place;
import org.mingdeng.record.Field;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.Ledger;
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
        Map<String, BigDecimal> numbers = numbers(record);
        BigDecimal meant = numbers.get(found.group(3).strip());
        if (meant == null || found.group(1) == null) {
            diagnostics.report(at, RuleProblem.TAG_UNKNOWN, found.group(3), String.join("、", numbers.keySet()));
            return;
        }
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

    /** The numbers of a record that sentences may name. */
    private static Map<String, BigDecimal> numbers(VillageRecord record) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        if (record instanceof Ledger ledger) {
            numbers.put("上期结余", ledger.opening().yuan());
            numbers.put("收入合计", ledger.income().yuan());
            numbers.put("支出合计", ledger.expense().yuan());
            numbers.put("本期结余", ledger.balance().yuan());
        } else if (record instanceof ProjectFund fund) {
            numbers.put("预算", fund.plannedBudget().yuan());
            numbers.put("已付", fund.paid().yuan());
            fund.contractPrice().ifPresent(price -> numbers.put("合同价", price.yuan()));
            fund.settlement()
                    .ifPresent(settled -> numbers.put("审定金额", settled.amount().yuan()));
        } else if (record instanceof FormRecord form) {
            for (Field<?> field : form.form().ownFields()) {
                form.values().number(field).ifPresent(number -> numbers.put(field.label(), number));
            }
        }
        return numbers;
    }
}
