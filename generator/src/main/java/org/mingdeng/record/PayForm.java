package org.mingdeng.record;

import java.math.BigDecimal;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;

/** What officials, grid officers and others who work for the village are paid in one period (报酬、误工补贴). */
public final class PayForm {

    private static final Field<String> BASIS = Field.of("basis", "标准依据", FieldTypes.TEXT)
            .help("按哪次会议、哪份文件定的标准", "The meeting or document that set the standard", "云灯财社〔2026〕3号");
    private static final Field<Integer> PERSONS = Field.of("persons", "人数", FieldTypes.COUNT)
            .help("多少人；不写会自动数", "How many people; counted when left out", "9");
    private static final Field<Money> TOTAL_DUE =
            Field.of("totalDue", "应发合计", MoneyType.MONEY).help("不写会自动算", "Computed when left out", "48600.00");
    private static final Field<Money> TOTAL_DEDUCTED =
            Field.of("totalDeducted", "扣减合计", MoneyType.MONEY).help("不写会自动算", "Computed when left out", "300.00");
    private static final Field<Money> TOTAL_PAID =
            Field.of("totalPaid", "实发合计", MoneyType.MONEY).help("不写会自动算", "Computed when left out", "48300.00");

    private static final Field<String> NAME = Field.of("name", "姓名", FieldTypes.TEXT)
            .required()
            .help("谁；干部和网格员的名字公开", "Who; names of officials are public", "瓦知微");
    private static final Field<String> POST =
            Field.of("post", "职务", FieldTypes.TEXT).required().help("做什么的", "The post", "专职网格员");
    private static final Field<Money> STANDARD =
            Field.of("standard", "月标准", MoneyType.MONEY).help("每月多少元", "Pay a month, in yuan", "1800.00");
    private static final Field<BigDecimal> MONTHS =
            Field.of("months", "月数", Quantity.MONTHS).help("几个月", "How many months", "3");
    private static final Field<Money> DUE = Field.of("due", "应发", MoneyType.MONEY)
            .help("月标准乘月数；不写会自动算", "Standard × months; computed when left out", "5400.00");
    private static final Field<Money> DEDUCTED =
            Field.of("deducted", "扣减", MoneyType.MONEY).help("扣多少元", "What is taken off, in yuan", "100.00");
    private static final Field<Money> PAID = Field.of("paid", "实发", MoneyType.MONEY)
            .help("应发减扣减；不写会自动算", "Due − deducted; computed when left out", "5300.00");
    private static final Field<String> SOURCE =
            Field.of("source", "资金来源", FieldTypes.TEXT).help("从哪里出的钱", "Where the money comes from", "县级财政");
    private static final Field<String> NOTE = Field.of("note", "备注", FieldTypes.TEXT)
            .help("为什么扣等", "Why something was taken off and the like", "7月在岗20天");
    private static final Field<List<FieldValues>> ROWS = Field.of(
                    "rows",
                    "发放明细",
                    FieldTypes.rows(new Shape<>(
                            new Term("一人报酬", "pay"),
                            List.of(NAME, POST, STANDARD, MONTHS, DUE, DEDUCTED, PAID, SOURCE, NOTE),
                            v -> v)))
            .required()
            .help("每人一行，可以放在 CSV 表格里", "One row a person, or a CSV file", "报酬.csv");

    static final Form FORM = Form.of(
                    AffairSchema.PERIOD.required(), BASIS, PERSONS, TOTAL_DUE, TOTAL_DEDUCTED, TOTAL_PAID, ROWS)
            .figures(TOTAL_PAID, PERSONS)
            .totals(DUE, DEDUCTED, PAID)
            .sums(PERSONS, TOTAL_PAID)
            .notNegative(PAID)
            .equations(
                    Equation.product(DUE, STANDARD, MONTHS).in(ROWS),
                    Equation.sum(PAID, DUE).minus(DEDUCTED).in(ROWS),
                    Equation.count(PERSONS, ROWS),
                    Equation.total(TOTAL_DUE, ROWS, DUE),
                    Equation.total(TOTAL_DEDUCTED, ROWS, DEDUCTED),
                    Equation.total(TOTAL_PAID, ROWS, PAID));

    private PayForm() {}
}
