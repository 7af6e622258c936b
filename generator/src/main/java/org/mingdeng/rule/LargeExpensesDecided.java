package org.mingdeng.rule;

import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.place.Place;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.Money;

/**
 * An expense from the local limit on names the decision behind it, itself or through its project. The limit is the site's or
 * the place's; where none is set nothing is asked.
 */
final class LargeExpensesDecided implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        place.measures()
                .largeExpense()
                .ifPresent(limit -> place.ledgers().stream()
                        .flatMap(ledger -> ledger.entries().stream())
                        .forEach(entry -> check(place, entry, limit, diagnostics)));
    }

    private static void check(Place place, LedgerEntry entry, Money limit, Diagnostics diagnostics) {
        Origin at = entry.at().of(LedgerSchema.EXPENSE);
        if (entry.decision().isPresent()) {
            Optional<VillageRecord> named = place.record(entry.decision().get());
            if (named.filter(record -> record.header().kind() == RecordKind.DECISION)
                    .isEmpty()) {
                diagnostics.report(
                        entry.at().of(LedgerSchema.DECISION),
                        RuleProblem.DECISION_NOT_FOUND,
                        entry.decision().get());
            }
        } else if (entry.expenseOrZero().compareTo(limit) >= 0 && !isDecidedByProject(place, entry)) {
            diagnostics.report(at, RuleProblem.LARGE_EXPENSE_UNDECIDED, entry.summary(), entry.expenseOrZero(), limit);
        }
    }

    private static boolean isDecidedByProject(Place place, LedgerEntry entry) {
        return entry.project()
                .flatMap(place::fund)
                .filter(fund -> place.related(fund).stream()
                        .anyMatch(record -> record.header().kind() == RecordKind.DECISION))
                .isPresent();
    }
}
