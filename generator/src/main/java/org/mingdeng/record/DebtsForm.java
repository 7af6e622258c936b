package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.MaskedName;
import org.mingdeng.value.Money;

/** What others owe to a collective and what it owes to others in one period (债权债务). */
public final class DebtsForm {

    private static final Field<String> ENTITY = Field.of("entity", "核算单位", FieldTypes.TEXT)
            .help("谁的债权债务，写组织全称", "Whose claims and debts, by full name", "听稻村股份经济合作社");
    private static final Field<Money> CLAIMS_OPENING = Field.of("claimsOpening", "债权期初", MoneyType.MONEY)
            .help("期初别人欠多少元；不写会自动算", "What was owed to it at the beginning; computed when left out", "12000.00");
    private static final Field<Money> CLAIMS_CLOSING = Field.of("claimsClosing", "债权期末", MoneyType.MONEY)
            .help("期末别人还欠多少元；不写会自动算", "What is owed to it at the end; computed when left out", "9000.00");
    private static final Field<Money> DEBTS_OPENING = Field.of("debtsOpening", "债务期初", MoneyType.MONEY)
            .help("期初欠别人多少元；不写会自动算", "What it owed at the beginning; computed when left out", "30000.00");
    private static final Field<Money> DEBTS_CLOSING = Field.of("debtsClosing", "债务期末", MoneyType.MONEY)
            .help("期末还欠别人多少元；不写会自动算", "What it owes at the end; computed when left out", "20000.00");

    private static final Field<String> COUNTERPARTY = Field.of("counterparty", "对方单位", FieldTypes.TEXT)
            .help("哪个单位；个人写在“对方姓名”", "Which office or firm; a person stands under counterparty name", "云灯县慢牛牧业有限公司");
    private static final Field<MaskedName> PERSON = Field.of("counterpartyName", "对方姓名", FieldTypes.RESIDENT)
            .audience(Audience.MASKED)
            .help("哪个人，公开时自动隐去名字", "Which person; the name is masked", "");
    private static final Field<LocalDate> SINCE =
            Field.of("since", "发生时间", DateType.DATE).help("哪天起欠的", "Since when it is owed", "2025-03-01");
    private static final Field<String> CAUSE =
            Field.of("cause", "事由", FieldTypes.TEXT).required().help("为什么欠的", "What it is for", "东塘水面租金");
    private static final Field<Money> OPENING =
            Field.of("opening", "期初余额", MoneyType.MONEY).help("期初多少元；没有写0", "At the beginning, in yuan", "12000.00");
    private static final Field<Money> INCREASE =
            Field.of("increase", "本期增加", MoneyType.MONEY).help("本期增加多少元", "What was added, in yuan", "0.00");
    private static final Field<Money> DECREASE =
            Field.of("decrease", "本期减少", MoneyType.MONEY).help("本期收回或还掉多少元", "What was paid back, in yuan", "3000.00");
    private static final Field<Money> CLOSING = Field.of("closing", "期末余额", MoneyType.MONEY)
            .help("期末多少元；不写会自动算", "At the end; computed when left out", "9000.00");
    private static final Field<LocalDate> DUE =
            Field.of("due", "到期日期", DateType.DATE).help("哪天到期", "By when it is due", "2026-12-31");
    private static final Field<String> RATE =
            Field.of("rate", "利率", FieldTypes.TEXT).help("怎么计息", "The interest", "年利率3.45%");
    private static final Field<String> MEASURE =
            Field.of("measure", "清收化解措施", FieldTypes.TEXT).help("打算怎么收、怎么还", "How it will be paid", "分三次收回");
    private static final Field<String> RESPONSIBLE =
            Field.of("responsible", "责任人", FieldTypes.TEXT).help("谁负责，写职务", "Who answers for it, as a post", "村会计");

    private static final Shape<FieldValues> ROW = new Shape<>(
            new Term("一笔债权债务", "claim or debt"),
            List.of(
                    COUNTERPARTY,
                    PERSON,
                    SINCE,
                    CAUSE,
                    OPENING,
                    INCREASE,
                    DECREASE,
                    CLOSING,
                    DUE,
                    RATE,
                    MEASURE,
                    RESPONSIBLE),
            v -> v);
    private static final Field<List<FieldValues>> CLAIMS = Field.of("claims", "债权", FieldTypes.rows(ROW))
            .help("别人欠的，每笔一行，可以放在 CSV 表格里", "What others owe, one row each, or a CSV file", "债权.csv");
    private static final Field<List<FieldValues>> DEBTS = Field.of("debts", "债务", FieldTypes.rows(ROW))
            .help("欠别人的，每笔一行，可以放在 CSV 表格里", "What it owes, one row each, or a CSV file", "债务.csv");

    static final Form FORM = Form.of(
                    AffairSchema.PERIOD.required(),
                    ENTITY,
                    CLAIMS_OPENING,
                    CLAIMS_CLOSING,
                    DEBTS_OPENING,
                    DEBTS_CLOSING,
                    CLAIMS,
                    DEBTS)
            .figures(CLAIMS_CLOSING, DEBTS_CLOSING)
            .totals(OPENING, INCREASE, DECREASE, CLOSING)
            .sums(CLAIMS_CLOSING, DEBTS_CLOSING)
            .equations(
                    Equation.sum(CLOSING, OPENING, INCREASE).minus(DECREASE).in(CLAIMS),
                    Equation.sum(CLOSING, OPENING, INCREASE).minus(DECREASE).in(DEBTS),
                    Equation.total(CLAIMS_OPENING, CLAIMS, OPENING),
                    Equation.total(CLAIMS_CLOSING, CLAIMS, CLOSING),
                    Equation.total(DEBTS_OPENING, DEBTS, OPENING),
                    Equation.total(DEBTS_CLOSING, DEBTS, CLOSING))
            .continued(
                    new Form.Continued(CLAIMS_OPENING, CLAIMS_CLOSING, ENTITY),
                    new Form.Continued(DEBTS_OPENING, DEBTS_CLOSING, ENTITY));

    private DebtsForm() {}
}
