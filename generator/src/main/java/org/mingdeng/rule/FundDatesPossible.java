package org.mingdeng.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Field;
import org.mingdeng.record.FundSchema;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.ProjectFund.Payment;

/** What a project tells of has happened, and in an order in which it can happen. */
final class FundDatesPossible implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (ProjectFund fund : place.funds()) {
            for (Payment payment : fund.payments()) {
                if (payment.date().isAfter(place.today())) {
                    diagnostics.report(
                            payment.at().of(FundSchema.PAYMENT_DATE),
                            RuleProblem.DATE_IN_FUTURE,
                            payment.date(),
                            place.today());
                }
            }
            order(fund, diagnostics);
        }
    }

    private static void order(ProjectFund fund, Diagnostics diagnostics) {
        Optional<LocalDate> signed = fund.contract().map(ProjectFund.Contract::signed);
        Optional<LocalDate> accepted = fund.acceptance().map(ProjectFund.Acceptance::date);
        Optional<LocalDate> settled = fund.settlement().map(ProjectFund.Settlement::date);
        inOrder(fund, FundSchema.START, fund.start(), FundSchema.END, fund.end(), diagnostics);
        inOrder(fund, FundSchema.CONTRACT, signed, FundSchema.ACCEPTANCE, accepted, diagnostics);
        inOrder(fund, FundSchema.ACCEPTANCE, accepted, FundSchema.SETTLEMENT, settled, diagnostics);
    }

    private static void inOrder(
            ProjectFund fund,
            Field<?> first,
            Optional<LocalDate> earlier,
            Field<?> second,
            Optional<LocalDate> later,
            Diagnostics diagnostics) {
        if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
            diagnostics.report(
                    fund.header().at().of(second),
                    fund.header().at().of(first),
                    RuleProblem.DATES_OUT_OF_ORDER,
                    second.term(),
                    later.get(),
                    first.term(),
                    earlier.get());
        }
    }
}
