package org.mingdeng.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingdeng.diagnostic.Term;

/**
 * The kinds of records, each with the folder that its files lie in, the column that it stands in, and the item of the
 * disclosure catalogue that a village and an urban community answer with it.
 */
public enum RecordKind {
    AFFAIR("事项公开", "affairs", "事项", "affair", RecordGroup.AFFAIRS, "", AffairSchema.FIELDS, AffairSchema::shape),
    DECISION("民主决策", "decisions", "民主决策", "decision", RecordGroup.AFFAIRS, "V05 U09"),
    MEETING("协商会议", "meetings", "协商会议", "meeting", RecordGroup.AFFAIRS, "V06 U18"),
    DUTY_LIST("清单", "lists", "清单", "list", RecordGroup.AFFAIRS, "V33"),
    PLAN("计划总结", "plans", "计划总结", "plan", RecordGroup.AFFAIRS, "V04 P02"),
    AUDIT("审计评议", "audits", "审计评议", "audit", RecordGroup.AFFAIRS, "V28 V27"),
    ELECTION("换届选举", "elections", "换届选举", "election", RecordGroup.AFFAIRS, "V29"),
    POSTING("张贴记录", "postings", "张贴记录", "posting", RecordGroup.AFFAIRS, ""),
    WITHDRAWAL("撤回记录", "withdrawals", "撤回记录", "withdrawal", RecordGroup.AFFAIRS, ""),
    FIGURES("数据公布", "figures", "数据公布", "figures", RecordGroup.AFFAIRS, "V01 U01"),
    LEDGER("财务收支", "ledgers", "财务收支", "ledger", RecordGroup.MONEY, "V07 U04", LedgerSchema.FIELDS, LedgerSchema::shape),
    LEASE("发包出租", "leases", "发包出租", "lease", RecordGroup.MONEY, "V11 U07"),
    ASSETS("资产台账", "assets", "资产台账", "asset register", RecordGroup.MONEY, "V11 U07"),
    DISTRIBUTION("收益分配", "distributions", "收益分配", "distribution", RecordGroup.MONEY, "V13"),
    DEBTS("债权债务", "debts", "债权债务", "claims and debts", RecordGroup.MONEY, "V10"),
    BALANCE_SHEET("资产负债表", "balance-sheets", "资产负债表", "balance sheet", RecordGroup.MONEY, "V09"),
    INCOME_STATEMENT("收益及收益分配表", "income-statements", "收益及收益分配表", "income statement", RecordGroup.MONEY, "V09"),
    FINANCE_PLAN("财务计划", "finance-plans", "财务计划", "finance plan", RecordGroup.MONEY, "V08"),
    ECONOMY("集体经济", "economy", "集体经济项目", "collective project", RecordGroup.MONEY, "V11 V08"),
    GUARANTEE("担保和扶持基金", "guarantees", "担保和扶持基金", "guarantee fund", RecordGroup.MONEY, "V19"),
    PARTY_FEES("党费收缴", "party-fees", "党费收缴", "party fees", RecordGroup.MONEY, "P05"),
    ESTATE_INCOME("公共收益", "estate-income", "公共收益", "estate income", RecordGroup.MONEY, "U15"),
    FUND(
            "项目资金",
            "funds",
            "项目资金",
            "project fund",
            RecordGroup.PROJECTS,
            "V18 U08",
            FundSchema.FIELDS,
            FundSchema::shape),
    LEVY("一事一议", "levies", "一事一议", "levy", RecordGroup.PROJECTS, "V20"),
    COMPENSATION("征地补偿", "compensations", "征地补偿", "land compensation", RecordGroup.PROJECTS, "V16"),
    SUBSIDY("惠农补贴", "subsidies", "惠农补贴", "subsidy list", RecordGroup.BENEFITS, "V21"),
    RELIEF("救助公示", "relief", "救助公示", "relief list", RecordGroup.BENEFITS, "V22"),
    DONATION("捐赠救灾", "donations", "捐赠救灾", "donation list", RecordGroup.BENEFITS, "V25 U06"),
    CASE("办件", "cases", "办件", "case", RecordGroup.MATTERS, "V30", CaseSchema.FIELDS, CaseSchema::shape),
    MEDIATION("矛盾调解", "mediations", "矛盾调解", "mediation", RecordGroup.MATTERS, "V30"),
    QUESTION("问答回音壁", "questions", "问答", "question", RecordGroup.MATTERS, "V32"),
    POINTS("积分", "points", "积分", "points ledger", RecordGroup.MATTERS, "V31"),
    ROSTER("班子", "rosters", "班子名册", "roster", RecordGroup.PEOPLE, "V02 U02", RosterSchema.FIELDS, RosterSchema::shape),
    GRID("网格", "grids", "网格", "grid", RecordGroup.PEOPLE, "V03"),
    FACILITY("服务场所", "facilities", "服务场所", "facility", RecordGroup.PEOPLE, "V33 U07"),
    PROPERTY("物业公示", "property", "物业公示", "property notice", RecordGroup.PEOPLE, "U11"),
    PAY("报酬补贴", "pay", "报酬补贴", "pay list", RecordGroup.PEOPLE, "V26");

    private final String chineseFolder;
    private final String folder;
    private final Term label;
    private final RecordGroup group;
    private final List<String> items;
    private final Optional<List<Field<?>>> fields;
    private final Function<RecordFile, Shape<? extends VillageRecord>> shape;

    /** A kind with a type of its own. */
    RecordKind(
            String chineseFolder,
            String folder,
            String chinese,
            String english,
            RecordGroup group,
            String items,
            List<Field<?>> fields,
            Function<RecordFile, Shape<? extends VillageRecord>> shape) {
        this.chineseFolder = chineseFolder;
        this.folder = folder;
        this.label = new Term(chinese, english);
        this.group = group;
        this.items = items.isEmpty() ? List.of() : List.of(items.split(" ", -1));
        this.fields = Optional.of(fields);
        this.shape = shape;
    }

    /** A kind that is told by its form alone. */
    RecordKind(String chineseFolder, String folder, String chinese, String english, RecordGroup group, String items) {
        this.chineseFolder = chineseFolder;
        this.folder = folder;
        this.label = new Term(chinese, english);
        this.group = group;
        this.items = items.isEmpty() ? List.of() : List.of(items.split(" ", -1));
        this.fields = Optional.empty();
        this.shape = Forms::shape;
    }

    /** Returns the kind whose folder has a name, Chinese or English. */
    static Optional<RecordKind> ofFolder(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.folderNames().contains(name))
                .findFirst();
    }

    /** The English name of its folder, which is also its part of addresses. */
    public String folder() {
        return folder;
    }

    /** Both names of its folder, Chinese first. */
    public List<String> folderNames() {
        return List.of(chineseFolder, folder);
    }

    /** What one record of it is called. */
    public Term label() {
        return label;
    }

    /** The heading of its list. */
    public Term heading() {
        String words = folder.replace('-', ' ');
        return new Term(chineseFolder, Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    /** What of a published record may change without a word. */
    public enum Lifetime {
        /** Nothing: it says what was, of a period or an event. */
        SETTLED,
        /** What happens is added to it; what was told stays. */
        GROWING,
        /** All of it: it says how things are now. */
        CURRENT
    }

    /** What of a published record of it may change without a word. */
    public Lifetime lifetime() {
        return switch (this) {
            case CASE, MEDIATION, DECISION, ELECTION, QUESTION, MEETING -> Lifetime.GROWING;
            case FUND,
                    LEASE,
                    ASSETS,
                    ECONOMY,
                    GUARANTEE,
                    FINANCE_PLAN,
                    PLAN,
                    AUDIT,
                    DUTY_LIST,
                    LEVY,
                    COMPENSATION,
                    DONATION,
                    ROSTER,
                    GRID,
                    FACILITY,
                    PROPERTY -> Lifetime.CURRENT;
            default -> Lifetime.SETTLED;
        };
    }

    /** The column that it stands in. */
    public RecordGroup group() {
        return group;
    }

    /** The codes of the catalogue items that a record of it answers when it names none: a village's, a community's, a party's. */
    public List<String> items() {
        return items;
    }

    /** Its fields in the order of a form. */
    public List<Field<?>> fields() {
        return fields.orElseGet(() -> Forms.of(this).fields());
    }

    /** Its form, when it is told by its form alone. */
    public Optional<Form> form() {
        return fields.isPresent() ? Optional.empty() : Optional.of(Forms.of(this));
    }

    Shape<? extends VillageRecord> shape(RecordFile file) {
        return shape.apply(file);
    }
}
