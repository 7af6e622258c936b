package org.mingdeng.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.MaskedName;
import org.mingdeng.value.Money;

/** Subsidies for farmers (惠农补贴), household by household. Accounts have no field: the village does not pay them out. */
public final class SubsidyForm {

    private static final Field<String> SUBSIDY =
            Field.of("subsidy", "补贴项目", FieldTypes.TEXT).required().help("哪一种补贴", "Which subsidy", "耕地地力保护补贴");
    private static final Field<String> DOCUMENT = Field.of("document", "文件依据", FieldTypes.TEXT)
            .help("按哪份文件发", "The document that it follows", "云灯农〔2026〕12号");
    private static final Field<String> PAID_BY =
            Field.of("paidBy", "发放单位", FieldTypes.TEXT).help("谁发、怎么发", "Who pays it, and how", "县财政局，一卡通直接发");
    private static final Field<LocalDate> PAID_ON =
            Field.of("paidOn", "发放日期", DateType.DATE).help("哪天发", "When it is paid", "2026-08-28");
    private static final Field<Integer> HOUSEHOLDS = Field.of("households", "户数", FieldTypes.COUNT)
            .help("多少户；不写会自动数", "How many households; counted when left out", "387");
    private static final Field<BigDecimal> TOTAL_AREA = Field.of("totalArea", "面积合计", Quantity.MU)
            .help("一共多少亩；不写会自动算", "The area, in mu; computed when left out", "2186");
    private static final Field<Money> TOTAL = Field.of("total", "补贴合计", MoneyType.MONEY)
            .help("一共多少元；不写会自动算", "The whole subsidy, in yuan; computed when left out", "228437.00");

    private static final Field<String> GROUP =
            Field.of("group", "组别", FieldTypes.TEXT).required().help("哪个组", "Which villagers' group", "一组");
    private static final Field<MaskedName> HEAD = Field.of("head", "户主", FieldTypes.RESIDENT)
            .required()
            .audience(Audience.MASKED)
            .help("户主，公开时自动隐去名字", "The head of the household; the name is masked", "稻小满");
    private static final Field<BigDecimal> AREA =
            Field.of("area", "面积", Quantity.MU).help("多少亩", "The area, in mu", "5.6");
    private static final Field<Money> RATE =
            Field.of("rate", "标准", MoneyType.MONEY).help("每亩多少元", "The rate a mu, in yuan", "104.50");
    private static final Field<Money> AMOUNT = Field.of("amount", "金额", MoneyType.MONEY)
            .help("面积乘标准；不写会自动算", "Area × rate; computed when left out", "585.20");
    private static final Field<String> NOTE = Field.of("note", "备注", FieldTypes.TEXT)
            .help("面积变动等，不写病情和残疾", "A changed area and the like; never an illness", "比上年少0.4亩");
    public static final Field<List<FieldValues>> ROWS = Field.of(
                    "rows",
                    "补贴明细",
                    FieldTypes.rows(new Shape<>(
                            new Term("一户补贴", "household"),
                            List.of(HouseholdRegister.HOUSEHOLD, GROUP, HEAD, AREA, RATE, AMOUNT, NOTE),
                            v -> v)))
            .required()
            .help("每户一行，可以放在 CSV 表格里；不写账号", "One row a household, or a CSV file; no accounts", "补贴.csv");

    static final Form FORM = Form.of(
                    SUBSIDY, AffairSchema.PERIOD, DOCUMENT, PAID_BY, PAID_ON, HOUSEHOLDS, TOTAL_AREA, TOTAL, ROWS)
            .figures(TOTAL, HOUSEHOLDS, TOTAL_AREA)
            .totals(AREA, AMOUNT)
            .sums(HOUSEHOLDS, TOTAL_AREA, TOTAL)
            .households(new Form.Households(ROWS, AMOUNT, Form.Use.RECEIVED, Optional.of(PAID_ON), SubsidyForm::state))
            .equations(
                    Equation.product(AMOUNT, AREA, RATE).in(ROWS),
                    Equation.count(HOUSEHOLDS, ROWS),
                    Equation.total(TOTAL_AREA, ROWS, AREA),
                    Equation.total(TOTAL, ROWS, AMOUNT));

    private SubsidyForm() {}

    private static Term state(FieldValues subsidy, FieldValues household) {
        return subsidy.has(PAID_ON) ? new Term("已发", "paid") : new Term("没写哪天发", "no day of payment told");
    }
}
