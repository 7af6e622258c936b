package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.DistributionForm;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.RecordKind;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;

/** No more is distributed than there is, and as much is put by as the charter says (A11). */
final class DistributionsAllowed implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord distribution : place.forms(RecordKind.DISTRIBUTION)) {
            distribution
                    .get(DistributionForm.RESERVE_RATE)
                    .ifPresent(rate -> checkRate(distribution, rate, diagnostics));
            distribution
                    .get(DistributionForm.REMAINDER)
                    .filter(Money::isNegative)
                    .ifPresent(remainder -> diagnostics.report(
                            distribution.header().at().of(DistributionForm.NET_INCOME),
                            RuleProblem.MORE_DISTRIBUTED_THAN_THERE_IS,
                            remainder.abs()));
        }
    }

    private static void checkRate(FormRecord distribution, Percentage rate, Diagnostics diagnostics) {
        distribution
                .get(DistributionForm.RESERVE_MINIMUM)
                .filter(minimum -> rate.percent().compareTo(minimum.percent()) < 0)
                .ifPresent(minimum -> diagnostics.report(
                        distribution.header().at().of(DistributionForm.RESERVE_MINIMUM),
                        RuleProblem.RESERVE_TOO_SMALL,
                        rate,
                        minimum));
        distribution
                .get(DistributionForm.RESERVE_MAXIMUM)
                .filter(maximum -> rate.percent().compareTo(maximum.percent()) > 0)
                .ifPresent(maximum -> diagnostics.report(
                        distribution.header().at().of(DistributionForm.RESERVE_MAXIMUM),
                        RuleProblem.RESERVE_TOO_LARGE,
                        rate,
                        maximum));
    }
}
