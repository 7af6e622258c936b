package org.mingdeng.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.place.Place;
import org.mingdeng.record.Form;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.VillageRecord;

/** A contract that ends within 90 days is told beforehand; of one that has ended it is said what happened then (C-08, C-09). */
final class ContractsCurrent implements Rule {

    private static final int DAYS_BEFORE = 90;

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            if (record instanceof FormRecord form) {
                form.form().contract().ifPresent(contract -> check(place.today(), form, contract, diagnostics));
            }
        }
    }

    private static void check(LocalDate today, FormRecord record, Form.Contract contract, Diagnostics diagnostics) {
        Optional<LocalDate> end = record.get(contract.end());
        if (end.isEmpty()) {
            return;
        }
        Origin at = record.header().at().of(contract.end());
        Optional<LocalDate> start = record.get(contract.start()).filter(end.get()::isBefore);
        if (start.isPresent()) {
            diagnostics.report(
                    at,
                    record.header().at().of(contract.start()),
                    RuleProblem.DATES_OUT_OF_ORDER,
                    contract.end().term(),
                    end.get(),
                    contract.start().term(),
                    start.get());
        } else if (record.get(contract.followUp()).isEmpty() && !record.header().isArchivedOn(today)) {
            checkEnd(today, end.get(), at, diagnostics);
        }
    }

    private static void checkEnd(LocalDate today, LocalDate end, Origin at, Diagnostics diagnostics) {
        if (today.isAfter(end)) {
            diagnostics.report(at, RuleProblem.LEASE_EXPIRED, end);
        } else if (!today.plusDays(DAYS_BEFORE).isBefore(end)) {
            diagnostics.report(at, RuleProblem.LEASE_ENDS_SOON, end, ChronoUnit.DAYS.between(today, end));
        }
    }
}
