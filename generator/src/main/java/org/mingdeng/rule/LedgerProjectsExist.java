package org.mingdeng.rule;

import java.util.List;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.NearestName;
import org.mingdeng.place.Place;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.LedgerSchema;

/** A ledger line that names a project names one that the place has published. */
final class LedgerProjectsExist implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        List<String> names =
                place.funds().stream().map(fund -> fund.header().slug()).toList();
        for (Ledger ledger : place.ledgers()) {
            for (LedgerEntry entry : ledger.entries()) {
                entry.project()
                        .filter(name -> place.fund(name).isEmpty())
                        .ifPresent(name -> diagnostics.report(
                                entry.at().of(LedgerSchema.PROJECT),
                                RuleProblem.PROJECT_UNKNOWN,
                                name,
                                NearestName.among(names, name).orElseGet(() -> String.join("、", names))));
            }
        }
    }
}
