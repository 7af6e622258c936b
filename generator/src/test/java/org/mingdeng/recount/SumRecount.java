package org.mingdeng.recount;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** How each number that is added up over places comes out of what was written: in one line each, as one would on paper. */
final class SumRecount {

    /** A number of one record; empty where the record does not tell it. */
    private interface Recipe extends Function<WrittenRecord, Optional<BigDecimal>> {}

    /** Both names of the folders whose records count, by the name of the kind on pages. */
    private static final Map<String, List<String>> FOLDERS = new LinkedHashMap<>();

    /** The recipes, by the name of the kind and the name of the number without its unit. */
    private static final Map<String, Recipe> RECIPES = new LinkedHashMap<>();

    /** Records of these kinds count only at one stage. */
    private static final Map<String, Predicate<WrittenRecord>> STAGES = Map.of(
            "收益分配", at("阶段", "state", "结果", "outcome"),
            "征地补偿", at("阶段", "stage", "补偿费分配", "distribution"),
            "救助公示", at("阶段", "stage", "确认名单", "confirmed list"));

    static {
        kind("协商会议", "meetings");
        recipe("议题数", r -> count(r.rows("议题", "topics")));
        recipe("已办结数", r -> countWhere(r.rows("议题", "topics"), at("状态", "state", "已办结", "done")));

        kind("计划总结", "plans");
        recipe("目标数", r -> count(r.rows("目标", "goals")));
        recipe("已完成数", r -> countWhere(r.rows("目标", "goals"), at("状态", "state", "已完成", "done")));

        kind("审计评议", "audits");
        recipe("问题数", r -> count(r.rows("审计问题", "findings")));
        recipe(
                "已整改数",
                r -> countWhere(
                        r.rows("审计问题", "findings"),
                        row -> row.text("整改日期", "rectified").isPresent()));
        recipe("问题金额", r -> total(r.rows("审计问题", "findings"), "金额", "amount"));

        kind("发包出租", "leases");
        recipe("年租金", r -> Optional.of(r.numberOrZero("面积", "area").multiply(r.numberOrZero("单价", "unitRent"))));
        recipe(
                "欠收",
                r -> r.number("累计应收", "due")
                        .map(due -> due.subtract(total(r.rows("收租记录", "payments"), "金额", "amount")
                                .orElse(ZERO))));

        kind("资产台账", "assets");
        recipe(
                "期末总值",
                r -> Optional.of(WrittenRecord.sum(
                        r.rows("台账明细", "rows"),
                        row -> row.numberOrZero("期初价值")
                                .add(row.numberOrZero("增加价值"))
                                .subtract(row.numberOrZero("减少价值")))));

        kind("收益分配", "distributions");
        recipe("净收益", r -> r.number("净收益", "netIncome"));
        recipe(
                "分配总额",
                r -> Optional.of(WrittenRecord.sum(
                        r.rows("分配明细", "rows"),
                        row -> row.numberOrZero("股数").multiply(r.numberOrZero("每股", "perShare")))));

        kind("债权债务", "debts");
        recipe(
                "债务期末",
                r -> Optional.of(WrittenRecord.sum(
                        r.rows("债务", "debts"),
                        row -> row.numberOrZero("期初余额")
                                .add(row.numberOrZero("本期增加"))
                                .subtract(row.numberOrZero("本期减少")))));

        kind("资产负债表", "balance-sheets");
        recipe("资产", r -> Optional.of(line(r, "期末数", "货币资金", "应收款项", "固定资产原价").subtract(line(r, "期末数", "减：累计折旧"))));
        recipe("负债", r -> Optional.of(line(r, "期末数", "应付款项")));
        recipe("所有者权益", r -> Optional.of(line(r, "期末数", "资本", "公积公益金", "未分配收益")));

        kind("收益及收益分配表", "income-statements");
        recipe("收入", r -> Optional.of(earned(r)));
        recipe("支出", r -> Optional.of(spent(r)));
        recipe("收益", r -> Optional.of(earned(r).subtract(spent(r))));

        kind("财务计划", "finance-plans");
        recipe("计划收入", r -> total(r.rows("收入计划", "income"), "计划数", "planned"));
        recipe("计划支出", r -> total(r.rows("支出计划", "expense"), "计划数", "planned"));
        recipe("实际收入", r -> total(r.rows("收入计划", "income"), "实际数", "actual"));
        recipe("实际支出", r -> total(r.rows("支出计划", "expense"), "实际数", "actual"));

        kind("集体经济", "economy");
        recipe("总投入", r -> total(r.rows("各方", "partners"), "投入", "contribution"));
        recipe("累计集体收益", r -> total(r.rows("逐年收益", "years"), "集体收益", "collectiveIncome"));
        recipe("累计群众收益", r -> total(r.rows("逐年收益", "years"), "群众收益", "householdIncome"));
        recipe("受益户数", r -> r.number("受益户数", "households"));
        recipe("受益人数", r -> r.number("受益人数", "persons"));

        kind("担保和扶持基金", "guarantees");
        for (String number : List.of("本金", "累计放贷", "代偿", "借款户数", "带动人数")) {
            recipe(number, r -> r.number(number));
        }
        recipe(
                "在贷余额",
                r -> r.number("累计放贷")
                        .map(lent -> lent.subtract(r.numberOrZero("累计收回")).subtract(r.numberOrZero("核销"))));

        kind("党费收缴", "party-fees");
        recipe("应缴人数", r -> total(r.rows("各党组织", "branches"), "应缴人数"));
        recipe("实缴人数", r -> total(r.rows("各党组织", "branches"), "实缴人数"));
        recipe("应缴总额", r -> total(r.rows("各党组织", "branches"), "应缴"));
        recipe("实缴总额", r -> total(r.rows("各党组织", "branches"), "实缴"));

        kind("公共收益", "estate-income");
        recipe("收入合计", r -> total(r.rows("收入", "income"), "金额", "amount"));
        recipe("支出合计", r -> total(r.rows("支出", "expense"), "金额", "amount"));
        recipe(
                "本期结余",
                r -> r.number("上期结余", "opening")
                        .map(opening -> opening.add(total(r.rows("收入", "income"), "金额", "amount")
                                        .orElse(ZERO))
                                .subtract(total(r.rows("支出", "expense"), "金额", "amount")
                                        .orElse(ZERO))));

        kind("一事一议", "levies");
        recipe(
                "筹资额",
                r -> r.number("筹资人数")
                        .map(persons -> persons.multiply(r.numberOrZero("筹资标准"))
                                .subtract(total(r.rows("减免明细", "exemptions"), "减免金额", "amount")
                                        .orElse(ZERO))));
        recipe("财政奖补", r -> r.number("财政奖补", "award"));

        kind("征地补偿", "compensations");
        recipe("面积合计", r -> total(r.rows("补偿明细", "land"), "面积", "area"));
        recipe("补偿合计", r -> r.number("补偿合计", "total"));
        recipe("集体留存", r -> r.number("集体留存", "retained"));
        recipe("分配到户", r -> total(r.rows("分户明细", "households"), "分配金额", "amount"));

        kind("惠农补贴", "subsidies");
        recipe("户数", r -> r.number("户数", "households"));
        recipe("面积合计", r -> r.number("面积合计", "totalArea"));
        recipe("补贴合计", r -> r.number("补贴合计", "total"));

        kind("救助公示", "relief");
        recipe("户数", r -> count(r.rows("救助名单", "rows")));
        recipe("人数", r -> total(r.rows("救助名单", "rows"), "保障人口", "persons"));
        recipe("月保障合计", r -> total(r.rows("救助名单", "rows"), "月保障金额", "monthlyAmount"));

        kind("捐赠救灾", "donations");
        recipe("收到合计", r -> total(r.rows("款物明细", "rows"), "折价", "value"));
        recipe("使用合计", r -> total(r.rows("款物明细", "rows"), "已用金额", "valueUsed"));
        recipe(
                "结余合计",
                r -> total(r.rows("款物明细", "rows"), "折价", "value")
                        .map(all -> all.subtract(total(r.rows("款物明细", "rows"), "已用金额", "valueUsed")
                                .orElse(ZERO))));

        kind("网格", "grids");
        recipe("户数", r -> r.number("户数", "households"));
        recipe("人口", r -> r.number("人口", "persons"));
        recipe("楼栋党小组", r -> r.number("楼栋党小组", "partyGroups"));
        recipe("党员", r -> r.number("党员", "partyMembers"));

        kind("报酬补贴", "pay");
        recipe("人数", r -> count(r.rows("发放明细", "rows")));
        recipe("实发合计", r -> Optional.of(WrittenRecord.sum(r.rows("发放明细", "rows"), SumRecount::paid)));
    }

    private SumRecount() {}

    /** Returns the recounted sums of records in force, each written as {@code 2 × 37000.00}: how many tell it, and the sum. */
    static Map<String, String> of(WrittenContent content, String place, LocalDate today) {
        Map<String, String> sums = new LinkedHashMap<>();
        RECIPES.forEach((name, recipe) -> {
            String kind = name.substring(0, name.indexOf(' '));
            List<BigDecimal> numbers = content.below(place, FOLDERS.get(kind).toArray(new String[0])).stream()
                    .filter(record -> record.date("归档日期", "expires")
                            .filter(day -> !today.isBefore(day))
                            .isEmpty())
                    .filter(STAGES.getOrDefault(kind, record -> true))
                    .flatMap(record -> recipe.apply(record).stream())
                    .toList();
            if (!numbers.isEmpty()) {
                sums.put(name, told(numbers.size(), numbers.stream().reduce(ZERO, BigDecimal::add)));
            }
        });
        return sums;
    }

    /** Returns what the collective of a village earned in a year: all by its statement, or else what its projects brought it. */
    static BigDecimal collectiveIncome(WrittenContent content, String village, String year) {
        List<WrittenRecord> statements = content.below(village, "收益及收益分配表", "income-statements").stream()
                .filter(statement -> statement.required("期间", "period").equals(year))
                .toList();
        if (!statements.isEmpty()) {
            return WrittenRecord.sum(statements, SumRecount::earned);
        }
        List<WrittenRecord> years = content.below(village, "集体经济", "economy").stream()
                .flatMap(project -> project.rows("逐年收益", "years").stream())
                .filter(row -> row.required("年度", "year").equals(year))
                .toList();
        return WrittenRecord.sum(years, row -> row.numberOrZero("集体收益", "collectiveIncome"));
    }

    /** Returns a sum in the form in which sums are compared. */
    static String told(int records, BigDecimal sum) {
        return records + " × " + sum.setScale(2).toPlainString();
    }

    private static String current = "";

    private static void kind(String chinese, String english) {
        current = chinese;
        FOLDERS.put(chinese, List.of(chinese, english));
    }

    private static void recipe(String number, Recipe recipe) {
        RECIPES.put(current + " " + number, recipe);
    }

    private static Predicate<WrittenRecord> at(String name, String english, String... words) {
        return record ->
                record.text(name, english).filter(Set.of(words)::contains).isPresent();
    }

    private static Optional<BigDecimal> count(List<WrittenRecord> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(rows.size()));
    }

    private static Optional<BigDecimal> countWhere(List<WrittenRecord> rows, Predicate<WrittenRecord> condition) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(rows.stream().filter(condition).count()));
    }

    private static Optional<BigDecimal> total(List<WrittenRecord> rows, String... names) {
        return rows.stream().flatMap(row -> row.number(names).stream()).reduce(BigDecimal::add);
    }

    private static BigDecimal line(WrittenRecord statement, String column, String... items) {
        List<WrittenRecord> rows = statement.rows("报表项目", "lines").stream()
                .filter(row -> Set.of(items).contains(row.required("项目", "item")))
                .toList();
        return WrittenRecord.sum(rows, row -> row.numberOrZero(column));
    }

    private static BigDecimal earned(WrittenRecord statement) {
        return line(statement, "本年数", "经营收入", "投资收益", "补助收入", "其他收入");
    }

    private static BigDecimal spent(WrittenRecord statement) {
        return line(statement, "本年数", "经营支出", "税金及附加", "管理费用", "公益支出", "其他支出", "所得税费用");
    }

    private static BigDecimal paid(WrittenRecord person) {
        BigDecimal due = person.number("应发", "due")
                .orElseGet(() -> person.numberOrZero("月标准", "standard").multiply(person.numberOrZero("月数", "months")));
        return person.number("实发", "paid").orElseGet(() -> due.subtract(person.numberOrZero("扣减", "deducted")));
    }
}
