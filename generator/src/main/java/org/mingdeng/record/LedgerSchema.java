package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.Affair.Review;
import org.mingdeng.record.Ledger.Account;
import org.mingdeng.record.Ledger.AccountKind;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.value.ContentFile;
import org.mingdeng.value.Money;
import org.mingdeng.value.Period;

/** The fields of a {@link Ledger}. */
public final class LedgerSchema {

    private static final Field<String> ACCOUNT_NAME =
            Field.of("name", "名称", FieldTypes.TEXT).required().help("账户叫什么，不要写账号", "Its name, never its number", "基本户");
    private static final Field<AccountKind> ACCOUNT_KIND = Field.of("kind", "类别", FieldTypes.choice(AccountKind.class))
            .required()
            .help("现金或银行存款", "Cash or bank", "银行存款");
    public static final Field<Money> ACCOUNT_OPENING = Field.of("opening", "期初", MoneyType.MONEY)
            .required()
            .help("期初多少元", "Its opening balance, in yuan", "8000.00");
    public static final Field<Money> ACCOUNT_CLOSING = Field.of("closing", "期末", MoneyType.MONEY)
            .required()
            .help("期末多少元", "Its closing balance, in yuan", "9000.00");
    private static final Shape<Account> ACCOUNT = new Shape<>(
            new Term("账户", "account"),
            List.of(ACCOUNT_NAME, ACCOUNT_KIND, ACCOUNT_OPENING, ACCOUNT_CLOSING),
            v -> new Account(
                    v.require(ACCOUNT_NAME),
                    v.require(ACCOUNT_KIND),
                    v.require(ACCOUNT_OPENING),
                    v.require(ACCOUNT_CLOSING),
                    v.provenance()));

    public static final Field<LocalDate> ENTRY_DATE =
            Field.of("date", "日期", DateType.DATE).required().help("哪天", "When", "2026-07-15");
    public static final Field<String> VOUCHER =
            Field.of("voucher", "凭证号", FieldTypes.TEXT).help("记账凭证号", "The voucher number", "记-07-003");
    private static final Field<ContentFile> VOUCHER_PICTURE = Field.of("voucherPicture", "凭证图", FieldTypes.PHOTO)
            .help("票据照片的文件名，和记录放在一起；先遮住账号和身份证号", "The picture of the voucher, beside the record", "记-07-003.jpg");
    public static final Field<String> ENTRY_SUMMARY =
            Field.of("summary", "摘要", FieldTypes.TEXT).required().help("什么钱", "For what", "购买路灯灯头12个");
    private static final Field<String> CATEGORY =
            Field.of("category", "类别", FieldTypes.TEXT).help("归哪一类，用大白话", "The plain word it is summed under", "水电费");
    public static final Field<String> ENTRY_ACCOUNT =
            Field.of("account", "账户", FieldTypes.TEXT).help("动的是哪个账户", "The account that it moved", "基本户");
    public static final Field<Money> INCOME =
            Field.of("income", "收入", MoneyType.MONEY).help("收入多少元", "What came in, in yuan", "12000.00");
    public static final Field<Money> EXPENSE =
            Field.of("expense", "支出", MoneyType.MONEY).help("支出多少元", "What went out, in yuan", "3260.50");
    public static final Field<Money> BALANCE = Field.of("balance", "余额", MoneyType.MONEY)
            .help("这一笔之后的余额；不写会自动算", "The balance after it; computed when left out", "9739.50");
    private static final Field<String> HANDLER =
            Field.of("handler", "经办人", FieldTypes.TEXT).help("谁经办，可写职务", "Who handled it", "报账员");
    private static final Field<String> WITNESS =
            Field.of("witness", "证明人", FieldTypes.TEXT).help("谁证明", "Who witnessed it", "村监委会委员");
    private static final Field<String> APPROVER =
            Field.of("approver", "审批人", FieldTypes.TEXT).help("谁审批", "Who approved it", "村委会主任");
    public static final Field<String> DECISION = Field.of("decision", "决策", FieldTypes.SITE_PATH)
            .help("大额支出是哪次会议定的，写“民主决策/文件名”", "The decision behind a large expense, as decisions/name", "民主决策/二组道路");
    public static final Field<String> PROJECT = Field.of("project", "项目", FieldTypes.TEXT)
            .help("属于哪个项目，写项目记录的文件名", "The project it belongs to, by file name", "canal-lining");
    private static final Field<String> NOTE =
            Field.of("note", "备注", FieldTypes.TEXT).help("备注", "A remark", "");
    static final Shape<LedgerEntry> ENTRY = new Shape<>(
            new Term("收支明细", "ledger line"),
            List.of(
                    ENTRY_DATE,
                    VOUCHER,
                    VOUCHER_PICTURE,
                    ENTRY_SUMMARY,
                    CATEGORY,
                    ENTRY_ACCOUNT,
                    INCOME,
                    EXPENSE,
                    BALANCE,
                    HANDLER,
                    WITNESS,
                    APPROVER,
                    PROJECT,
                    DECISION,
                    NOTE),
            LedgerSchema::entry);

    public static final Field<Period> PERIOD =
            Field.of("period", "期间", PeriodType.PERIOD).required().help("哪个期间", "The period", "2026年第三季度");
    private static final Field<String> ENTITY =
            Field.of("entity", "核算单位", FieldTypes.TEXT).help("谁的账", "Whose books they are", "听稻村股份经济合作社");
    public static final Field<Money> OPENING = Field.of("opening", "上期结余", MoneyType.MONEY)
            .required()
            .help("上期结余多少元", "The balance brought forward, in yuan", "1000.00");
    public static final Field<Money> CLOSING = Field.of("closing", "本期结余", MoneyType.MONEY)
            .help("本期结余多少元；写了就核对", "The balance carried forward; checked when written", "9739.50");
    public static final Field<Money> TOTAL_INCOME =
            Field.of("totalIncome", "收入合计", MoneyType.MONEY).help("写了就核对", "Checked when written", "12000.00");
    public static final Field<Money> TOTAL_EXPENSE =
            Field.of("totalExpense", "支出合计", MoneyType.MONEY).help("写了就核对", "Checked when written", "3260.50");
    public static final Field<List<Account>> ACCOUNTS = Field.of("accounts", "账户", FieldTypes.listOf(ACCOUNT))
            .help("现金和各银行账户", "Cash and bank accounts", "- 名称: 现金");
    public static final Field<List<LedgerEntry>> ENTRIES =
            Field.of("entries", "明细", FieldTypes.listOf(ENTRY)).help("每一笔收支", "Every line", "- 日期: 2026-07-15");
    public static final Field<List<LedgerEntry>> TABLE = Field.of("table", "明细表", new TableType<>(ENTRY))
            .help("也可以把每一笔写在表格里，存成 CSV，和记录放在一起", "Or the lines as a CSV file beside the record", "2026Q3.csv");
    public static final Field<Review> REVIEW = Field.of("review", "审核", AffairSchema.REVIEW_SHAPE)
            .help("村务监督委员会的审核", "The supervisory committee's review", "审核单位: 村务监督委员会");
    private static final Field<String> ACCOUNTANT =
            Field.of("accountant", "会计", FieldTypes.TEXT).help("谁记的账", "Who keeps the books", "村会计");

    static final List<Field<?>> FIELDS = HeaderSchema.with(List.of(
            PERIOD,
            ENTITY,
            OPENING,
            CLOSING,
            TOTAL_INCOME,
            TOTAL_EXPENSE,
            ACCOUNTS,
            ENTRIES,
            TABLE,
            REVIEW,
            ACCOUNTANT));

    private LedgerSchema() {}

    static Shape<Ledger> shape(RecordFile file) {
        return new Shape<>(RecordKind.LEDGER.label(), FIELDS, v -> ledger(v, file));
    }

    private static LedgerEntry entry(FieldValues v) {
        return new LedgerEntry(
                v.require(ENTRY_DATE),
                v.get(VOUCHER),
                v.get(VOUCHER_PICTURE),
                v.require(ENTRY_SUMMARY),
                v.get(CATEGORY),
                v.get(ENTRY_ACCOUNT),
                v.get(INCOME),
                v.get(EXPENSE),
                v.get(BALANCE),
                v.get(HANDLER),
                v.get(WITNESS),
                v.get(APPROVER),
                v.get(PROJECT),
                v.get(DECISION),
                v.get(NOTE),
                v.provenance());
    }

    private static Ledger ledger(FieldValues v, RecordFile file) {
        if (v.has(TABLE) && v.has(ENTRIES)) {
            throw new Refusal(v.provenance().of(TABLE), RecordProblem.TABLE_TWICE);
        }
        return new Ledger(
                HeaderSchema.header(v, file),
                v.require(PERIOD),
                v.get(ENTITY),
                v.require(OPENING),
                v.get(CLOSING),
                v.get(TOTAL_INCOME),
                v.get(TOTAL_EXPENSE),
                v.list(ACCOUNTS),
                v.has(TABLE) ? v.list(TABLE) : v.list(ENTRIES),
                v.get(REVIEW),
                v.get(ACCOUNTANT));
    }
}
