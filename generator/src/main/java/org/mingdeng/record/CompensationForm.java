package org.mingdeng.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.MaskedName;
import org.mingdeng.value.Money;

/** Compensation for land that the state takes (征地补偿): for what it is paid, what the collective keeps, what households get. */
public final class CompensationForm {

    /** How far it has come. */
    public enum Stage implements Choice {
        PRE_NOTICE("征收预公告", "pre-notice", "土地征收预公告", "预公告"),
        PLAN("补偿方案公告", "compensation plan", "征地补偿安置方案公告", "补偿安置方案"),
        APPROVED("征收公告", "notice of the approval", "征收土地公告"),
        DISTRIBUTED("补偿费分配", "distribution", "分配公示", "分配结果");

        private final Words words;

        Stage(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    public static final Field<Stage> STAGE = Field.of("stage", "阶段", FieldTypes.choice(Stage.class))
            .required()
            .help("走到哪一步", "How far it has come", "补偿方案公告");
    private static final Field<String> PROJECT =
            Field.of("project", "项目", FieldTypes.TEXT).required().help("征来做什么", "What the land is taken for", "纸鸢沟防洪渠");
    private static final Field<String> DOCUMENT = Field.of("document", "批准文号", FieldTypes.TEXT)
            .help("批准征收的文号", "The document of the approval", "云灯政土〔2026〕7号");
    private static final Field<String> SCOPE =
            Field.of("scope", "征收范围", FieldTypes.TEXT).help("哪里到哪里", "From where to where", "四组沟边，东至机耕路，西至沟沿");
    private static final Field<String> RESETTLEMENT = Field.of("resettlement", "安置方式", FieldTypes.TEXT)
            .help("安置谁、怎么安置", "Who is resettled, and how", "货币补偿，不涉及住房");
    private static final Field<String> SOCIAL_SECURITY = Field.of("socialSecurity", "社会保障", FieldTypes.TEXT)
            .help("养老保险怎么办", "What is done for old-age insurance", "符合条件的按县里办法参加养老保险");
    private static final Field<BigDecimal> TOTAL_AREA = Field.of("totalArea", "面积合计", Quantity.MU)
            .help("一共多少亩；不写会自动算", "The area, in mu; computed when left out", "3.2");
    private static final Field<Money> TOTAL = Field.of("total", "补偿合计", MoneyType.MONEY)
            .help("一共补多少元；不写会自动算", "The whole compensation, in yuan; computed when left out", "160000.00");
    private static final Field<Money> RETAINED = Field.of("retained", "集体留存", MoneyType.MONEY)
            .help("集体留多少元", "What the collective keeps, in yuan", "32000.00");
    private static final Field<Money> DISTRIBUTED = Field.of("distributed", "分配到户", MoneyType.MONEY)
            .help("分给各户多少元；写了分户明细会自动算", "What households get, in yuan; computed from the households", "128000.00");

    private static final Field<String> PLOT =
            Field.of("plot", "地块", FieldTypes.TEXT).help("哪块地", "Which plot", "沟东第一块");
    private static final Field<Option> LAND_CLASS = Field.of(
                    "landClass",
                    "地类",
                    FieldTypes.oneOf(
                            Option.of("水田", "paddy"),
                            Option.of("水浇地", "irrigated land"),
                            Option.of("旱地", "dry land"),
                            Option.of("园地", "orchard", "果园"),
                            Option.of("林地", "woodland"),
                            Option.of("草地", "grassland"),
                            Option.of("水面", "water", "坑塘"),
                            Option.of("建设用地", "building land", "宅基地"),
                            Option.of("未利用地", "unused land", "荒地"),
                            Option.of("其他", "other")))
            .help("是什么地", "What land it is", "旱地");
    private static final Field<BigDecimal> AREA =
            Field.of("area", "面积", Quantity.MU).required().help("多少亩", "The area, in mu", "1.8");
    private static final Field<Money> STANDARD =
            Field.of("standard", "补偿标准", MoneyType.MONEY).help("每亩多少元", "Compensation a mu, in yuan", "42000.00");
    private static final Field<Money> LAND_COMPENSATION = Field.of("landCompensation", "土地补偿费", MoneyType.MONEY)
            .help("面积乘标准；不写会自动算", "Area × standard; computed when left out", "75600.00");
    private static final Field<Money> RESETTLEMENT_SUBSIDY = Field.of("resettlementSubsidy", "安置补助费", MoneyType.MONEY)
            .help("另给的安置补助多少元", "The resettlement subsidy, in yuan", "14400.00");
    private static final Field<Money> CROPS = Field.of("cropsAndFixtures", "青苗和附着物", MoneyType.MONEY)
            .help("青苗、树木、棚架等补多少元", "For crops, trees, sheds, in yuan", "3600.00");
    private static final Field<Money> SUBTOTAL = Field.of("subtotal", "小计", MoneyType.MONEY)
            .help("这块地一共多少元；不写会自动算", "The sum of the plot; computed", "93600.00");
    private static final Field<List<FieldValues>> LAND = Field.of(
                    "land",
                    "补偿明细",
                    FieldTypes.rows(new Shape<>(
                            new Term("一块地", "plot"),
                            List.of(
                                    PLOT,
                                    LAND_CLASS,
                                    AREA,
                                    STANDARD,
                                    LAND_COMPENSATION,
                                    RESETTLEMENT_SUBSIDY,
                                    CROPS,
                                    SUBTOTAL),
                            v -> v)))
            .help("每块地一行，可以放在 CSV 表格里", "One row a plot, or a CSV file", "- 地块: 沟东第一块");

    private static final Field<MaskedName> HEAD = Field.of("head", "户主", FieldTypes.RESIDENT)
            .audience(Audience.MASKED)
            .help("户主，公开时自动隐去名字", "The head of the household; the name is masked", "");
    private static final Field<String> GROUP =
            Field.of("group", "组别", FieldTypes.TEXT).help("哪个组", "Which villagers' group", "四组");
    private static final Field<Integer> PERSONS =
            Field.of("persons", "人数", FieldTypes.COUNT).help("按几个人分", "For how many people", "4");
    private static final Field<BigDecimal> HOUSEHOLD_AREA =
            Field.of("area", "面积", Quantity.MU).help("征了这户几亩", "The area taken from it, in mu", "0.9");
    private static final Field<Money> AMOUNT =
            Field.of("amount", "分配金额", MoneyType.MONEY).required().help("分多少元", "What it gets, in yuan", "37800.00");
    private static final Field<List<FieldValues>> HOUSEHOLDS = Field.of(
                    "households",
                    "分户明细",
                    FieldTypes.rows(new Shape<>(
                            new Term("一户分配", "household"),
                            List.of(HouseholdRegister.HOUSEHOLD, HEAD, GROUP, PERSONS, HOUSEHOLD_AREA, AMOUNT),
                            v -> v)))
            .help("每户一行，可以放在 CSV 表格里；不写账号", "One row a household, or a CSV file; no accounts", "分户.csv");

    static final Form FORM = Form.of(
                    STAGE,
                    PROJECT,
                    DOCUMENT,
                    SCOPE,
                    RESETTLEMENT,
                    SOCIAL_SECURITY,
                    TOTAL_AREA,
                    TOTAL,
                    RETAINED,
                    DISTRIBUTED,
                    LAND,
                    HOUSEHOLDS)
            .figures(TOTAL, TOTAL_AREA, RETAINED, DISTRIBUTED)
            .totals(AREA, LAND_COMPENSATION, RESETTLEMENT_SUBSIDY, CROPS, SUBTOTAL, PERSONS, HOUSEHOLD_AREA, AMOUNT)
            .sums(TOTAL_AREA, TOTAL, RETAINED, DISTRIBUTED)
            .summedWhen(STAGE, stage -> stage == Stage.DISTRIBUTED)
            .households(new Form.Households(
                    HOUSEHOLDS, AMOUNT, Form.Use.RECEIVED, Optional.empty(), CompensationForm::state))
            .equations(
                    Equation.product(LAND_COMPENSATION, AREA, STANDARD).in(LAND),
                    Equation.sum(SUBTOTAL, LAND_COMPENSATION, RESETTLEMENT_SUBSIDY, CROPS)
                            .in(LAND),
                    Equation.total(TOTAL_AREA, LAND, AREA),
                    Equation.total(TOTAL, LAND, SUBTOTAL),
                    Equation.total(DISTRIBUTED, HOUSEHOLDS, AMOUNT),
                    Equation.sum(TOTAL, RETAINED, DISTRIBUTED));

    private CompensationForm() {}

    private static Term state(FieldValues compensation, FieldValues household) {
        Stage stage = compensation.require(STAGE);
        return stage == Stage.DISTRIBUTED ? new Term("已分配", "distributed") : stage.label();
    }
}
