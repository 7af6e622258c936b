package org.mingdeng.record;

import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;

/** What the common parts of an estate bring and where it goes (公共收益); kept in books of its own. */
public final class EstateIncomeForm {

    private static final Field<String> ESTATE =
            Field.of("estate", "小区", FieldTypes.TEXT).help("哪个小区", "Which estate", "灯笼巷小区");
    private static final Field<String> KEEPER =
            Field.of("keeper", "记账单位", FieldTypes.TEXT).help("谁管账", "Who keeps the books", "灯笼巷物业服务中心");
    private static final Field<Money> OPENING = Field.of("opening", "上期结余", MoneyType.MONEY)
            .required()
            .help("上期剩多少元", "Brought forward, in yuan", "3200.00");
    private static final Field<Money> INCOME = Field.of("totalIncome", "收入合计", MoneyType.MONEY)
            .help("一共收多少元；不写会自动加", "All income; added up when left out", "21600.00");
    private static final Field<Money> EXPENSE = Field.of("totalExpense", "支出合计", MoneyType.MONEY)
            .help("一共支多少元；不写会自动加", "All expense; added up when left out", "12000.00");
    private static final Field<Money> CLOSING = Field.of("closing", "本期结余", MoneyType.MONEY)
            .help("期末剩多少元；不写会自动算", "What is left; computed when left out", "12800.00");
    private static final Field<Money> CASH =
            Field.of("cash", "现金", MoneyType.MONEY).help("结余里现金多少元", "Of it in cash, in yuan", "0.00");
    private static final Field<Money> BANK =
            Field.of("bank", "银行存款", MoneyType.MONEY).help("结余里存银行多少元", "Of it in the bank, in yuan", "12800.00");

    private static final Field<Option> INCOME_HEAD = Field.of(
                    "head",
                    "来源",
                    FieldTypes.oneOf(
                            Option.of("电梯和道闸广告", "advertisements", "广告", "电梯广告", "道闸广告", "广告费"),
                            Option.of("场地租金", "rent of common parts", "场地费", "摊位费", "租金"),
                            Option.of("车位场地使用费", "parking fees", "停车费", "车位费"),
                            Option.of("充电和设备场地费", "equipment fees", "充电桩", "基站", "快递柜", "直饮水"),
                            Option.of("利息", "interest"),
                            Option.of("其他", "other")))
            .required()
            .help("从哪里来", "Where it comes from", "电梯和道闸广告");
    private static final Field<Option> EXPENSE_HEAD = Field.of(
                    "head",
                    "用途",
                    FieldTypes.oneOf(
                            Option.of("补充维修资金", "to the repair fund", "补维修资金", "转入维修资金"),
                            Option.of("业主大会决定的支出", "as the owners resolved", "业主决定", "共用部分维修", "公共设施"),
                            Option.of("管理成本", "cost of management", "经营成本", "管理费"),
                            Option.of("税费", "taxes"),
                            Option.of("其他", "other")))
            .required()
            .help("用到哪里", "Where it goes", "补充维修资金");
    private static final Field<Money> AMOUNT =
            Field.of("amount", "金额", MoneyType.MONEY).required().help("多少元", "How much, in yuan", "12600.00");
    private static final Field<String> NOTE =
            Field.of("note", "说明", FieldTypes.TEXT).help("一句话", "In one sentence", "道闸广告，合同到2026年底");
    private static final Field<List<FieldValues>> RECEIPTS = Field.of(
                    "income",
                    "收入",
                    FieldTypes.rows(
                            new Shape<>(new Term("一项收入", "income"), List.of(INCOME_HEAD, AMOUNT, NOTE), v -> v)))
            .help("每项一行", "One row each", "- 来源: 广告");
    private static final Field<List<FieldValues>> PAYMENTS = Field.of(
                    "expense",
                    "支出",
                    FieldTypes.rows(
                            new Shape<>(new Term("一项支出", "expense"), List.of(EXPENSE_HEAD, AMOUNT, NOTE), v -> v)))
            .help("每项一行", "One row each", "- 用途: 补充维修资金");

    static final Form FORM = Form.of(
                    AffairSchema.PERIOD.required(),
                    ESTATE,
                    KEEPER,
                    OPENING,
                    INCOME,
                    EXPENSE,
                    CLOSING,
                    CASH,
                    BANK,
                    RECEIPTS,
                    PAYMENTS)
            .figures(CLOSING, INCOME, EXPENSE, OPENING)
            .totals(AMOUNT)
            .sums(INCOME, EXPENSE, CLOSING)
            .reviewed()
            .equations(
                    Equation.total(INCOME, RECEIPTS, AMOUNT),
                    Equation.total(EXPENSE, PAYMENTS, AMOUNT),
                    Equation.sum(CLOSING, OPENING, INCOME).minus(EXPENSE),
                    Equation.sum(CLOSING, CASH, BANK))
            .continued(new Form.Continued(OPENING, CLOSING, ESTATE));

    private EstateIncomeForm() {}
}
