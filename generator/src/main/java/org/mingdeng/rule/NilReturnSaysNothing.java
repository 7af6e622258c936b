package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Affair;
import org.mingdeng.record.AffairSchema;

/** A nil return says for which period there is nothing, and nothing else. */
final class NilReturnSaysNothing implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (Affair affair : place.affairs()) {
            if (affair.isNilReturn() && affair.period().isEmpty()) {
                diagnostics.report(
                        affair.header().at().of(AffairSchema.NIL_RETURN), RuleProblem.NIL_RETURN_WITHOUT_PERIOD);
            }
            if (affair.isNilReturn() && affair.notice().isPresent()) {
                diagnostics.report(
                        affair.header().at().of(AffairSchema.NIL_RETURN),
                        affair.header().at().of(AffairSchema.NOTICE),
                        RuleProblem.NIL_RETURN_WITH_NOTICE);
            }
        }
    }
}
