package org.mingdeng.record;

import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;

/** What a collective plans to earn, to spend and to build in a year, and how much of it was done (财务计划). */
public final class FinancePlanForm {

    private static final Field<Money> INCOME_PLANNED = Field.of("plannedIncome", "计划收入", MoneyType.MONEY)
            .help("一共打算收多少元；不写会自动加", "All planned income; added up when left out", "324000.00");
    private static final Field<Money> INCOME_ACTUAL = Field.of("actualIncome", "实际收入", MoneyType.MONEY)
            .help("一共收了多少元；不写会自动加", "All actual income; added up when left out", "298000.00");
    private static final Field<Percentage> INCOME_RATE =
            Field.of("incomeRate", "收入完成率", FieldTypes.RATE).help("不写会自动算", "Computed when left out", "92.0%");
    public static final Field<Money> EXPENSE_PLANNED = Field.of("plannedExpense", "计划支出", MoneyType.MONEY)
            .help("一共打算支多少元；不写会自动加", "All planned expense; added up when left out", "298000.00");
    private static final Field<Money> EXPENSE_ACTUAL = Field.of("actualExpense", "实际支出", MoneyType.MONEY)
            .help("一共支了多少元；不写会自动加", "All actual expense; added up when left out", "251000.00");
    private static final Field<Percentage> EXPENSE_RATE =
            Field.of("expenseRate", "支出执行率", FieldTypes.RATE).help("不写会自动算", "Computed when left out", "84.2%");
    private static final Field<Money> BALANCE_PLANNED = Field.of("plannedBalance", "计划结余", MoneyType.MONEY)
            .help("计划收入减计划支出；不写会自动算", "Planned income less planned expense", "26000.00");

    private static final Field<String> ITEM =
            Field.of("name", "项目", FieldTypes.TEXT).required().help("哪一项", "Which item", "大棚租金");
    private static final Field<Money> PLANNED =
            Field.of("planned", "计划数", MoneyType.MONEY).required().help("打算多少元", "As planned, in yuan", "168000.00");
    private static final Field<Money> ACTUAL =
            Field.of("actual", "实际数", MoneyType.MONEY).help("实际多少元", "As it was, in yuan", "126000.00");
    private static final Field<Percentage> RATE =
            Field.of("rate", "执行率", FieldTypes.RATE).help("不写会自动算", "Computed when left out", "75.0%");
    private static final Field<String> NOTE = Field.of("note", "说明", FieldTypes.TEXT)
            .help("怎么来的，为什么差", "Where from, and why it differs", "14座，每座每年12000元");
    private static final Field<Option> CLASS = Field.of(
                    "category",
                    "类别",
                    FieldTypes.oneOf(
                            Option.of("固定资产购建", "assets to buy or build", "固定资产购建计划"),
                            Option.of("农业基本建设", "works for farming", "农业基本建设计划"),
                            Option.of("公益事业", "public works and levies", "公益事业建设", "筹资筹劳", "公益事业建设及筹资筹劳计划"),
                            Option.of("资产经营和发包", "assets to run and lease", "资产经营", "资源发包", "资产经营、资源发包计划"),
                            Option.of("收益分配", "distribution of income", "收益分配计划"),
                            Option.of("其他", "other")))
            .required()
            .help("哪一类计划", "Which class of plan", "固定资产购建");

    private static final Field<List<FieldValues>> INCOME =
            table("income", "收入计划", "打算收哪些钱，每项一行", "What will come in, one row each", false);
    private static final Field<List<FieldValues>> EXPENSE =
            table("expense", "支出计划", "打算花哪些钱，每项一行", "What will go out, one row each", false);
    private static final Field<List<FieldValues>> OTHER =
            table("plans", "专项计划", "要办的大事：购建、公益、发包、分配", "What else is planned: buildings, works, leases", true);

    private static Field<List<FieldValues>> table(
            String name, String label, String help, String englishHelp, boolean hasClass) {
        List<Field<?>> columns = hasClass
                ? List.of(CLASS, ITEM, PLANNED, ACTUAL, RATE, NOTE)
                : List.of(ITEM, PLANNED, ACTUAL, RATE, NOTE);
        return Field.of(name, label, FieldTypes.rows(new Shape<>(new Term("一项计划", "plan"), columns, v -> v)))
                .help(help, englishHelp, "- 项目: 大棚租金");
    }

    static final Form FORM = Form.of(
                    AffairSchema.PERIOD.required(),
                    Statement.ENTITY,
                    INCOME_PLANNED,
                    INCOME_ACTUAL,
                    INCOME_RATE,
                    EXPENSE_PLANNED,
                    EXPENSE_ACTUAL,
                    EXPENSE_RATE,
                    BALANCE_PLANNED,
                    INCOME,
                    EXPENSE,
                    OTHER)
            .figures(INCOME_PLANNED, EXPENSE_PLANNED, INCOME_ACTUAL, EXPENSE_ACTUAL)
            .totals(PLANNED, ACTUAL)
            .sums(INCOME_PLANNED, EXPENSE_PLANNED, INCOME_ACTUAL, EXPENSE_ACTUAL)
            .reviewed()
            .equations(
                    Equation.share(RATE, ACTUAL, PLANNED).in(INCOME),
                    Equation.share(RATE, ACTUAL, PLANNED).in(EXPENSE),
                    Equation.share(RATE, ACTUAL, PLANNED).in(OTHER),
                    Equation.total(INCOME_PLANNED, INCOME, PLANNED),
                    Equation.total(INCOME_ACTUAL, INCOME, ACTUAL),
                    Equation.total(EXPENSE_PLANNED, EXPENSE, PLANNED),
                    Equation.total(EXPENSE_ACTUAL, EXPENSE, ACTUAL),
                    Equation.share(INCOME_RATE, INCOME_ACTUAL, INCOME_PLANNED),
                    Equation.share(EXPENSE_RATE, EXPENSE_ACTUAL, EXPENSE_PLANNED),
                    Equation.sum(BALANCE_PLANNED, INCOME_PLANNED).minus(EXPENSE_PLANNED));

    private FinancePlanForm() {}
}
