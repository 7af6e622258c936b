package org.mingdeng.rule;

import java.math.BigDecimal;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.PointsForm;
import org.mingdeng.record.RecordKind;

/** No household has fewer than no points, unless the scheme says that it may (A13). */
final class PointsNotNegative implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord points : place.forms(RecordKind.POINTS)) {
            if (!PointsForm.mayBeNegative(points)) {
                points.rows(PointsForm.ROWS).forEach(row -> check(row, diagnostics));
            }
        }
    }

    private static void check(FieldValues row, Diagnostics diagnostics) {
        row.get(PointsForm.CLOSING)
                .filter(closing -> closing.signum() < 0)
                .map(BigDecimal::toPlainString)
                .ifPresent(closing -> diagnostics.report(
                        row.provenance().of(PointsForm.CLOSING), RuleProblem.POINTS_NEGATIVE, closing));
    }
}
