package org.mingdeng.rule;

import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.MeetingForm;
import org.mingdeng.record.RecordKind;
import org.mingdeng.value.Money;
import org.mingdeng.value.Ratio;

/** A percentage in a table of shared costs is what the amount beside it is of the whole cost. */
final class MeetingCostsShared implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord meeting : place.forms(RecordKind.MEETING)) {
            meeting.get(MeetingForm.COST)
                    .filter(cost -> cost.fen() != 0)
                    .ifPresent(
                            cost -> meeting.rows(MeetingForm.SHARES).forEach(share -> check(share, cost, diagnostics)));
        }
    }

    private static void check(FieldValues share, Money cost, Diagnostics diagnostics) {
        Optional<Money> amount = share.get(MeetingForm.AMOUNT);
        Optional<Ratio> ratio = amount.map(part -> new Ratio(part.fen(), cost.fen()));
        share.get(MeetingForm.SHARE)
                .filter(written -> ratio.filter(right -> !written.states(right)).isPresent())
                .ifPresent(written -> diagnostics.report(
                        share.provenance().of(MeetingForm.SHARE),
                        RuleProblem.COST_SHARE_WRONG,
                        written.percent().toPlainString(),
                        amount.orElseThrow(),
                        cost,
                        ratio.orElseThrow()
                                .percent(Math.max(1, written.percent().scale()))
                                .toPlainString()));
    }
}
