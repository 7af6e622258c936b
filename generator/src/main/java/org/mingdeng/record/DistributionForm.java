package org.mingdeng.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.MaskedName;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;

/** How the income of a collective is distributed (收益分配): what is put by, what a share brings, what each household gets. */
public final class DistributionForm {

    /** How far it has come. */
    public enum State implements Choice {
        PLAN("方案", "plan", "分配方案"),
        OUTCOME("结果", "outcome", "分配结果", "已发放");

        private final Words words;

        State(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    public static final Field<State> STATE = Field.of("state", "阶段", FieldTypes.choice(State.class))
            .required()
            .help("是方案，还是已经发到户的结果", "Whether it is a plan or the outcome", "方案");
    public static final Field<Money> NET_INCOME = Field.of("netIncome", "净收益", MoneyType.MONEY)
            .required()
            .help("本年净收益多少元", "The net income of the year, in yuan", "154330.00");
    private static final Field<Money> BROUGHT_FORWARD = Field.of("broughtForward", "年初未分配", MoneyType.MONEY)
            .help("上年没分完的多少元", "What was left of the year before, in yuan", "0.00");
    private static final Field<Money> DISTRIBUTABLE = Field.of("distributable", "可分配收益", MoneyType.MONEY)
            .help("净收益加年初未分配；不写会自动算", "Both together; computed when left out", "154330.00");
    private static final Field<Money> RESERVE_FUND = Field.of("reserveFund", "公积金", MoneyType.MONEY)
            .help("提取公积金多少元；合在一起提的只写“提取公积公益金”", "The reserve fund, when it is kept apart", "23149.50");
    private static final Field<Money> WELFARE_FUND = Field.of("welfareFund", "公益金", MoneyType.MONEY)
            .help("提取公益金多少元", "The welfare fund, when it is kept apart", "23149.50");
    private static final Field<Money> RESERVE = Field.of("reserve", "提取公积公益金", MoneyType.MONEY)
            .help("一共提取多少元；分开写的会自动加", "What is put by, in yuan; the sum of both funds", "46299.00");
    public static final Field<Percentage> RESERVE_RATE = Field.of("reserveRate", "提取比例", FieldTypes.PERCENT)
            .help("占净收益的百分之几；不写会自动算", "Its share in the net income; computed when left out", "30%");
    public static final Field<Percentage> RESERVE_MINIMUM = Field.of("reserveMinimum", "章程最低比例", FieldTypes.PERCENT)
            .help("章程规定至少提百分之几", "The least that the charter asks for", "20%");
    public static final Field<Percentage> RESERVE_MAXIMUM = Field.of("reserveMaximum", "章程最高比例", FieldTypes.PERCENT)
            .help("章程规定最多提百分之几", "The most that the charter allows", "40%");
    private static final Field<Money> OTHER = Field.of("otherUses", "其他分配", MoneyType.MONEY)
            .help("分给投资人等其他的多少元", "Other uses, such as outside investors, in yuan", "0.00");
    private static final Field<Money> PER_SHARE =
            Field.of("perShare", "每股", MoneyType.MONEY).help("每股分多少元", "What a share brings, in yuan", "60.00");
    private static final Field<Integer> HOUSEHOLDS = Field.of("households", "户数", FieldTypes.COUNT)
            .help("多少户；写了明细会自动数", "How many households; counted from the rows", "318");
    private static final Field<Integer> MEMBERS = Field.of("members", "成员数", FieldTypes.COUNT)
            .help("多少成员；写了明细会自动加", "How many members; added up from the rows", "1027");
    private static final Field<BigDecimal> SHARES = Field.of("shares", "股数", Quantity.SHARES)
            .help("一共多少股；写了明细会自动加", "How many shares; added up from the rows", "1027");
    public static final Field<Money> TOTAL = Field.of("total", "分配总额", MoneyType.MONEY)
            .help("分给成员多少元；不写会自动算", "What members get, in yuan; computed when left out", "61620.00");
    public static final Field<Money> REMAINDER = Field.of("remainder", "结转", MoneyType.MONEY)
            .help("留到下年多少元；不写会自动算", "What is carried forward; computed when left out", "46411.00");

    private static final Field<MaskedName> HEAD = Field.of("head", "户主", FieldTypes.RESIDENT)
            .required()
            .audience(Audience.MASKED)
            .help("户主，公开时自动隐去名字", "The head of the household; the name is masked", "稻小满");
    private static final Field<Integer> HOUSEHOLD_MEMBERS =
            Field.of("members", "成员数", FieldTypes.COUNT).help("这一户多少成员", "How many members it has", "4");
    private static final Field<BigDecimal> HOUSEHOLD_SHARES =
            Field.of("shares", "股数", Quantity.SHARES).required().help("这一户多少股", "How many shares it has", "4");
    private static final Field<Money> AMOUNT = Field.of("amount", "金额", MoneyType.MONEY)
            .help("这一户分多少元；不写会自动算", "What it gets; shares × per share when left out", "240.00");
    private static final Option NOT_COLLECTED = Option.of("未领", "not yet collected", "暂存");
    private static final Field<Option> MANNER = Field.of(
                    "manner",
                    "领取方式",
                    FieldTypes.oneOf(
                            Option.of("转账", "transfer", "银行转账", "一卡通", "打卡"),
                            Option.of("现金", "cash"),
                            Option.of("实物", "goods"),
                            NOT_COLLECTED))
            .help("怎么领的", "How it was paid out", "转账");
    private static final Field<List<FieldValues>> ROWS = Field.of(
                    "rows",
                    "分配明细",
                    FieldTypes.rows(new Shape<>(
                            new Term("一户分配", "household"),
                            List.of(
                                    HouseholdRegister.HOUSEHOLD,
                                    HEAD,
                                    HOUSEHOLD_MEMBERS,
                                    HOUSEHOLD_SHARES,
                                    AMOUNT,
                                    MANNER),
                            v -> v)))
            .help("每户一行，可以放在 CSV 表格里", "One row a household, or a CSV file", "分配.csv");

    static final Form FORM = Form.of(
                    AffairSchema.PERIOD.required(),
                    STATE,
                    NET_INCOME,
                    BROUGHT_FORWARD,
                    DISTRIBUTABLE,
                    RESERVE_FUND,
                    WELFARE_FUND,
                    RESERVE,
                    RESERVE_RATE,
                    RESERVE_MINIMUM,
                    RESERVE_MAXIMUM,
                    OTHER,
                    PER_SHARE,
                    HOUSEHOLDS,
                    MEMBERS,
                    SHARES,
                    TOTAL,
                    REMAINDER,
                    ROWS)
            .figures(PER_SHARE, TOTAL, RESERVE, REMAINDER)
            .totals(HOUSEHOLD_MEMBERS, HOUSEHOLD_SHARES, AMOUNT)
            .sums(NET_INCOME, TOTAL)
            .summedWhen(STATE, state -> state == State.OUTCOME)
            .households(new Form.Households(ROWS, AMOUNT, Form.Use.RECEIVED, Optional.empty(), DistributionForm::state))
            .reviewed()
            .equations(
                    Equation.product(AMOUNT, HOUSEHOLD_SHARES, PER_SHARE).in(ROWS, PER_SHARE),
                    Equation.count(HOUSEHOLDS, ROWS),
                    Equation.total(MEMBERS, ROWS, HOUSEHOLD_MEMBERS),
                    Equation.total(SHARES, ROWS, HOUSEHOLD_SHARES),
                    Equation.product(TOTAL, SHARES, PER_SHARE),
                    Equation.total(TOTAL, ROWS, AMOUNT),
                    Equation.sum(RESERVE, RESERVE_FUND, WELFARE_FUND),
                    Equation.share(RESERVE_RATE, RESERVE, NET_INCOME),
                    Equation.sum(DISTRIBUTABLE, NET_INCOME, BROUGHT_FORWARD),
                    Equation.sum(REMAINDER, DISTRIBUTABLE).minus(RESERVE, OTHER, TOTAL));

    private DistributionForm() {}

    private static Term state(FieldValues distribution, FieldValues household) {
        if (distribution.require(STATE) == State.PLAN) {
            return new Term("方案，还没发", "a plan, not paid yet");
        }
        boolean isCollected = household
                .get(MANNER)
                .filter(manner -> manner.label().equals(NOT_COLLECTED.label()))
                .isEmpty();
        return isCollected ? new Term("已发", "paid") : new Term("还没领", "not yet collected");
    }
}
