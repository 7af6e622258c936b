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

    /** What its page shows as names with values. */
    static final List<Fact<ProjectFund>> FACTS = List.of(
            Fact.text("建设性质", "Nature", ProjectFund::nature),
            Fact.text("地点", "Location", ProjectFund::location),
            Fact.text("建设内容", "Scope", ProjectFund::scope),
            Fact.text("实施单位", "Implementer", ProjectFund::implementer),
            Fact.date("开工日期", "Start", ProjectFund::start),
            Fact.date("完工日期", "End", ProjectFund::end),
            Fact.text("绩效目标", "Goal", ProjectFund::goal),
            Fact.integer("受益户数（户）", "Households", ProjectFund::households),
            Fact.integer("受益人数（人）", "People", ProjectFund::persons),
            Fact.text("招标方式", "Tender", fund -> fund.tender().map(Tender::method)),
            Fact.text("承包单位", "Contractor", fund -> fund.contract().map(Contract::contractor)),
            Fact.text("合同编号", "Contract number", fund -> fund.contract().flatMap(Contract::number)),
            Fact.text("工期", "Duration", fund -> fund.contract().flatMap(Contract::duration)),
            Fact.text("监理单位", "Supervision of works", fund -> fund.contract().flatMap(Contract::supervisor)),
            Fact.text("审计单位", "Auditor", fund -> fund.settlement().flatMap(Settlement::auditor)),
            Fact.text("质保期", "Warranty", fund -> fund.settlement().flatMap(Settlement::warranty)));

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
        return new RecordPageMaker.Parts(detail, Fact.of(FACTS, fund), tables(fund));
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
                new Moment(day, Optional.empty()),
                new Term(chinese, english),
                body,
                note,
                List.of(),
                DONE,
                Optional.empty());
    }
}
