package org.mingdeng.rule;

import java.time.LocalDate;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Field;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.MediationForm;
import org.mingdeng.record.MediationForm.Outcome;
import org.mingdeng.record.RecordKind;

/**
 * A mediation is told only when both parties agree (People's Mediation Law, article 23), else counted with others; a court is asked to confirm the
 * agreement within thirty days (article 33); and what came of it agrees with the days that are written.
 */
final class MediationsConsented implements Rule {

    private static final int DAYS_FOR_CONFIRMATION = 30;

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord mediation : place.forms(RecordKind.MEDIATION)) {
            if (!mediation.values().is(MediationForm.CONSENT) && MediationForm.disputes(mediation) == 1) {
                diagnostics.report(
                        mediation.header().at().of(MediationForm.CONSENT), RuleProblem.PARTIES_DO_NOT_CONSENT);
            }
            checkConfirmation(mediation, diagnostics);
            checkOutcome(mediation, diagnostics);
        }
    }

    private static void checkConfirmation(FormRecord mediation, Diagnostics diagnostics) {
        mediation
                .get(MediationForm.AGREED)
                .map(day -> day.plusDays(DAYS_FOR_CONFIRMATION))
                .ifPresent(last -> mediation
                        .get(MediationForm.CONFIRMATION)
                        .filter(sought -> sought.isAfter(last))
                        .ifPresent(sought -> diagnostics.report(
                                mediation.header().at().of(MediationForm.CONFIRMATION),
                                mediation.header().at().of(MediationForm.AGREED),
                                RuleProblem.CONFIRMATION_LATE,
                                sought,
                                mediation.values().require(MediationForm.AGREED),
                                last)));
    }

    private static void checkOutcome(FormRecord mediation, Diagnostics diagnostics) {
        Outcome outcome = mediation.values().require(MediationForm.OUTCOME);
        Field<LocalDate> day = outcome == Outcome.IN_HAND ? MediationForm.CLOSED : MediationForm.AGREED;
        if (outcome != Outcome.AGREED && mediation.get(day).isPresent()) {
            diagnostics.report(
                    mediation.header().at().of(MediationForm.OUTCOME),
                    mediation.header().at().of(day),
                    RuleProblem.MEDIATION_CONTRADICTS_ITSELF,
                    outcome.label(),
                    day.term(),
                    mediation.values().require(day));
        }
    }
}
