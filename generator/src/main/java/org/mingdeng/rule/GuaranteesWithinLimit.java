package org.mingdeng.rule;

import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.GuaranteeForm;
import org.mingdeng.record.RecordKind;
import org.mingdeng.value.Money;

/** No more is outstanding of the loans that a fund vouches for than it makes possible. */
final class GuaranteesWithinLimit implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord fund : place.forms(RecordKind.GUARANTEE)) {
            Optional<Money> available = fund.get(GuaranteeForm.AVAILABLE);
            Optional<Money> outstanding = fund.get(GuaranteeForm.OUTSTANDING);
            if (available.isPresent()
                    && outstanding.isPresent()
                    && outstanding.get().compareTo(available.get()) > 0) {
                diagnostics.report(
                        fund.header().at().of(GuaranteeForm.LENT),
                        RuleProblem.MORE_LENT_THAN_AVAILABLE,
                        outstanding.get(),
                        available.get(),
                        outstanding.get().minus(available.get()));
            }
        }
    }
}
