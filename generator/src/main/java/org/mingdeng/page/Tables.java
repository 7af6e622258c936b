package org.mingdeng.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.CaseClock;
import org.mingdeng.place.CaseStatistics;
import org.mingdeng.place.DutyStatistics;
import org.mingdeng.place.FormFacts;
import org.mingdeng.place.FundStatistics;
import org.mingdeng.place.Place;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.place.RosterStatistics;
import org.mingdeng.record.Affair;
import org.mingdeng.record.Field;
import org.mingdeng.record.Form;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.ProjectFund.Tender;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.Roster;
import org.mingdeng.record.Roster.OfficeHolder;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.MaskedName;
import org.mingdeng.value.MaskedNumber;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;
import org.mingdeng.value.Period;
import org.mingdeng.value.Ratio;

/** The tables of records and places, the same for pages, boards and data files. */
final class Tables {

    private static final Term DATE = new Term("日期", "Date");
    private static final Term AMOUNT = new Term("金额", "Amount");
    private static final Term TITLE = new Term("标题", "Title");
    private static final Term PUBLISHED = new Term("公开日期", "Published");
    private static final Term PAGE = new Term("页面", "Page");

    private Tables() {}

    /**
     * The lines of a ledger.
     *
     * @param links where a line leads on to
     */
    static Table entries(Ledger ledger, EntryLinks links) {
        Table.Builder table = Table.named("entries", new Term("收支明细", "Income and expense, line by line"))
                .column(Column.date("date", DATE).required())
                .column(Column.text("voucher", new Term("凭证号", "Voucher")))
                .column(Column.text("summary", new Term("摘要", "Summary")).required())
                .column(Column.text("category", new Term("类别", "Category")))
                .column(Column.text("account", new Term("账户", "Account")))
                .column(Column.money("income", new Term("收入", "Income")))
                .column(Column.money("expense", new Term("支出", "Expense")))
                .column(Column.money("balance", new Term("余额", "Balance")).required())
                .column(Column.text("handler", new Term("经办", "Handled by")))
                .column(Column.text("witness", new Term("证明", "Witnessed by")))
                .column(Column.text("approver", new Term("审批", "Approved by")))
                .column(Column.text("decision", new Term("决策", "Decision")))
                .column(Column.text("project", new Term("项目", "Project")))
                .column(Column.text("note", new Term("备注", "Remark")));
        Money balance = ledger.opening();
        for (LedgerEntry entry : ledger.entries()) {
            balance = balance.plus(entry.incomeOrZero()).minus(entry.expenseOrZero());
            table.row(
                    entry.date(),
                    links.voucher(entry),
                    entry.summary(),
                    entry.category(),
                    entry.account(),
                    entry.income(),
                    entry.expense(),
                    balance,
                    entry.handler(),
                    entry.witness(),
                    entry.approver(),
                    links.decision(entry),
                    links.project(entry),
                    entry.note());
        }
        Optional<String> none = Optional.empty();
        return table.total(
                        new Term("合计", "Total"),
                        none,
                        none,
                        none,
                        none,
                        ledger.income(),
                        ledger.expense(),
                        ledger.balance(),
                        none,
                        none,
                        none,
                        none,
                        none,
                        none)
                .build();
    }

    static Table sources(ProjectFund fund) {
        Table.Builder table = Table.named("sources", new Term("资金来源", "Sources"))
                .column(Column.text("from", new Term("来源", "From")).required())
                .column(Column.money("amount", AMOUNT).required())
                .column(Column.text("document", new Term("资金文号", "Document")));
        fund.sources().forEach(s -> table.row(s.from().label(), s.amount(), s.document()));
        return table.total(new Term("合计", "Total"), fund.sourced(), Optional.empty())
                .build();
    }

    static Table bids(Tender tender) {
        Table.Builder table = Table.named("bids", new Term("报价", "Offers"))
                .column(Column.text("bidder", new Term("投标单位", "Bidder")).required())
                .column(Column.money("price", new Term("报价", "Price")).required())
                .column(Column.text("result", new Term("结果", "Result")));
        tender.bids()
                .forEach(bid -> table.row(
                        bid.bidder(),
                        bid.price(),
                        tender.winner().filter(bid.bidder()::equals).map(w -> new Term("中标", "awarded"))));
        return table.build();
    }

    static Table changes(ProjectFund fund) {
        Table.Builder table = Table.named("changes", new Term("合同变更", "Changes of the contract"))
                .column(Column.date("date", DATE).required())
                .column(Column.text("reason", new Term("原因", "Reason")).required())
                .column(Column.money("amount", AMOUNT).required())
                .column(Column.text("approvedBy", new Term("批准", "Approved by")));
        fund.changes().forEach(c -> table.row(c.date(), c.reason(), c.amount(), c.approvedBy()));
        return table.build();
    }

    static Table payments(ProjectFund fund) {
        Table.Builder table = Table.named("payments", new Term("付款", "Payments"))
                .column(Column.date("date", DATE).required())
                .column(Column.text("payee", new Term("收款单位", "Payee")).required())
                .column(Column.text("purpose", new Term("用途", "Purpose")))
                .column(Column.money("amount", AMOUNT).required())
                .column(Column.text("voucher", new Term("凭证号", "Voucher")))
                .column(Column.text("account", new Term("收款账号", "Account")));
        fund.payments()
                .forEach(p -> table.row(
                        p.date(),
                        p.payee(),
                        p.purpose(),
                        p.amount(),
                        p.voucher(),
                        p.account().map(MaskedNumber::text)));
        Optional<String> none = Optional.empty();
        return table.total(new Term("合计", "Total"), none, none, fund.paid(), none, none)
                .build();
    }

    static Table members(Roster roster) {
        Table.Builder table = Table.named("members", new Term("成员", "Members"));
        memberColumns(table);
        roster.holders().forEach(holder -> memberRow(table, roster, holder));
        return table.build();
    }

    private static void memberColumns(Table.Builder table) {
        table.column(Column.text("name", new Term("姓名", "Name")).required())
                .column(Column.text("post", new Term("职务", "Post")).required())
                .column(Column.text("organisation", new Term("机构", "Body")).required())
                .column(Column.text("portfolio", new Term("分工", "Portfolio")))
                .column(Column.text("telephone", new Term("公务电话", "Office telephone")))
                .column(Column.date("since", new Term("任职日期", "Since")).required())
                .column(Column.date("until", new Term("离任日期", "Until")))
                .column(Column.text("crossPosts", new Term("兼任", "Other posts")));
    }

    private static void memberRow(Table.Builder table, Roster roster, OfficeHolder holder) {
        Optional<Term> cross =
                holder.crossPosts().isEmpty() ? Optional.empty() : Optional.of(Term.list(holder.crossPosts()));
        table.row(
                holder.name(),
                holder.post(),
                roster.body().label(),
                holder.portfolio(),
                holder.telephone(),
                holder.since().orElse(roster.term().first()),
                holder.until(),
                cross);
    }

    static Table events(ServiceCase serviceCase) {
        Table.Builder table = Table.named("events", new Term("办理过程", "Timeline"))
                .column(Column.moment("time", new Term("时间", "Time")).required())
                .column(Column.text("step", new Term("环节", "Step")).required())
                .column(Column.text("office", new Term("单位", "Office")))
                .column(Column.text("note", new Term("说明", "Note")));
        serviceCase.events().forEach(e -> table.row(e.moment(), e.step().label(), e.body(), e.note()));
        return table.build();
    }

    static Table accounts(List<RecordDetail.AccountView> accounts) {
        Table.Builder table = Table.named("accounts", new Term("账户", "Accounts"))
                .column(Column.text("name", new Term("账户", "Account")).required())
                .column(Column.text("kind", new Term("类别", "Kind")).required())
                .column(Column.money("opening", new Term("上期结余", "Opening balance"))
                        .required())
                .column(Column.money("closing", new Term("本期结余", "Closing balance"))
                        .required());
        accounts.forEach(a -> table.row(a.name(), a.kind(), a.opening(), a.closing()));
        return table.build();
    }

    static Table steps(List<RecordDetail.StepView> steps) {
        Table.Builder table = Table.named("steps", new Term("经过", "Steps"))
                .column(Column.moment("time", new Term("时间", "Time")).required())
                .column(Column.text("step", new Term("环节", "Step")).required())
                .column(Column.text("body", new Term("单位", "Body")))
                .column(Column.text("note", new Term("说明", "Note")));
        steps.forEach(s -> table.row(s.moment(), s.label(), s.body(), s.note()));
        return table.build();
    }

    static Table vacancies(List<RecordDetail.VacancyView> vacancies) {
        Table.Builder table = Table.named("vacancies", new Term("空缺", "Vacant posts"))
                .column(Column.text("post", new Term("职务", "Post")).required())
                .column(Column.date("since", new Term("空缺日期", "Vacant since")))
                .column(Column.text("note", new Term("说明", "Note")));
        vacancies.forEach(v -> table.row(v.post(), v.since(), v.note()));
        return table.build();
    }

    /** All lists of a place; those without rows included. */
    static List<Table> ofPlace(Place place) {
        List<Table> tables = new ArrayList<>(
                List.of(records(place), affairs(place), ledgers(place), funds(place), cases(place), rosters(place)));
        for (RecordKind kind : RecordKind.values()) {
            if (!place.forms(kind).isEmpty()) {
                kind.form().ifPresent(form -> tables.add(forms(place, kind, form)));
            }
        }
        return tables;
    }

    /** Every record, whatever its kind. */
    private static Table records(Place place) {
        Table.Builder table = Table.named("records", new Term("全部记录", "All records"))
                .column(Column.text("title", TITLE).required())
                .column(Column.text("kind", new Term("种类", "Kind")).required())
                .column(Column.date("published", PUBLISHED).required())
                .column(Column.text("number", new Term("编号", "Number")))
                .column(Column.text("keywords", new Term("关键词", "Keywords")))
                .column(Column.text("page", PAGE).required());
        for (VillageRecord record : place.records()) {
            RecordHeader header = record.header();
            table.row(
                    header.title(),
                    header.kind().label(),
                    header.published(),
                    header.number(),
                    header.keywords().isEmpty() ? Optional.empty() : Optional.of(Term.list(header.keywords())),
                    place.pageOf(header));
        }
        return table.build();
    }

    private static Table affairs(Place place) {
        Table.Builder table = Table.named("affairs", new Term("事项公开", "Affairs"))
                .column(Column.text("title", TITLE).required())
                .column(Column.text("item", new Term("目录编号", "Catalogue item")).required())
                .column(Column.text("itemName", new Term("公开事项", "Item")).required())
                .column(Column.text("period", new Term("期间", "Period")))
                .column(Column.date("published", PUBLISHED).required())
                .column(Column.date("noticeStart", new Term("公示开始", "Notice from")))
                .column(Column.date("noticeEnd", new Term("公示结束", "Notice to")))
                .column(Column.flag("nilReturn", new Term("本期无此项", "Nil return"))
                        .required())
                .column(Column.text("page", PAGE).required());
        for (Affair affair : place.affairs()) {
            table.row(
                    affair.header().title(),
                    affair.item().code(),
                    new Term(affair.item().name(), affair.item().englishName()),
                    affair.period().map(Period::code),
                    affair.header().published(),
                    affair.notice().map(n -> n.period().first()),
                    affair.notice().map(n -> n.period().last()),
                    affair.isNilReturn(),
                    place.pageOf(affair.header()));
        }
        return table.build();
    }

    private static Table ledgers(Place place) {
        Table.Builder table = Table.named("ledgers", new Term("财务收支", "Ledgers"))
                .column(Column.text("title", TITLE).required())
                .column(Column.text("entity", new Term("核算单位", "Books of")))
                .column(Column.text("period", new Term("期间", "Period")).required())
                .column(Column.money("opening", new Term("上期结余", "Opening balance"))
                        .required())
                .column(Column.money("income", new Term("收入合计", "Income")).required())
                .column(Column.money("expense", new Term("支出合计", "Expense")).required())
                .column(Column.money("closing", new Term("本期结余", "Closing balance"))
                        .required())
                .column(Column.date("published", PUBLISHED).required())
                .column(Column.text("page", PAGE).required());
        for (Ledger ledger : place.ledgers()) {
            table.row(
                    ledger.header().title(),
                    ledger.entity(),
                    ledger.period().code(),
                    ledger.opening(),
                    ledger.income(),
                    ledger.expense(),
                    ledger.balance(),
                    ledger.header().published(),
                    place.pageOf(ledger.header()));
        }
        return table.build();
    }

    private static Table funds(Place place) {
        Table.Builder table = Table.named("funds", new Term("项目资金", "Project funds"))
                .column(Column.text("title", TITLE).required())
                .column(Column.text("stage", new Term("阶段", "Stage")).required())
                .column(Column.money("budget", new Term("预算", "Budget")).required())
                .column(Column.money("contract", new Term("合同价", "Contract price")))
                .column(Column.money("paid", new Term("已付", "Paid")).required())
                .column(Column.money("settled", new Term("审定金额", "Settled")))
                .column(Column.text("contractor", new Term("承包单位", "Contractor")))
                .column(Column.date("published", PUBLISHED).required())
                .column(Column.text("page", PAGE).required());
        for (ProjectFund fund : place.funds()) {
            table.row(
                    fund.header().title(),
                    fund.stage().label(),
                    fund.plannedBudget(),
                    fund.contractPrice(),
                    fund.paid(),
                    fund.settlement().map(ProjectFund.Settlement::amount),
                    fund.contract().map(ProjectFund.Contract::contractor),
                    fund.header().published(),
                    place.pageOf(fund.header()));
        }
        return table.build();
    }

    /** Returns all records of a kind that is told by its form, each with what it says outside its tables. */
    private static Table forms(Place place, RecordKind kind, Form form) {
        List<Field<?>> fields = form.ownFields().stream()
                .filter(field -> field.type().shape().isEmpty() && FormDetailMaker.isShown(field))
                .toList();
        Table.Builder table = Table.named(kind.folder(), kind.heading()).column(Column.text("title", TITLE));
        fields.forEach(field -> table.column(FormDetailMaker.column(field)));
        table.column(Column.date("published", PUBLISHED).required())
                .column(Column.text("page", PAGE).required());
        for (FormRecord record : place.forms(kind)) {
            List<Object> cells = new ArrayList<>();
            cells.add(record.header().title());
            fields.forEach(field -> cells.add(FormFacts.shown(record.values(), field)));
            cells.add(record.header().published());
            cells.add(place.pageOf(record.header()));
            table.row(cells.toArray());
        }
        return table.build().withoutEmptyColumns();
    }

    private static Table cases(Place place) {
        Table.Builder table = Table.named("cases", new Term("办件", "Cases"))
                .column(Column.text("title", TITLE).required())
                .column(Column.text("type", new Term("类型", "Type")).required())
                .column(Column.text("grid", new Term("网格", "Grid")))
                .column(Column.text("reporter", new Term("反映人", "Reporter")))
                .column(Column.moment("started", new Term("受理", "Accepted")))
                .column(Column.date("deadline", new Term("截止", "Deadline")))
                .column(Column.moment("closed", new Term("办结", "Closed")))
                .column(Column.text("level", new Term("解决层级", "Level")))
                .column(Column.text("satisfaction", new Term("满意度", "Satisfaction")))
                .column(Column.text("page", PAGE).required());
        for (ServiceCase c : place.cases()) {
            table.row(
                    c.header().title(),
                    c.type().label(),
                    c.grid(),
                    c.reporter().map(MaskedName::text),
                    c.started(),
                    CaseClock.of(c).deadline().map(d -> d.toLocalDate()),
                    c.closed(),
                    c.level().map(ServiceCase.Level::label),
                    c.satisfaction().map(ServiceCase.Satisfaction::label),
                    place.pageOf(c.header()));
        }
        return table.build();
    }

    private static Table rosters(Place place) {
        Table.Builder table = Table.named("rosters", new Term("班子名册", "Rosters"));
        memberColumns(table);
        for (Roster roster : place.rosters()) {
            roster.holders().forEach(holder -> memberRow(table, roster, holder));
        }
        return table.build();
    }

    static Table rates(
            String name, Term caption, Term head, Map<? extends Enum<?>, Ratio> rates, Function<Object, Term> label) {
        Table.Builder table = Table.named(name, caption)
                .column(Column.text("group", head).required())
                .column(Column.integer("part", new Term("办结（件）", "Closed")).required())
                .column(Column.integer("whole", new Term("受理（件）", "Accepted")).required())
                .column(Column.percent("rate", new Term("办结率", "Closing rate")));
        rates.forEach((key, ratio) -> table.row(label.apply(key), ratio.part(), ratio.whole(), ratio));
        return table.build();
    }

    static Table levels(CaseStatistics cases) {
        Table.Builder table = Table.named("levels", new Term("在哪一级解决", "Solved at which level"))
                .column(Column.text("level", new Term("层级", "Level")).required())
                .column(Column.integer("closed", new Term("办结（件）", "Closed")).required())
                .column(Column.percent("share", new Term("占比", "Share")));
        cases.byLevel().forEach((level, ratio) -> table.row(level.label(), ratio.part(), ratio));
        return table.build();
    }

    static Table years(CaseStatistics cases) {
        Table.Builder table = Table.named("years", new Term("按年份", "By year"))
                .column(Column.text("year", new Term("年份", "Year")).required())
                .column(Column.integer("closed", new Term("办结（件）", "Closed")).required())
                .column(Column.integer("accepted", new Term("受理（件）", "Accepted"))
                        .required())
                .column(Column.percent("rate", new Term("办结率", "Closing rate")));
        cases.byYear().forEach((year, ratio) -> table.row(year.toString(), ratio.part(), ratio.whole(), ratio));
        return table.build();
    }

    static Table fundYears(FundStatistics funds) {
        Table.Builder table = Table.named("years", new Term("按年份", "By year"))
                .column(Column.text("year", new Term("年份", "Year")).required())
                .column(Column.integer("count", new Term("项目（个）", "Projects")).required())
                .column(Column.money("budget", new Term("预算", "Budget")).required())
                .column(Column.money("paid", new Term("已付", "Paid")).required())
                .column(Column.percent("share", new Term("支付率", "Paid share")));
        funds.byYear()
                .forEach((year, sum) -> table.row(
                        year.toString(), sum.count(), sum.budget(), sum.paid(), share(sum.paid(), sum.budget())));
        return table.build();
    }

    static Table fundSources(FundStatistics funds) {
        Table.Builder table = Table.named("sources", new Term("钱从哪里来", "Where the money comes from"))
                .column(Column.text("source", new Term("来源", "Source")).required())
                .column(Column.money("amount", AMOUNT).required())
                .column(Column.percent("share", new Term("占比", "Share")));
        Money whole = Money.sum(funds.bySource().values());
        funds.bySource().forEach((source, amount) -> table.row(source.label(), amount, share(amount, whole)));
        return table.total(new Term("合计", "Total"), whole, Optional.empty()).build();
    }

    /** The amounts stand in the row beside it, so the percentage is enough. */
    private static Optional<Percentage> share(Money part, Money whole) {
        Ratio ratio = new Ratio(part.fen(), whole.fen());
        return ratio.isDefined() ? Optional.of(new Percentage(ratio.percent(1))) : Optional.empty();
    }

    static Table fundStages(FundStatistics funds) {
        Table.Builder table = Table.named("stages", new Term("进展", "Stages"))
                .column(Column.text("stage", new Term("阶段", "Stage")).required())
                .column(Column.integer("count", new Term("项目（个）", "Projects")).required());
        funds.byStage().forEach((stage, count) -> table.row(stage.label(), count));
        return table.build();
    }

    /** The numbers of forms that add up over places, each with how many of the villages and communities tell it. */
    static Table sums(PlaceSummary.Totals totals) {
        int grassroots = totals.places().getOrDefault(PlaceKind.VILLAGE, 0)
                + totals.places().getOrDefault(PlaceKind.COMMUNITY, 0);
        Table.Builder table = Table.named("sums", new Term("各类数字汇总", "Sums over places"))
                .column(Column.text("kind", new Term("种类", "Kind")).required())
                .column(Column.text("number", new Term("数字", "Number")).required())
                .column(Column.text("sum", new Term("合计", "Sum")).required())
                .column(Column.integer("records", new Term("记录（条）", "Records")).required())
                .column(Column.percent("places", new Term("公开的地方", "Places")));
        totals.sums()
                .values()
                .forEach(sum -> table.row(
                        sum.kind().heading(),
                        sum.label(),
                        sum.isMoney() ? Money.ofYuan(sum.sum()) : sum.sum(),
                        sum.records(),
                        new Ratio(Math.min(sum.places(), grassroots), grassroots)));
        return table.build();
    }

    static Table educations(RosterStatistics rosters) {
        Table.Builder table = Table.named("education", new Term("按学历", "By education"))
                .column(Column.text("education", new Term("学历", "Education")).required())
                .column(Column.integer("members", new Term("人数（人）", "Members")).required());
        for (Roster.Education education : Roster.Education.values()) {
            int count = rosters.byEducation().getOrDefault(education, 0);
            if (count > 0) {
                table.row(education.label(), count);
            }
        }
        return table.build();
    }

    /** The villages and communities below, the most punctual first; those that nobody measures come last. */
    static Table league(List<PlaceSummary> children) {
        Table.Builder table = Table.named("league", new Term("各地按时公开情况", "Disclosure in time, by place"))
                .column(Column.text("place", new Term("地方", "Place")))
                .column(Column.percent("onTime", new Term("按时率", "On-time rate")))
                .column(Column.integer("overdue", new Term("逾期（项）", "Overdue")))
                .column(Column.integer("late", new Term("逾期公开（项）", "Late")))
                .column(Column.integer("nil", new Term("零报告（项）", "Nil returns")))
                .column(Column.integer("missing", new Term("长期事项空缺（项）", "Standing items missing")));
        grassroots(children)
                .sorted(Comparator.comparing(
                                (PlaceSummary one) -> share(one.totals().duties()))
                        .reversed()
                        .thenComparingInt(one -> one.totals().duties().overdue())
                        .thenComparing(PlaceSummary::path))
                .forEach(one -> {
                    DutyStatistics duties = one.totals().duties();
                    table.row(
                            one.name(),
                            duties.onTime(),
                            duties.overdue(),
                            duties.late(),
                            duties.nil(),
                            duties.missing());
                });
        return table.build();
    }

    private static Stream<PlaceSummary> grassroots(List<PlaceSummary> places) {
        return places.stream().flatMap(one -> one.children().isEmpty() ? Stream.of(one) : grassroots(one.children()));
    }

    private static BigDecimal share(DutyStatistics duties) {
        return duties.onTime().isDefined() ? duties.onTime().percent(2) : BigDecimal.ONE.negate();
    }

    static Table places(List<ParentHome.PlaceLine> places, boolean aboutCases) {
        Table.Builder table = Table.named("places", new Term("按地方", "By place"))
                .column(Column.text("place", new Term("地方", "Place")).required());
        if (aboutCases) {
            table.column(Column.percent("closed", new Term("办结率", "Closing rate")))
                    .column(Column.percent("onTime", new Term("按时率", "On-time rate")))
                    .column(Column.integer("overdue", new Term("超期（件）", "Overdue"))
                            .required());
            places.forEach(p -> table.row(p.name(), p.closed(), p.onTime(), p.overdue()));
        } else {
            table.column(Column.money("budget", new Term("预算", "Budget")).required())
                    .column(Column.money("paid", new Term("已付", "Paid")).required())
                    .column(Column.percent("share", new Term("支付率", "Paid share")));
            places.forEach(p -> table.row(p.name(), p.fundBudget(), p.fundPaid(), share(p.fundPaid(), p.fundBudget())));
        }
        return table.build();
    }
}
