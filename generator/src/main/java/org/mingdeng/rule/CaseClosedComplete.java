package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.CaseSchema;
import org.mingdeng.record.Provenance;
import org.mingdeng.record.ServiceCase;

/** A closed case says what came out, who handled it, and who else verified it. */
final class CaseClosedComplete implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (ServiceCase serviceCase : place.cases()) {
            if (serviceCase.isClosed()) {
                check(serviceCase, diagnostics);
            }
        }
    }

    private static void check(ServiceCase serviceCase, Diagnostics diagnostics) {
        Provenance at = serviceCase.header().at();
        if (serviceCase.result().isEmpty()) {
            diagnostics.report(at.of(CaseSchema.EVENTS), RuleProblem.CLOSED_WITHOUT, CaseSchema.RESULT.term());
        }
        if (serviceCase.verifier().isEmpty()) {
            diagnostics.report(at.of(CaseSchema.EVENTS), RuleProblem.CLOSED_WITHOUT, CaseSchema.VERIFIER.term());
        }
        if (serviceCase.verifier().isPresent() && serviceCase.verifier().equals(serviceCase.handler())) {
            diagnostics.report(
                    at.of(CaseSchema.VERIFIER),
                    at.of(CaseSchema.HANDLER),
                    RuleProblem.VERIFIED_BY_HANDLER,
                    serviceCase.verifier().get());
        }
    }
}
