package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.ProjectFund.Acceptance;
import org.mingdeng.record.ProjectFund.Appropriation;
import org.mingdeng.record.ProjectFund.Bid;
import org.mingdeng.record.ProjectFund.Change;
import org.mingdeng.record.ProjectFund.Contract;
import org.mingdeng.record.ProjectFund.Payment;
import org.mingdeng.record.ProjectFund.Progress;
import org.mingdeng.record.ProjectFund.Settlement;
import org.mingdeng.record.ProjectFund.Tender;
import org.mingdeng.value.MaskedNumber;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;

/** The fields of a {@link ProjectFund}. */
public final class FundSchema {

    private static final Field<ProjectFund.Origin> SOURCE_FROM = Field.of(
                    "from", "来源", FieldTypes.choice(ProjectFund.Origin.class))
            .required()
            .help("谁出的钱", "Whose money it is", "县级财政");
    private static final Field<Money> SOURCE_AMOUNT =
            Field.of("amount", "金额", MoneyType.MONEY).required().help("多少元", "How much, in yuan", "180000.00");
    private static final Field<String> SOURCE_DOCUMENT = Field.of("document", "资金文号", FieldTypes.TEXT)
            .help("下达资金的文件", "The document that assigns it", "云灯财农〔2026〕18号");
    private static final Shape<Appropriation> SOURCE = new Shape<>(
            new Term("资金来源", "source"),
            List.of(SOURCE_FROM, SOURCE_AMOUNT, SOURCE_DOCUMENT),
            v -> new Appropriation(v.require(SOURCE_FROM), v.require(SOURCE_AMOUNT), v.get(SOURCE_DOCUMENT)));

    private static final Field<String> BIDDER =
            Field.of("bidder", "投标单位", FieldTypes.TEXT).required().help("谁报的价", "Who offered", "云灯县拾级建设有限公司");
    private static final Field<Money> BID_PRICE =
            Field.of("price", "报价", MoneyType.MONEY).required().help("报价多少元", "The price, in yuan", "312000.00");
    private static final Shape<Bid> BID = new Shape<>(
            new Term("报价", "bid"), List.of(BIDDER, BID_PRICE), v -> new Bid(v.require(BIDDER), v.require(BID_PRICE)));

    private static final Field<String> TENDER_METHOD = Field.of("method", "方式", FieldTypes.TEXT)
            .required()
            .help("招标、比选还是询价", "How the contractor was found", "公开比选");
    private static final Field<List<Bid>> BIDS =
            Field.of("bids", "报价单位", FieldTypes.listOf(BID)).help("各家报价", "The offers", "- 投标单位: 某公司");
    private static final Field<String> WINNER =
            Field.of("winner", "中标单位", FieldTypes.TEXT).help("谁中标", "Who won", "云灯县拾级建设有限公司");
    private static final Field<LocalDate> AWARDED =
            Field.of("awarded", "中标日期", DateType.DATE).help("哪天定的", "When it was awarded", "2026-03-18");
    private static final Shape<Tender> TENDER_SHAPE = new Shape<>(
            new Term("招标", "tender"),
            List.of(TENDER_METHOD, BIDS, WINNER, AWARDED),
            v -> new Tender(v.require(TENDER_METHOD), v.list(BIDS), v.get(WINNER), v.get(AWARDED)));

    private static final Field<String> CONTRACT_NUMBER =
            Field.of("number", "合同编号", FieldTypes.TEXT).help("合同编号", "Its number", "TD-2026-04");
    private static final Field<String> CONTRACTOR =
            Field.of("contractor", "承包单位", FieldTypes.TEXT).required().help("和谁签的", "With whom", "云灯县拾级建设有限公司");
    private static final Field<Money> CONTRACT_PRICE =
            Field.of("price", "合同价", MoneyType.MONEY).required().help("合同价多少元", "The price, in yuan", "308000.00");
    private static final Field<LocalDate> SIGNED =
            Field.of("signed", "签订日期", DateType.DATE).required().help("哪天签的", "When it was signed", "2026-03-25");
    private static final Field<String> DURATION =
            Field.of("duration", "工期", FieldTypes.TEXT).help("多长时间完工", "How long the works may take", "90天");
    private static final Field<String> SUPERVISOR =
            Field.of("supervisor", "监理单位", FieldTypes.TEXT).help("谁监理", "Who supervises the works", "某监理公司");
    private static final Shape<Contract> CONTRACT_SHAPE = new Shape<>(
            new Term("合同", "contract"),
            List.of(CONTRACT_NUMBER, CONTRACTOR, CONTRACT_PRICE, SIGNED, DURATION, SUPERVISOR),
            v -> new Contract(
                    v.get(CONTRACT_NUMBER),
                    v.require(CONTRACTOR),
                    v.require(CONTRACT_PRICE),
                    v.require(SIGNED),
                    v.get(DURATION),
                    v.get(SUPERVISOR)));

    private static final Field<LocalDate> CHANGE_DATE =
            Field.of("date", "日期", DateType.DATE).required().help("哪天批准", "When it was approved", "2026-05-20");
    private static final Field<Money> CHANGE_AMOUNT = Field.of("amount", "金额", MoneyType.MONEY)
            .required()
            .help("增加多少元，减少写负数", "By how much, in yuan; negative when less", "8600.00");
    private static final Field<String> CHANGE_REASON =
            Field.of("reason", "原因", FieldTypes.TEXT).required().help("为什么变更", "Why", "增设涵管两处");
    private static final Field<String> CHANGE_APPROVAL =
            Field.of("approvedBy", "批准", FieldTypes.TEXT).help("谁批准的", "Who approved it", "村民代表会议");
    private static final Shape<Change> CHANGE = new Shape<>(
            new Term("变更", "change"),
            List.of(CHANGE_DATE, CHANGE_AMOUNT, CHANGE_REASON, CHANGE_APPROVAL),
            v -> new Change(
                    v.require(CHANGE_DATE),
                    v.require(CHANGE_AMOUNT),
                    v.require(CHANGE_REASON),
                    v.get(CHANGE_APPROVAL)));

    public static final Field<LocalDate> PAYMENT_DATE =
            Field.of("date", "日期", DateType.DATE).required().help("哪天付的", "When", "2026-04-02");
    private static final Field<String> PAYEE =
            Field.of("payee", "收款单位", FieldTypes.TEXT).required().help("付给谁", "To whom", "云灯县拾级建设有限公司");
    public static final Field<Money> PAYMENT_AMOUNT =
            Field.of("amount", "金额", MoneyType.MONEY).required().help("付了多少元", "How much, in yuan", "92400.00");
    private static final Field<String> PURPOSE =
            Field.of("purpose", "用途", FieldTypes.TEXT).help("付的是什么钱", "For what", "首付款30%");
    public static final Field<String> PAYMENT_VOUCHER = Field.of("voucher", "凭证号", FieldTypes.TEXT)
            .help("记账凭证号，和收支明细对得上", "The voucher number, as in the ledger", "记-2026-04-003");
    private static final Field<MaskedNumber> ACCOUNT = Field.of("account", "收款账号", FieldTypes.PERSONAL_NUMBER)
            .audience(Audience.MASKED)
            .help("只公开末四位", "Only its last four digits are public", "");
    private static final Shape<Payment> PAYMENT = new Shape<>(
            new Term("付款", "payment"),
            List.of(PAYMENT_DATE, PAYEE, PAYMENT_AMOUNT, PURPOSE, PAYMENT_VOUCHER, ACCOUNT),
            v -> new Payment(
                    v.require(PAYMENT_DATE),
                    v.require(PAYEE),
                    v.require(PAYMENT_AMOUNT),
                    v.get(PURPOSE),
                    v.get(PAYMENT_VOUCHER),
                    v.get(ACCOUNT),
                    v.provenance()));

    public static final Field<LocalDate> PROGRESS_DATE =
            Field.of("date", "日期", DateType.DATE).required().help("哪天的进度", "When", "2026-05-30");
    public static final Field<Percentage> PROGRESS_PERCENT =
            Field.of("percent", "进度", FieldTypes.PERCENT).required().help("完成百分之几", "How far, in percent", "60%");
    private static final Field<String> PROGRESS_NOTE =
            Field.of("note", "说明", FieldTypes.TEXT).help("做到哪里了", "What was done", "衬砌完成1.8公里");
    private static final Shape<Progress> PROGRESS_SHAPE = new Shape<>(
            new Term("进度", "progress"),
            List.of(PROGRESS_DATE, PROGRESS_PERCENT, PROGRESS_NOTE),
            v -> new Progress(
                    v.require(PROGRESS_DATE), v.require(PROGRESS_PERCENT), v.get(PROGRESS_NOTE), v.provenance()));

    private static final Field<LocalDate> ACCEPTANCE_DATE =
            Field.of("date", "日期", DateType.DATE).required().help("哪天验收", "When", "2026-07-08");
    private static final Field<String> ACCEPTANCE_RESULT =
            Field.of("result", "结果", FieldTypes.TEXT).required().help("验收结果", "What was found", "合格");
    private static final Field<String> ACCEPTANCE_BODIES =
            Field.of("bodies", "参加单位", FieldTypes.TEXT).help("谁参加了验收", "Who took part", "镇农业服务中心、村监委会、村民代表");
    private static final Shape<Acceptance> ACCEPTANCE_SHAPE = new Shape<>(
            new Term("验收", "acceptance"),
            List.of(ACCEPTANCE_DATE, ACCEPTANCE_RESULT, ACCEPTANCE_BODIES),
            v -> new Acceptance(v.require(ACCEPTANCE_DATE), v.require(ACCEPTANCE_RESULT), v.get(ACCEPTANCE_BODIES)));

    private static final Field<LocalDate> SETTLEMENT_DATE =
            Field.of("date", "日期", DateType.DATE).required().help("哪天审定", "When", "2026-08-15");
    private static final Field<Money> SETTLEMENT_AMOUNT = Field.of("amount", "审定金额", MoneyType.MONEY)
            .required()
            .help("审定多少元", "The audited amount, in yuan", "315200.00");
    private static final Field<String> AUDITOR =
            Field.of("auditor", "审计单位", FieldTypes.TEXT).help("谁审的", "Who audited", "萤火镇财政所");
    private static final Field<String> WARRANTY =
            Field.of("warranty", "质保期", FieldTypes.TEXT).help("质保到什么时候", "The warranty", "1年，至2027-07-08");
    private static final Shape<Settlement> SETTLEMENT_SHAPE = new Shape<>(
            new Term("决算", "settlement"),
            List.of(SETTLEMENT_DATE, SETTLEMENT_AMOUNT, AUDITOR, WARRANTY),
            v -> new Settlement(
                    v.require(SETTLEMENT_DATE), v.require(SETTLEMENT_AMOUNT), v.get(AUDITOR), v.get(WARRANTY)));

    private static final Field<String> NATURE =
            Field.of("nature", "建设性质", FieldTypes.TEXT).help("新建、维修还是购置", "New building, repair, purchase", "维修");
    private static final Field<String> LOCATION =
            Field.of("location", "地点", FieldTypes.TEXT).help("在哪里做", "Where", "听稻村二组、三组");
    private static final Field<String> SCOPE =
            Field.of("scope", "建设内容", FieldTypes.TEXT).help("做什么，多大规模", "What is done, and how much", "渠道衬砌3.2公里");
    public static final Field<List<Appropriation>> SOURCES = Field.of("sources", "资金来源", FieldTypes.listOf(SOURCE))
            .required()
            .help("钱从哪里来", "Where the money comes from", "- 来源: 县级财政");
    public static final Field<Money> BUDGET = Field.of("budget", "预算", MoneyType.MONEY)
            .help("总预算多少元；不写就是各来源之和", "The whole budget, in yuan; the sum of the sources when left out", "320000.00");
    private static final Field<String> IMPLEMENTER =
            Field.of("implementer", "实施单位", FieldTypes.TEXT).help("谁来实施", "Who carries it out", "听稻村村民委员会");
    private static final Field<String> TELEPHONE =
            Field.of("telephone", "联系电话", FieldTypes.TELEPHONE).help("公务电话", "An office telephone", "0999-5550101");
    public static final Field<LocalDate> START =
            Field.of("start", "开工日期", DateType.DATE).help("计划或实际开工", "The first day of works", "2026-04-01");
    public static final Field<LocalDate> END =
            Field.of("end", "完工日期", DateType.DATE).help("计划完工", "The last day of works", "2026-06-30");
    private static final Field<String> GOAL =
            Field.of("goal", "绩效目标", FieldTypes.TEXT).help("要达到什么效果", "What it is to achieve", "恢复灌溉面积860亩");
    private static final Field<Integer> HOUSEHOLDS =
            Field.of("households", "受益户数", FieldTypes.COUNT).help("多少户受益", "How many households benefit", "212");
    private static final Field<Integer> PERSONS =
            Field.of("persons", "受益人数", FieldTypes.COUNT).help("多少人受益", "How many people benefit", "786");
    private static final Field<Tender> TENDER =
            Field.of("tender", "招标", TENDER_SHAPE).help("怎么选的施工单位", "How the contractor was found", "方式: 公开比选");
    public static final Field<Contract> CONTRACT =
            Field.of("contract", "合同", CONTRACT_SHAPE).help("合同", "The contract", "承包单位: 某公司");
    private static final Field<List<Change>> CHANGES = Field.of("changes", "变更", FieldTypes.listOf(CHANGE))
            .help("批准的价格变更", "Approved changes of the price", "- 日期: 2026-05-20");
    public static final Field<List<Payment>> PAYMENTS =
            Field.of("payments", "付款", FieldTypes.listOf(PAYMENT)).help("每一笔付款", "Every payment", "- 日期: 2026-04-02");
    public static final Field<Percentage> PAID_SHARE = Field.of("paidShare", "支付进度", FieldTypes.PERCENT)
            .help("已付占预算的百分比；不写会自动算", "The share of the budget paid; computed when left out", "95.5%");
    public static final Field<List<Progress>> PROGRESS = Field.of("progress", "进度", FieldTypes.listOf(PROGRESS_SHAPE))
            .help("工程进度", "How far the works are", "- 日期: 2026-05-30");
    public static final Field<Acceptance> ACCEPTANCE =
            Field.of("acceptance", "验收", ACCEPTANCE_SHAPE).help("验收", "The acceptance", "日期: 2026-07-08");
    public static final Field<Settlement> SETTLEMENT =
            Field.of("settlement", "决算", SETTLEMENT_SHAPE).help("审定决算", "The audited settlement", "日期: 2026-08-15");

    static final List<Field<?>> FIELDS = HeaderSchema.with(List.of(
            NATURE,
            LOCATION,
            SCOPE,
            SOURCES,
            BUDGET,
            IMPLEMENTER,
            TELEPHONE,
            START,
            END,
            GOAL,
            HOUSEHOLDS,
            PERSONS,
            TENDER,
            CONTRACT,
            CHANGES,
            PAYMENTS,
            PAID_SHARE,
            PROGRESS,
            ACCEPTANCE,
            SETTLEMENT));

    private FundSchema() {}

    static Shape<ProjectFund> shape(RecordFile file) {
        return new Shape<>(RecordKind.FUND.label(), FIELDS, v -> fund(v, file));
    }

    private static ProjectFund fund(FieldValues v, RecordFile file) {
        return new ProjectFund(
                HeaderSchema.header(v, file),
                v.get(NATURE),
                v.get(LOCATION),
                v.get(SCOPE),
                v.list(SOURCES),
                v.get(BUDGET),
                v.get(IMPLEMENTER),
                v.get(TELEPHONE),
                v.get(START),
                v.get(END),
                v.get(GOAL),
                v.get(HOUSEHOLDS),
                v.get(PERSONS),
                v.get(TENDER),
                v.get(CONTRACT),
                v.list(CHANGES),
                v.list(PAYMENTS),
                v.get(PAID_SHARE),
                v.list(PROGRESS),
                v.get(ACCEPTANCE),
                v.get(SETTLEMENT));
    }
}
