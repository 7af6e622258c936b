package org.mingdeng.record;

import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.MaskedName;
import org.mingdeng.value.Money;
import org.mingdeng.value.Period;

/**
 * Who gets relief (救助公示): under review, or confirmed. Nothing but a masked name, the group, the class and the amount is
 * told; ID numbers, accounts, illness, disability and children's names have no field (Interim Measures for Social
 * Assistance, articles 11 and 61). Its rows have no household number either, on purpose: what a household is granted in need
 * stands on no sheet that is handed out at the door, and no list can be joined with others by it.
 */
public final class ReliefForm {

    /** Whether it is still reviewed. */
    public enum Stage implements Choice {
        REVIEW("审核公示", "review", "初审公示", "公示"),
        CONFIRMED("确认名单", "confirmed list", "在保名单", "审批名单");

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
            .help("审核公示还是确认名单", "A review or a confirmed list", "审核公示");
    private static final Field<Integer> HOUSEHOLDS = Field.of("households", "户数", FieldTypes.COUNT)
            .help("多少户；不写会自动数", "How many households; counted when left out", "8");
    private static final Field<Integer> PERSONS = Field.of("persons", "人数", FieldTypes.COUNT)
            .help("多少人；不写会自动算", "How many people; computed when left out", "14");
    private static final Field<Money> MONTHLY = Field.of("monthlyTotal", "月保障合计", MoneyType.MONEY)
            .help("每月一共多少元；不写会自动算", "All amounts a month, in yuan; computed when left out", "6020.00");

    private static final Field<MaskedName> HEAD = Field.of("head", "户主", FieldTypes.RESIDENT)
            .required()
            .audience(Audience.MASKED)
            .help("户主，公开时自动隐去名字；不写孩子的名字", "The head of the household, masked; never a child's name", "稻小满");
    private static final Field<String> GROUP =
            Field.of("group", "组别", FieldTypes.TEXT).help("哪个组", "Which villagers' group", "二组");
    private static final Field<Option> CATEGORY = Field.of(
                    "category",
                    "保障类别",
                    FieldTypes.oneOf(
                            Option.of("低保", "minimum living allowance", "城市低保", "农村低保", "最低生活保障"),
                            Option.of("特困供养", "support for the destitute", "特困", "五保"),
                            Option.of("低保边缘", "near the minimum", "低保边缘家庭"),
                            Option.of("刚性支出困难", "high unavoidable expenses", "刚性支出困难家庭"),
                            Option.of("临时救助", "temporary relief"),
                            Option.of("其他", "other")))
            .required()
            .help("哪一类救助", "Which class of relief", "低保");
    private static final Field<Integer> ROW_PERSONS =
            Field.of("persons", "保障人口", FieldTypes.COUNT).required().help("保障几个人", "How many people it is for", "2");
    private static final Field<Money> AMOUNT = Field.of("monthlyAmount", "月保障金额", MoneyType.MONEY)
            .required()
            .help("每月多少元；临时救助写一次的金额", "How much a month, in yuan; for temporary relief the sum paid once", "980.00");
    private static final Field<Period> SINCE =
            Field.of("since", "起始月", PeriodType.PERIOD).help("从哪个月起", "Since which month", "2026-10");
    private static final Field<Option> CHANGE = Field.of(
                    "change",
                    "变动",
                    FieldTypes.oneOf(
                            Option.of("新增", "new"),
                            Option.of("不变", "unchanged"),
                            Option.of("调整", "adjusted", "提标", "调标"),
                            Option.of("停发", "ended", "退出")))
            .help("和上次比", "Compared with the list before", "新增");
    private static final Field<String> NOTE = Field.of("note", "备注", FieldTypes.TEXT)
            .help("不写病情、残疾、孩子", "Never an illness, a disability, a child", "子女有稳定收入");
    public static final Field<List<FieldValues>> ROWS = Field.of(
                    "rows",
                    "救助名单",
                    FieldTypes.rows(new Shape<>(
                            new Term("一户救助", "household"),
                            List.of(HEAD, GROUP, CATEGORY, ROW_PERSONS, AMOUNT, SINCE, CHANGE, NOTE),
                            v -> v)))
            .required()
            .help("每户一行，可以放在 CSV 表格里", "One row a household, or a CSV file", "名单.csv");

    static final Form FORM = Form.of(STAGE, AffairSchema.PERIOD, HOUSEHOLDS, PERSONS, MONTHLY, ROWS)
            .figures(HOUSEHOLDS, PERSONS, MONTHLY)
            .totals(ROW_PERSONS, AMOUNT)
            .sums(HOUSEHOLDS, PERSONS, MONTHLY)
            .summedWhen(STAGE, stage -> stage == Stage.CONFIRMED)
            .answers(STAGE, stage -> stage == Stage.REVIEW ? "V22" : "V23")
            .equations(
                    Equation.count(HOUSEHOLDS, ROWS),
                    Equation.total(PERSONS, ROWS, ROW_PERSONS),
                    Equation.total(MONTHLY, ROWS, AMOUNT));

    private ReliefForm() {}
}
