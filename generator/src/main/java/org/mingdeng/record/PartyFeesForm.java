package org.mingdeng.record;

import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;

/** What a party organisation collected in membership fees in one period (党费收缴): totals only, never a person's fee. */
public final class PartyFeesForm {

    private static final Field<Integer> MEMBERS_DUE = Field.of("membersDue", "应缴人数", FieldTypes.COUNT)
            .help("应缴的党员多少人；写了各支部会自动加", "How many members owe fees", "36");
    private static final Field<Integer> MEMBERS_PAID =
            Field.of("membersPaid", "实缴人数", FieldTypes.COUNT).help("缴了的党员多少人；写了各支部会自动加", "How many members paid", "36");
    private static final Field<Percentage> MEMBER_RATE =
            Field.of("memberRate", "人数缴纳率", FieldTypes.PERCENT).help("不写会自动算", "Computed when left out", "100%");
    private static final Field<Money> FEES_DUE =
            Field.of("feesDue", "应缴总额", MoneyType.MONEY).help("一共应缴多少元；写了各支部会自动加", "All fees due, in yuan", "2160.00");
    private static final Field<Money> FEES_PAID = Field.of("feesPaid", "实缴总额", MoneyType.MONEY)
            .help("一共缴了多少元；写了各支部会自动加", "All fees paid, in yuan", "2160.00");
    private static final Field<Money> FEES_UNPAID = Field.of("feesUnpaid", "未缴总额", MoneyType.MONEY)
            .help("还没缴多少元；不写会自动算", "What is unpaid; computed when left out", "0.00");
    private static final Field<Percentage> FEE_RATE =
            Field.of("feeRate", "金额缴纳率", FieldTypes.RATE).help("不写会自动算", "Computed when left out", "100%");

    private static final Field<String> BRANCH =
            Field.of("branch", "党组织", FieldTypes.TEXT).required().help("哪个支部、党小组", "Which branch or group", "第一党小组");
    private static final Field<Integer> DUE_HERE =
            Field.of("membersDue", "应缴人数", FieldTypes.COUNT).help("应缴多少人", "Members who owe fees", "12");
    private static final Field<Integer> PAID_HERE =
            Field.of("membersPaid", "实缴人数", FieldTypes.COUNT).help("缴了多少人", "Members who paid", "12");
    private static final Field<Money> AMOUNT_DUE =
            Field.of("feesDue", "应缴", MoneyType.MONEY).help("应缴多少元", "Fees due, in yuan", "720.00");
    private static final Field<Money> AMOUNT_PAID =
            Field.of("feesPaid", "实缴", MoneyType.MONEY).help("缴了多少元", "Fees paid, in yuan", "720.00");
    private static final Field<Money> AMOUNT_UNPAID =
            Field.of("feesUnpaid", "未缴", MoneyType.MONEY).help("不写会自动算", "Computed when left out", "0.00");
    private static final Field<List<FieldValues>> ROWS = Field.of(
                    "branches",
                    "各党组织",
                    FieldTypes.rows(new Shape<>(
                            new Term("一个党组织", "branch"),
                            List.of(BRANCH, DUE_HERE, PAID_HERE, AMOUNT_DUE, AMOUNT_PAID, AMOUNT_UNPAID),
                            v -> v)))
            .help("每个支部、党小组一行；只公开总数，不写个人", "One row a branch; totals only, never a person", "- 党组织: 第一党小组");

    static final Form FORM = Form.of(
                    AffairSchema.PERIOD.required(),
                    MEMBERS_DUE,
                    MEMBERS_PAID,
                    MEMBER_RATE,
                    FEES_DUE,
                    FEES_PAID,
                    FEES_UNPAID,
                    FEE_RATE,
                    ROWS)
            .figures(FEES_PAID, FEE_RATE, MEMBERS_PAID)
            .totals(DUE_HERE, PAID_HERE, AMOUNT_DUE, AMOUNT_PAID, AMOUNT_UNPAID)
            .sums(MEMBERS_DUE, MEMBERS_PAID, FEES_DUE, FEES_PAID)
            .equations(
                    Equation.sum(AMOUNT_UNPAID, AMOUNT_DUE).minus(AMOUNT_PAID).in(ROWS),
                    Equation.total(MEMBERS_DUE, ROWS, DUE_HERE),
                    Equation.total(MEMBERS_PAID, ROWS, PAID_HERE),
                    Equation.total(FEES_DUE, ROWS, AMOUNT_DUE),
                    Equation.total(FEES_PAID, ROWS, AMOUNT_PAID),
                    Equation.share(MEMBER_RATE, MEMBERS_PAID, MEMBERS_DUE),
                    Equation.sum(FEES_UNPAID, FEES_DUE).minus(FEES_PAID),
                    Equation.share(FEE_RATE, FEES_PAID, FEES_DUE));

    private PartyFeesForm() {}
}
