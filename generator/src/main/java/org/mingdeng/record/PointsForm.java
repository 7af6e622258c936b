package org.mingdeng.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.MaskedName;

/** The points of households in one period (积分): awarded, deducted, redeemed. */
public final class PointsForm {

    private static final Field<String> ASSESSED_BY =
            Field.of("assessedBy", "评定", FieldTypes.TEXT).help("谁评的", "Who awards them", "积分评定小组");
    private static final Field<String> SUPERVISED_BY =
            Field.of("supervisedBy", "监督", FieldTypes.TEXT).help("谁监督", "Who supervises it", "村务监督委员会");
    private static final Field<String> RATE =
            Field.of("rate", "兑换标准", FieldTypes.TEXT).help("一分换多少", "What a point is worth", "1分换1元生活用品");
    private static final Field<Boolean> MAY_BE_NEGATIVE = Field.of("negativeAllowed", "允许负分", FieldTypes.YES_OR_NO)
            .help("结余可以是负数时写“是”", "“yes” when a balance may be below zero", "否");
    private static final Field<Integer> HOUSEHOLDS = Field.of("households", "参加户数", FieldTypes.COUNT)
            .help("多少户参加；不写会自动数", "How many households take part", "86");

    private static final Field<MaskedName> HEAD = Field.of("head", "户主", FieldTypes.RESIDENT)
            .required()
            .audience(Audience.MASKED)
            .help("户主，公开时自动隐去名字", "The head of the household; the name is masked", "稻小满");
    private static final Field<BigDecimal> OPENING =
            Field.of("opening", "上期结余", Quantity.POINTS).help("上期剩多少分", "Points brought forward", "35");
    private static final Field<BigDecimal> AWARDED =
            Field.of("awarded", "加分", Quantity.POINTS).help("本期加多少分", "Points awarded", "12");
    private static final Field<BigDecimal> DEDUCTED =
            Field.of("deducted", "扣分", Quantity.POINTS).help("本期扣多少分", "Points deducted", "2");
    private static final Field<BigDecimal> REDEEMED =
            Field.of("redeemed", "兑换", Quantity.POINTS).help("本期兑换多少分", "Points redeemed", "20");
    public static final Field<BigDecimal> CLOSING =
            Field.of("closing", "期末结余", Quantity.POINTS).help("期末剩多少分；不写会自动算", "Points left", "25");
    private static final Field<String> REASON =
            Field.of("reason", "事由", FieldTypes.TEXT).help("为什么加、为什么扣", "Why", "参加清淤2次");
    public static final Field<List<FieldValues>> ROWS = Field.of(
                    "rows",
                    "积分明细",
                    FieldTypes.rows(new Shape<>(
                            new Term("一户积分", "household"),
                            List.of(
                                    HouseholdRegister.HOUSEHOLD,
                                    HEAD,
                                    OPENING,
                                    AWARDED,
                                    DEDUCTED,
                                    REDEEMED,
                                    CLOSING,
                                    REASON),
                            v -> v)))
            .required()
            .help("每户一行，可以放在 CSV 表格里", "One row a household, or a CSV file", "积分.csv");

    private static final Field<LocalDate> RULE_SINCE = Field.of("rulesSince", "办法施行", DateType.DATE)
            .help("积分办法从哪天起用", "Since when the scheme holds", "2026-01-01");

    static final Form FORM = Form.of(
                    AffairSchema.PERIOD.required(),
                    ASSESSED_BY,
                    SUPERVISED_BY,
                    RATE,
                    RULE_SINCE,
                    MAY_BE_NEGATIVE,
                    HOUSEHOLDS,
                    ROWS)
            .figures(HOUSEHOLDS)
            .totals(OPENING, AWARDED, DEDUCTED, REDEEMED, CLOSING)
            .households(new Form.Households(
                    ROWS,
                    CLOSING,
                    Form.Use.POINTS,
                    Optional.empty(),
                    (points, household) -> new Term("已登记", "entered")))
            .equations(
                    Equation.count(HOUSEHOLDS, ROWS),
                    Equation.sum(CLOSING, OPENING, AWARDED)
                            .minus(DEDUCTED, REDEEMED)
                            .in(ROWS));

    private PointsForm() {}

    /** Whether a household's points may be below zero. */
    public static boolean mayBeNegative(FormRecord points) {
        return points.values().is(MAY_BE_NEGATIVE);
    }
}
