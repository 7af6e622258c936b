package org.mingdeng.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.MaskedName;
import org.mingdeng.value.Money;

/** Money and labour that villagers raise for one project of their own (一事一议筹资筹劳), with the award that the state adds. */
public final class LevyForm {

    private static final Field<String> PROJECT =
            Field.of("project", "项目", FieldTypes.TEXT).required().help("筹来做什么", "What it is raised for", "养殖园区");
    private static final Field<Money> BUDGET = Field.of("budget", "项目预算", MoneyType.MONEY)
            .help("整个项目多少元", "What the whole project costs, in yuan", "6700000.00");
    private static final Field<Integer> PERSONS = Field.of("persons", "筹资人数", FieldTypes.COUNT)
            .required()
            .help("按多少人筹，免收的也算在内", "From how many people, those let off included", "1702");
    public static final Field<Money> STANDARD = Field.of("standard", "筹资标准", MoneyType.MONEY)
            .required()
            .help("每人多少元", "How much a person, in yuan", "25.00");
    private static final Field<Money> DUE = Field.of("due", "应筹", MoneyType.MONEY)
            .help("人数乘标准；不写会自动算", "Persons × standard; computed when left out", "42550.00");
    private static final Field<Money> EXEMPTED = Field.of("exempted", "减免合计", MoneyType.MONEY)
            .help("免了多少元；写了减免明细会自动算", "What was let off, in yuan; computed from the exemptions", "150.00");
    private static final Field<Money> RAISED = Field.of("raised", "筹资额", MoneyType.MONEY)
            .help("应筹减减免；不写会自动算", "Due − exempted; computed when left out", "42400.00");
    private static final Field<Integer> LABOURERS =
            Field.of("labourers", "筹劳人数", FieldTypes.COUNT).help("多少个劳力", "How many labourers", "86");
    public static final Field<BigDecimal> LABOUR_STANDARD =
            Field.of("labourStandard", "筹劳标准", Quantity.WORKDAYS).help("每个劳力几个工日", "Workdays a labourer", "2");
    private static final Field<BigDecimal> LABOUR_DAYS = Field.of("labourDays", "筹劳", Quantity.WORKDAYS)
            .help("一共几个工日；不写会自动算", "Workdays in all; computed when left out", "172");
    private static final Field<Money> AWARD =
            Field.of("award", "财政奖补", MoneyType.MONEY).help("上级奖补多少元", "What the state adds, in yuan", "180000.00");
    private static final Field<String> AWARD_DOCUMENT = Field.of("awardDocument", "奖补文号", FieldTypes.TEXT)
            .help("奖补的文件号", "The document of the award", "云灯财农〔2025〕41号");
    private static final Field<String> APPROVED_BY =
            Field.of("approvedBy", "审批单位", FieldTypes.TEXT).help("乡镇谁批的", "Who approved it in the town", "萤火镇人民政府");
    private static final Field<LocalDate> APPROVED_ON =
            Field.of("approvedOn", "批复日期", DateType.DATE).help("哪天批的", "When", "2025-07-28");
    private static final Field<String> APPROVAL_NUMBER = Field.of("approvalNumber", "批复文号", FieldTypes.TEXT)
            .help("批复的文号", "The number of the approval", "萤火政〔2025〕18号");
    public static final Field<Money> CAP = Field.of("yearlyCap", "筹资限额", MoneyType.MONEY)
            .help("本地规定每人每年最多筹多少元", "The most that may be raised a person and year, in yuan", "30.00");
    public static final Field<Money> EARLIER = Field.of("earlierThisYear", "本年已筹", MoneyType.MONEY)
            .help("今年别的项目每人已经筹了多少元", "What other projects raised a person this year, in yuan", "0");
    public static final Field<BigDecimal> LABOUR_CAP = Field.of("labourCap", "筹劳限额", Quantity.WORKDAYS)
            .help("本地规定每个劳力每年最多几个工日", "The most workdays a labourer and year", "10");

    private static final Field<MaskedName> HEAD = Field.of("head", "户主", FieldTypes.RESIDENT)
            .audience(Audience.MASKED)
            .help("减免的是谁家，公开时自动隐去名字", "Whose household; the name is masked", "");
    private static final Field<String> GROUP =
            Field.of("group", "组别", FieldTypes.TEXT).help("哪个组", "Which villagers' group", "三组");
    private static final Field<Option> REASON = Field.of(
                    "reason",
                    "减免原因",
                    FieldTypes.oneOf(
                            Option.of("特困供养", "destitute", "五保", "五保户"),
                            Option.of("低保", "minimum living allowance", "低保户"),
                            Option.of("军属烈属", "family of a soldier or martyr", "军属", "烈属"),
                            Option.of("在校学生", "student"),
                            Option.of("高龄", "very old", "80岁以上"),
                            Option.of("其他", "other")))
            .help("为什么减免，不写病情和残疾", "Why; never an illness or disability", "特困供养");
    private static final Field<Integer> EXEMPT_PERSONS =
            Field.of("persons", "人数", FieldTypes.COUNT).help("这户几个人", "How many people", "1");
    private static final Field<Money> EXEMPTION =
            Field.of("amount", "减免金额", MoneyType.MONEY).help("免多少元", "What is let off, in yuan", "25.00");
    private static final Field<BigDecimal> EXEMPT_DAYS =
            Field.of("workdays", "减免工日", Quantity.WORKDAYS).help("免几个工日", "Workdays let off", "2");
    private static final Field<List<FieldValues>> EXEMPTIONS = Field.of(
                    "exemptions",
                    "减免明细",
                    FieldTypes.rows(new Shape<>(
                            new Term("一户减免", "exemption"),
                            List.of(
                                    HouseholdRegister.HOUSEHOLD,
                                    HEAD,
                                    GROUP,
                                    REASON,
                                    EXEMPT_PERSONS,
                                    EXEMPTION,
                                    EXEMPT_DAYS),
                            v -> v)))
            .help("免了谁、免多少，可以放在 CSV 表格里", "Who was let off, and how much, or a CSV file", "- 户主: 稻小满");

    static final Form FORM = Form.of(
                    PROJECT,
                    BUDGET,
                    PERSONS,
                    STANDARD,
                    DUE,
                    EXEMPTED,
                    RAISED,
                    LABOURERS,
                    LABOUR_STANDARD,
                    LABOUR_DAYS,
                    AWARD,
                    AWARD_DOCUMENT,
                    APPROVED_BY,
                    APPROVED_ON,
                    APPROVAL_NUMBER,
                    CAP,
                    EARLIER,
                    LABOUR_CAP,
                    EXEMPTIONS)
            .figures(STANDARD, RAISED, LABOUR_DAYS, AWARD)
            .totals(EXEMPT_PERSONS, EXEMPTION, EXEMPT_DAYS)
            .sums(RAISED, LABOUR_DAYS, AWARD)
            .households(new Form.Households(
                    EXEMPTIONS,
                    EXEMPTION,
                    Form.Use.LET_OFF,
                    Optional.empty(),
                    (levy, household) -> new Term("已减免", "let off")))
            .notNegative(RAISED)
            .equations(
                    Equation.product(DUE, PERSONS, STANDARD),
                    Equation.total(EXEMPTED, EXEMPTIONS, EXEMPTION),
                    Equation.sum(RAISED, DUE).minus(EXEMPTED),
                    Equation.product(LABOUR_DAYS, LABOURERS, LABOUR_STANDARD));

    private LevyForm() {}
}
