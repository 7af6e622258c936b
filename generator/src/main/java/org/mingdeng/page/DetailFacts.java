package org.mingdeng.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingdeng.page.RecordDetail.AffairDetail;
import org.mingdeng.page.RecordDetail.Around;
import org.mingdeng.page.RecordDetail.CaseDetail;
import org.mingdeng.page.RecordDetail.FormDetail;
import org.mingdeng.page.RecordDetail.FundDetail;
import org.mingdeng.page.RecordDetail.ItemView;
import org.mingdeng.page.RecordDetail.LedgerDetail;
import org.mingdeng.page.RecordDetail.NoticeView;
import org.mingdeng.page.RecordDetail.ReviewView;
import org.mingdeng.page.RecordDetail.RosterDetail;
import org.mingdeng.record.RecordKind;
import org.mingdeng.value.NoticePeriod;
import org.mingdeng.value.Period;

/**
 * What the pages of the kinds show in a form of their own, as facts for data files. What changes from day to day without
 * anything having happened, such as the days that are left to object, is no fact.
 */
final class DetailFacts {

    private static final List<Fact<AffairDetail>> AFFAIR = all(
            List.of(
                    Fact.text("目录编号", "Catalogue item", d -> Optional.of(d.itemCode())),
                    Fact.text("公开事项", "Item", d -> Optional.of(d.item())),
                    Fact.text("公开依据", "Legal basis", AffairDetail::basis),
                    Fact.text("期间", "Period", d -> d.period().map(Period::code)),
                    Fact.flag("本期无此项", "Nil return", d -> Optional.of(d.isNilReturn()))),
            noticed(AffairDetail::notice),
            reviewed(AffairDetail::review));

    private static final List<Fact<Around>> AROUND = all(
            List.of(
                    Fact.text("目录编号", "Catalogue item", d -> d.item().map(ItemView::code)),
                    Fact.text("公开事项", "Item", d -> d.item().map(ItemView::name)),
                    Fact.text("公开依据", "Legal basis", d -> d.item().flatMap(ItemView::basis)),
                    Fact.text("期间", "Period", d -> d.period().map(Period::code))),
            noticed(Around::notice),
            reviewed(Around::review));

    private static final List<Fact<LedgerDetail>> LEDGER = all(
            List.of(
                    Fact.text("期间", "Period", d -> Optional.of(d.period().code())),
                    Fact.text("核算单位", "Books of", LedgerDetail::entity),
                    Fact.money("上期结余", "Opening balance", d -> Optional.of(d.opening())),
                    Fact.money("收入合计", "Income", d -> Optional.of(d.income())),
                    Fact.money("支出合计", "Expense", d -> Optional.of(d.expense())),
                    Fact.money("本期结余", "Closing balance", d -> Optional.of(d.closing())),
                    Fact.text("会计", "Accountant", LedgerDetail::accountant)),
            reviewed(LedgerDetail::review));

    private static final List<Fact<FundDetail>> FUND = List.of(
            Fact.text("阶段", "Stage", d -> Optional.of(d.stage())),
            Fact.money("预算", "Budget", d -> Optional.of(d.budget())),
            Fact.money("合同价", "Contract price", FundDetail::contractPrice),
            Fact.money("已付", "Paid", d -> Optional.of(d.paid())),
            Fact.money("审定金额", "Settled", FundDetail::settled),
            Fact.percent("进度", "Progress", FundDetail::progress),
            Fact.text("公务电话", "Office telephone", FundDetail::telephone));

    private static final List<Fact<CaseDetail>> CASE = List.of(
            Fact.text("类型", "Type", d -> Optional.of(d.type())),
            Fact.flag("是否办结", "Closed", d -> Optional.of(d.isClosed())),
            Fact.text("时限", "Time limit", d -> Optional.of(d.limit())),
            Fact.date("截止", "Deadline", CaseDetail::deadline),
            Fact.text("反映人", "Reporter", CaseDetail::reporter),
            Fact.text("来源", "Channel", CaseDetail::channel),
            Fact.text("网格", "Grid", CaseDetail::grid),
            Fact.text("地点", "Location", CaseDetail::location),
            Fact.text("解决层级", "Level", CaseDetail::level),
            Fact.text("结果", "Result", CaseDetail::result),
            Fact.text("办理人", "Handler", CaseDetail::handler),
            Fact.text("核实人", "Verifier", CaseDetail::verifier),
            Fact.text("满意度", "Satisfaction", CaseDetail::satisfaction));

    private static final List<Fact<RosterDetail>> ROSTER = List.of(
            Fact.text("机构", "Body", d -> Optional.of(d.body())),
            Fact.text("届次", "Session", RosterDetail::session),
            Fact.date("任期开始", "Term from", d -> Optional.of(d.termStart())),
            Fact.date("任期结束", "Term to", RosterDetail::termEnd));

    private DetailFacts() {}

    private static <D> List<Fact<D>> noticed(Function<D, Optional<NoticeView>> notice) {
        return List.of(
                Fact.date(
                        "公示开始",
                        "Notice from",
                        d -> notice.apply(d).map(NoticeView::period).map(NoticePeriod::first)),
                Fact.date(
                        "公示结束",
                        "Notice to",
                        d -> notice.apply(d).map(NoticeView::period).map(NoticePeriod::last)),
                Fact.text("异议联系人", "Objections to", d -> notice.apply(d).flatMap(NoticeView::contact)),
                Fact.text(
                        "异议电话", "Objections by telephone", d -> notice.apply(d).flatMap(NoticeView::telephone)),
                Fact.text("异议地址", "Objections at", d -> notice.apply(d).flatMap(NoticeView::address)),
                Fact.text("异议方式", "Manner of objections", d -> notice.apply(d).flatMap(NoticeView::manner)));
    }

    private static <D> List<Fact<D>> reviewed(Function<D, Optional<ReviewView>> review) {
        return List.of(
                Fact.text("审核单位", "Reviewing body", d -> review.apply(d).map(ReviewView::body)),
                Fact.date("审核日期", "Reviewed", d -> review.apply(d).map(ReviewView::date)),
                Fact.text("审核意见", "Opinion", d -> review.apply(d).map(ReviewView::opinion)));
    }

    @SafeVarargs
    private static <D> List<Fact<D>> all(List<Fact<D>>... lists) {
        List<Fact<D>> all = new ArrayList<>();
        for (List<Fact<D>> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    /** Returns the facts that a page shows in a form of its own. */
    static List<FactRow> of(RecordDetail detail) {
        if (detail instanceof AffairDetail affair) {
            return Fact.of(AFFAIR, affair);
        }
        if (detail instanceof LedgerDetail ledger) {
            return Fact.of(LEDGER, ledger);
        }
        if (detail instanceof FundDetail fund) {
            return Fact.of(FUND, fund);
        }
        if (detail instanceof CaseDetail serviceCase) {
            return Fact.of(CASE, serviceCase);
        }
        if (detail instanceof FormDetail form) {
            return Stream.of(form.figures(), form.told(), Fact.of(AROUND, form.around()))
                    .flatMap(List::stream)
                    .toList();
        }
        return Fact.of(ROSTER, (RosterDetail) detail);
    }

    /** Returns what a page shows in lists and figures of its own, as tables. */
    static List<Table> tables(RecordDetail detail) {
        List<Table> tables = new ArrayList<>();
        if (detail instanceof LedgerDetail ledger) {
            tables.add(Tables.accounts(ledger.accounts()));
        } else if (detail instanceof FundDetail fund) {
            tables.add(Tables.steps(fund.steps()));
        } else if (detail instanceof RosterDetail roster) {
            tables.add(Tables.vacancies(roster.vacancies()));
        }
        return tables.stream()
                .filter(table -> !table.isEmpty())
                .map(Table::withoutEmptyColumns)
                .toList();
    }

    /** Returns the facts that records of a kind can have in data files, besides those of its form. */
    static List<Fact<?>> ofKind(RecordKind kind) {
        return switch (kind) {
            case AFFAIR -> List.copyOf(AFFAIR);
            case LEDGER -> List.copyOf(LEDGER);
            case FUND ->
                Stream.<Fact<?>>concat(FUND.stream(), FundDetailMaker.FACTS.stream())
                        .toList();
            case CASE -> List.copyOf(CASE);
            case ROSTER -> List.copyOf(ROSTER);
            default -> List.copyOf(AROUND);
        };
    }
}
