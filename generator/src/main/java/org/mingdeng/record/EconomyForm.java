package org.mingdeng.record;

import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;
import org.mingdeng.value.Period;

/** A project by which a collective earns (集体经济项目): what was put in, what it brings each year, who benefits. */
public final class EconomyForm {

    private static final Field<Option> KIND = Field.of(
                    "kind",
                    "经营方式",
                    FieldTypes.oneOf(
                            Option.of("自营", "run by the collective", "集体自营"),
                            Option.of("合作经营", "joint venture", "联营", "合作"),
                            Option.of("入股", "shareholding", "投资入股"),
                            Option.of("出租", "leased out", "发包", "租赁"),
                            Option.of("服务", "services", "社会化服务", "居间服务"),
                            Option.of("其他", "other")))
            .required()
            .help("集体怎么参与", "How the collective takes part", "入股");
    private static final Field<Option> TRADE = Field.of(
                    "trade",
                    "产业",
                    FieldTypes.oneOf(
                            Option.of("种植", "crops", "粮食", "蔬菜", "果业", "林果"),
                            Option.of("养殖", "livestock", "养牛", "畜牧", "水产"),
                            Option.of("加工", "processing"),
                            Option.of("文旅", "tourism", "旅游", "农家乐"),
                            Option.of("物业", "property", "商铺", "厂房"),
                            Option.of("光伏", "solar power"),
                            Option.of("服务", "services"),
                            Option.of("其他", "other")))
            .help("做的是哪一行", "Which trade it is", "养殖");
    private static final Field<String> COOPERATIVE = Field.of("cooperative", "合作社", FieldTypes.TEXT)
            .help("哪个合作社或公司在办", "Which cooperative or firm runs it", "半夏坪果园合作社");
    private static final Field<String> BASE =
            Field.of("base", "基地", FieldTypes.TEXT).help("在哪里，多大", "Where it is, and how large", "坡上果园，640亩");
    private static final Field<Money> INVESTMENT = Field.of("investment", "总投入", MoneyType.MONEY)
            .help("一共投了多少元；写了各方投入会自动加", "All that was put in; added up from the partners", "2000000.00");
    private static final Field<Money> SALES = Field.of("sales", "累计产值", MoneyType.MONEY)
            .help("历年一共卖了多少元；不写会自动加", "All that was sold; added up when left out", "20460000.00");
    private static final Field<Money> INCOME = Field.of("collectiveIncome", "累计集体收益", MoneyType.MONEY)
            .help("历年集体一共得多少元；不写会自动加", "All that the collective got; added up when left out", "445000.00");
    private static final Field<Money> TO_HOUSEHOLDS = Field.of("householdIncome", "累计群众收益", MoneyType.MONEY)
            .help("历年群众一共得多少元；不写会自动加", "All that households got; added up when left out", "1005000.00");
    private static final Field<Integer> HOUSEHOLDS =
            Field.of("households", "受益户数", FieldTypes.COUNT).help("多少户受益", "How many households benefit", "46");
    private static final Field<Integer> PERSONS =
            Field.of("persons", "受益人数", FieldTypes.COUNT).help("多少人受益", "How many people benefit", "168");
    private static final Field<Integer> JOBS =
            Field.of("jobs", "用工人数", FieldTypes.COUNT).help("请了多少人干活", "How many people it employs", "12");
    private static final Field<String> LINK =
            Field.of("benefit", "联农办法", FieldTypes.TEXT).help("群众怎么得好处", "How households share in it", "代养、保底收购");

    private static final Field<String> PARTNER =
            Field.of("partner", "参与方", FieldTypes.TEXT).required().help("哪一方", "Who takes part", "麦浪里村股份经济合作社");
    private static final Field<Money> CONTRIBUTION =
            Field.of("contribution", "投入", MoneyType.MONEY).help("投了多少元", "What it put in, in yuan", "2000000.00");
    private static final Field<String> IN_KIND =
            Field.of("inKind", "其他投入", FieldTypes.TEXT).help("地、房、工等", "Land, houses, work", "坡地90亩");
    public static final Field<Percentage> SHARE =
            Field.of("share", "占股", FieldTypes.PERCENT).help("占百分之几", "Its share", "40%");
    public static final Field<List<FieldValues>> PARTNERS = Field.of(
                    "partners",
                    "各方",
                    FieldTypes.rows(new Shape<>(
                            new Term("一方", "partner"), List.of(PARTNER, CONTRIBUTION, IN_KIND, SHARE), v -> v)))
            .help("谁投了什么、占多少", "Who put in what, and with which share", "- 参与方: 麦浪里村股份经济合作社");

    public static final Field<Period> YEAR =
            Field.of("year", "年度", PeriodType.PERIOD).required().help("哪一年", "Which year", "2025");
    private static final Field<Money> YEAR_SALES =
            Field.of("sales", "产值", MoneyType.MONEY).help("这一年卖了多少元", "What was sold, in yuan", "8200000.00");
    public static final Field<Money> YEAR_INCOME = Field.of("collectiveIncome", "集体收益", MoneyType.MONEY)
            .help("这一年集体得多少元", "What the collective got, in yuan", "145000.00");
    private static final Field<Money> YEAR_TO_HOUSEHOLDS = Field.of("householdIncome", "群众收益", MoneyType.MONEY)
            .help("这一年群众得多少元", "What households got, in yuan", "335000.00");
    private static final Field<String> NOTE =
            Field.of("note", "说明", FieldTypes.TEXT).help("一句话", "In one sentence", "存栏1120头");
    public static final Field<List<FieldValues>> YEARS = Field.of(
                    "years",
                    "逐年收益",
                    FieldTypes.rows(new Shape<>(
                            new Term("一年收益", "year"),
                            List.of(YEAR, YEAR_SALES, YEAR_INCOME, YEAR_TO_HOUSEHOLDS, NOTE),
                            v -> v)))
            .help("每年一行", "One row a year", "- 年度: 2025");

    static final Form FORM = Form.of(
                    KIND,
                    TRADE,
                    COOPERATIVE,
                    BASE,
                    INVESTMENT,
                    SALES,
                    INCOME,
                    TO_HOUSEHOLDS,
                    HOUSEHOLDS,
                    PERSONS,
                    JOBS,
                    LINK,
                    PARTNERS,
                    YEARS)
            .figures(INCOME, INVESTMENT, SALES, HOUSEHOLDS)
            .totals(CONTRIBUTION, YEAR_SALES, YEAR_INCOME, YEAR_TO_HOUSEHOLDS)
            .sums(INVESTMENT, INCOME, TO_HOUSEHOLDS, HOUSEHOLDS, PERSONS)
            .equations(
                    Equation.total(INVESTMENT, PARTNERS, CONTRIBUTION),
                    Equation.total(SALES, YEARS, YEAR_SALES),
                    Equation.total(INCOME, YEARS, YEAR_INCOME),
                    Equation.total(TO_HOUSEHOLDS, YEARS, YEAR_TO_HOUSEHOLDS));

    private EconomyForm() {}
}
