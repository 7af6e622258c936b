package org.mingdeng.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.RecordDetail.BarView;
import org.mingdeng.page.RecordDetail.FundDetail;
import org.mingdeng.page.RecordDetail.StepView;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.ProjectFund.Contract;
import org.mingdeng.record.ProjectFund.Progress;
import org.mingdeng.record.ProjectFund.Settlement;
import org.mingdeng.record.ProjectFund.Tender;
import org.mingdeng.value.Moment;
import org.mingdeng.value.Money;
import org.mingdeng.value.Ratio;

/** Makes what only project funds have. */
final class FundDetailMaker {

    private static final String DONE = "done";

    private FundDetailMaker() {}

    static RecordPageMaker.Parts of(ProjectFund fund) {
        Optional<Money> settled = fund.settlement().map(Settlement::amount);
        List<Progress> progress = fund.progress();
        FundDetail detail = new FundDetail(
                fund.stage().label(),
                fund.plannedBudget(),
                fund.contractPrice(),
                fund.paid(),
                new Ratio(fund.paid().fen(), fund.plannedBudget().fen()),
                settled,
                progress.isEmpty()
                        ? Optional.empty()
                        : Optional.of(progress.get(progress.size() - 1).percent()),
                bars(fund, settled),
                steps(fund),
                fund.telephone());
        return new RecordPageMaker.Parts(detail, facts(fund), tables(fund));
    }

    private static List<BarView> bars(ProjectFund fund, Optional<Money> settled) {
        Money largest = fund.plannedBudget();
        for (Money amount : List.of(fund.contractPrice().orElse(Money.ZERO), fund.paid(), settled.orElse(Money.ZERO))) {
            largest = amount.compareTo(largest) > 0 ? amount : largest;
        }
        List<BarView> bars = new ArrayList<>();
        bars.add(bar("bar.budget", fund.plannedBudget(), largest));
        Money longest = largest;
        fund.contractPrice().ifPresent(price -> bars.add(bar("bar.contract", price, longest)));
        bars.add(bar("bar.paid", fund.paid(), largest));
        settled.ifPresent(amount -> bars.add(bar("bar.settled", amount, longest)));
        return bars;
    }

    private static BarView bar(String key, Money amount, Money longest) {
        return new BarView(key, amount, DetailMaker.percent(amount, longest));
    }

    private static List<FactRow> facts(ProjectFund fund) {
        List<FactRow> facts = new ArrayList<>();
        FactRow.of(new Term("建设性质", "Nature"), fund.nature()).ifPresent(facts::add);
        FactRow.of(new Term("地点", "Location"), fund.location()).ifPresent(facts::add);
        FactRow.of(new Term("建设内容", "Scope"), fund.scope()).ifPresent(facts::add);
        FactRow.of(new Term("实施单位", "Implementer"), fund.implementer()).ifPresent(facts::add);
        FactRow.of(new Term("开工日期", "Start"), fund.start()).ifPresent(facts::add);
        FactRow.of(new Term("完工日期", "End"), fund.end()).ifPresent(facts::add);
        FactRow.of(new Term("绩效目标", "Goal"), fund.goal()).ifPresent(facts::add);
        FactRow.of(new Term("受益户数（户）", "Households"), fund.households()).ifPresent(facts::add);
        FactRow.of(new Term("受益人数（人）", "People"), fund.persons()).ifPresent(facts::add);
        FactRow.of(new Term("招标方式", "Tender"), fund.tender().map(Tender::method))
                .ifPresent(facts::add);
        FactRow.of(new Term("承包单位", "Contractor"), fund.contract().map(Contract::contractor))
                .ifPresent(facts::add);
        FactRow.of(new Term("合同编号", "Contract number"), fund.contract().flatMap(Contract::number))
                .ifPresent(facts::add);
        FactRow.of(new Term("工期", "Duration"), fund.contract().flatMap(Contract::duration))
                .ifPresent(facts::add);
        FactRow.of(new Term("监理单位", "Supervision of works"), fund.contract().flatMap(Contract::supervisor))
                .ifPresent(facts::add);
        FactRow.of(new Term("审计单位", "Auditor"), fund.settlement().flatMap(Settlement::auditor))
                .ifPresent(facts::add);
        FactRow.of(new Term("质保期", "Warranty"), fund.settlement().flatMap(Settlement::warranty))
                .ifPresent(facts::add);
        return facts;
    }

    private static List<Table> tables(ProjectFund fund) {
        List<Table> tables = new ArrayList<>();
        tables.add(Tables.sources(fund));
        fund.tender().map(Tables::bids).ifPresent(tables::add);
        tables.add(Tables.changes(fund));
        tables.add(Tables.payments(fund));
        return tables;
    }

    private static List<StepView> steps(ProjectFund fund) {
        List<StepView> steps = new ArrayList<>();
        fund.tender()
                .flatMap(Tender::awarded)
                .ifPresent(day ->
                        steps.add(step(day, "中标", "Award", fund.tender().flatMap(Tender::winner), Optional.empty())));
        fund.contract()
                .ifPresent(c ->
                        steps.add(step(c.signed(), "签订合同", "Contract", Optional.of(c.contractor()), Optional.empty())));
        fund.changes()
                .forEach(c -> steps.add(step(c.date(), "合同变更", "Change", c.approvedBy(), Optional.of(c.reason()))));
        for (Progress progress : fund.progress()) {
            String note = progress.note()
                    .map(n -> progress.percent() + "，" + n)
                    .orElseGet(() -> progress.percent().toString());
            steps.add(step(progress.date(), "进度", "Progress", Optional.empty(), Optional.of(note)));
        }
        fund.acceptance()
                .ifPresent(a -> steps.add(step(a.date(), "验收", "Acceptance", a.bodies(), Optional.of(a.result()))));
        fund.settlement()
                .ifPresent(s -> steps.add(step(s.date(), "审定决算", "Settlement", s.auditor(), Optional.empty())));
        steps.sort(Comparator.comparing((StepView s) -> s.moment().date()));
        return steps;
    }

    private static StepView step(
            LocalDate day, String chinese, String english, Optional<String> body, Optional<String> note) {
        return new StepView(
                new Moment(day, Optional.empty()), new Term(chinese, english), body, note, DONE, Optional.empty());
    }
}
