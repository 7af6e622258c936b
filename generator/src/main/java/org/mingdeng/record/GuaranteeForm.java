package org.mingdeng.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;

/** A fund that vouches for bank loans (担保和扶持基金): its principal, the loans that it makes possible, what became of them. */
public final class GuaranteeForm {

    private static final Field<LocalDate> AS_OF = Field.of("asOf", "截至日期", DateType.DATE)
            .required()
            .help("数字截至哪天", "The day to which the numbers hold", "2026-09-30");
    private static final Field<String> MANAGER =
            Field.of("manager", "管理单位", FieldTypes.TEXT).help("谁管这笔钱", "Who manages the fund", "云灯县惠农融资担保有限公司");
    private static final Field<String> BANKS =
            Field.of("banks", "合作银行", FieldTypes.TEXT).help("哪些银行放款", "Which banks lend", "云灯县农村商业银行");
    private static final Field<String> ELIGIBLE =
            Field.of("eligible", "扶持对象", FieldTypes.TEXT).help("谁可以申请", "Who may apply", "村组带头人办的合作社、车间、养殖场");
    private static final Field<Money> PRINCIPAL = Field.of("principal", "本金", MoneyType.MONEY)
            .required()
            .help("基金本金多少元", "The principal, in yuan", "10000000.00");
    private static final Field<BigDecimal> LEVERAGE = Field.of("leverage", "放大倍数", Quantity.TIMES)
            .help("银行按本金的几倍放款", "How many times the principal banks lend", "10");
    public static final Field<Money> AVAILABLE = Field.of("available", "可贷额度", MoneyType.MONEY)
            .help("最多可以贷多少元；写了倍数会自动算", "The most that may be lent; principal × leverage when left out", "100000000.00");
    public static final Field<Money> LENT = Field.of("lent", "累计放贷", MoneyType.MONEY)
            .required()
            .help("到现在一共放了多少元；写了明细会自动加", "All that was lent, in yuan", "63300000.00");
    private static final Field<Money> REPAID =
            Field.of("repaid", "累计收回", MoneyType.MONEY).help("到现在还了多少元", "What was repaid, in yuan", "21500000.00");
    private static final Field<Money> WRITTEN_OFF =
            Field.of("writtenOff", "核销", MoneyType.MONEY).help("收不回、核销了多少元", "What was written off, in yuan", "0.00");
    public static final Field<Money> OUTSTANDING = Field.of("outstanding", "在贷余额", MoneyType.MONEY)
            .help("还在外面多少元；不写会自动算", "What is outstanding; computed when left out", "41800000.00");
    private static final Field<Money> DEFAULTED = Field.of("defaulted", "代偿", MoneyType.MONEY)
            .help("基金替人还了多少元", "What the fund paid for others, in yuan", "116000.00");
    private static final Field<Money> RECOVERED = Field.of("recovered", "代偿追回", MoneyType.MONEY)
            .help("代偿以后追回多少元", "What was recovered of it, in yuan", "72000.00");
    private static final Field<Percentage> DEFAULT_RATE = Field.of("defaultRate", "代偿率", FieldTypes.PERCENT)
            .help("代偿占放贷的百分之几；不写会自动算", "The share of what was lent; computed when left out", "0.2%");
    private static final Field<Integer> LOANS =
            Field.of("loans", "笔数", FieldTypes.COUNT).help("一共放了多少笔", "How many loans", "412");
    private static final Field<Integer> BORROWERS =
            Field.of("borrowers", "借款户数", FieldTypes.COUNT).help("多少户、多少家借了", "How many borrowers", "396");
    private static final Field<Integer> HELPED =
            Field.of("peopleHelped", "带动人数", FieldTypes.COUNT).help("带动多少人", "How many people it helps", "4800");

    private static final Field<LocalDate> ROW_DATE =
            Field.of("date", "截至", DateType.DATE).required().help("截至哪天", "To which day", "2025-12-31");
    private static final Field<Money> ROW_LENT = Field.of("lent", "累计放贷", MoneyType.MONEY)
            .required()
            .help("到那天一共放了多少元", "All lent by then, in yuan", "23100000.00");
    private static final Field<Money> ROW_REPAID =
            Field.of("repaid", "累计收回", MoneyType.MONEY).help("到那天还了多少元", "All repaid by then, in yuan", "0.00");
    private static final Field<Money> ROW_OUTSTANDING = Field.of("outstanding", "在贷余额", MoneyType.MONEY)
            .help("那天还在外面多少元；不写会自动算", "What was outstanding then; computed when left out", "23100000.00");
    private static final Field<Money> ROW_DEFAULTED =
            Field.of("defaulted", "累计代偿", MoneyType.MONEY).help("到那天代偿多少元", "All paid for others by then", "0.00");
    private static final Field<Integer> ROW_BORROWERS =
            Field.of("borrowers", "借款户数", FieldTypes.COUNT).help("到那天多少户借了", "How many borrowers by then", "148");
    private static final Field<List<FieldValues>> ROWS = Field.of(
                    "history",
                    "历次情况",
                    FieldTypes.rows(new Shape<>(
                            new Term("一次情况", "state"),
                            List.of(ROW_DATE, ROW_LENT, ROW_REPAID, ROW_OUTSTANDING, ROW_DEFAULTED, ROW_BORROWERS),
                            v -> v)))
            .help("以前公布的数，每次一行", "What was published before, one row each", "- 截至: 2025-12-31");

    static final Form FORM = Form.of(
                    AS_OF,
                    MANAGER,
                    BANKS,
                    ELIGIBLE,
                    PRINCIPAL,
                    LEVERAGE,
                    AVAILABLE,
                    LENT,
                    REPAID,
                    WRITTEN_OFF,
                    OUTSTANDING,
                    DEFAULTED,
                    RECOVERED,
                    DEFAULT_RATE,
                    LOANS,
                    BORROWERS,
                    HELPED,
                    ROWS)
            .figures(LENT, PRINCIPAL, OUTSTANDING, DEFAULTED)
            .sums(PRINCIPAL, LENT, OUTSTANDING, DEFAULTED, BORROWERS, HELPED)
            .equations(
                    Equation.product(AVAILABLE, PRINCIPAL, LEVERAGE),
                    Equation.sum(ROW_OUTSTANDING, ROW_LENT).minus(ROW_REPAID).in(ROWS),
                    Equation.sum(OUTSTANDING, LENT).minus(REPAID, WRITTEN_OFF),
                    Equation.share(DEFAULT_RATE, DEFAULTED, LENT));

    private GuaranteeForm() {}
}
