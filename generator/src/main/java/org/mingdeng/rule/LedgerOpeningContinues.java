package org.mingdeng.rule;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.value.Money;

/** A ledger opens with the closing balance of the one before it, of the same books (A02). */
final class LedgerOpeningContinues implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        List<Ledger> ledgers = place.ledgers();
        for (Ledger ledger : ledgers) {
            Optional<Ledger> before = ledgers.stream()
                    .filter(other -> other.entity().equals(ledger.entity())
                            && other.period().isFollowedBy(ledger.period()))
                    .findFirst();
            before.ifPresent(previous -> check(previous, ledger, diagnostics));
        }
    }

    private static void check(Ledger previous, Ledger ledger, Diagnostics diagnostics) {
        Money closing = previous.closing().orElse(previous.balance());
        if (!ledger.opening().equals(closing)) {
            diagnostics.report(
                    ledger.header().at().of(LedgerSchema.OPENING),
                    previous.header().at().of(LedgerSchema.CLOSING),
                    RuleProblem.OPENING_DOES_NOT_CONTINUE,
                    ledger.opening(),
                    closing,
                    ledger.opening().minus(closing),
                    previous.period().code());
        }
    }
}
