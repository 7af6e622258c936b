package org.mingdeng.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.AffairSchema;
import org.mingdeng.record.AuditForm;
import org.mingdeng.record.AuditForm.Grade;
import org.mingdeng.record.AuditForm.Type;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.RecordKind;

/** Nobody stays in office who was found incompetent in two appraisals in a row (Organic Law of Villagers Committees, article 38). */
final class AppraisalsPassed implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        Map<String, FieldValues> last = new HashMap<>();
        for (FormRecord appraisal : inOrder(place)) {
            for (FieldValues result : appraisal.rows(AuditForm.RESULTS)) {
                FieldValues before = last.put(result.require(AuditForm.WHO), result);
                if (before != null && isFailed(before) && isFailed(result)) {
                    diagnostics.report(
                            result.provenance().of(AuditForm.GRADE),
                            before.provenance().of(AuditForm.GRADE),
                            RuleProblem.APPRAISED_INCOMPETENT_TWICE,
                            result.require(AuditForm.WHO));
                }
            }
        }
    }

    private static List<FormRecord> inOrder(Place place) {
        return place.forms(RecordKind.AUDIT).stream()
                .filter(audit -> audit.values().require(AuditForm.TYPE) == Type.APPRAISAL)
                .sorted(Comparator.comparing(audit -> audit.values().require(AffairSchema.PERIOD)))
                .toList();
    }

    private static boolean isFailed(FieldValues result) {
        return result.get(AuditForm.GRADE)
                .filter(grade -> grade == Grade.INCOMPETENT)
                .isPresent();
    }
}
