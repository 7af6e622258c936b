package org.mingdeng.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingdeng.page.Contracting.AcceptanceView;
import org.mingdeng.page.Contracting.ChangeView;
import org.mingdeng.page.Contracting.ContractView;
import org.mingdeng.page.Contracting.ContractingProcess;
import org.mingdeng.page.Contracting.PaymentView;
import org.mingdeng.page.Contracting.Source;
import org.mingdeng.page.Contracting.TenderView;
import org.mingdeng.place.Place;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.ProjectFund.Contract;
import org.mingdeng.record.RecordHeader;

/** Makes contracting processes of project funds. */
final class ContractingMaker {

    private ContractingMaker() {}

    /** Returns the process of a project; empty before there is a contract. */
    static Optional<ContractingProcess> process(ProjectFund fund, Place place) {
        return fund.contract().map(contract -> process(fund, contract, place));
    }

    private static ContractingProcess process(ProjectFund fund, Contract contract, Place place) {
        RecordHeader header = fund.header();
        return new ContractingProcess(
                DataNames.of(header, place),
                place.pageOf(header),
                header.title(),
                lastDay(fund),
                fund.goal(),
                fund.scope(),
                fund.plannedBudget(),
                fund.sources().stream()
                        .map(s -> new Source(s.from().label(), s.amount()))
                        .toList(),
                FrameMaker.publisher(header, place),
                fund.implementer(),
                fund.tender()
                        .map(t -> new TenderView(
                                t.method(),
                                t.bids().stream().map(ProjectFund.Bid::bidder).toList(),
                                t.awarded())),
                contract(fund, contract),
                fund.payments().stream()
                        .map(p -> new PaymentView(p.date(), p.payee(), p.amount()))
                        .toList(),
                fund.acceptance().map(a -> new AcceptanceView(a.date(), a.result())));
    }

    private static ContractView contract(ProjectFund fund, Contract contract) {
        return new ContractView(
                contract.number(),
                contract.contractor(),
                contract.price(),
                fund.contractPrice().orElse(contract.price()),
                contract.signed(),
                fund.start(),
                fund.end(),
                fund.changes().stream()
                        .map(c -> new ChangeView(c.date(), c.amount(), c.reason()))
                        .toList(),
                fund.settlement().isPresent());
    }

    private static LocalDate lastDay(ProjectFund fund) {
        return Stream.of(
                        Stream.of(fund.header().published()),
                        fund.contract().map(Contract::signed).stream(),
                        fund.changes().stream().map(ProjectFund.Change::date),
                        fund.payments().stream().map(ProjectFund.Payment::date),
                        fund.acceptance().map(ProjectFund.Acceptance::date).stream(),
                        fund.settlement().map(ProjectFund.Settlement::date).stream())
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
