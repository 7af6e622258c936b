package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Field;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.VillageRecord;

/** What is left of a stock, paid or raised is never below zero: nobody can hand out more than there is. */
final class FormNumbersNotNegative implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            if (record instanceof FormRecord form) {
                form.form().notNegative().forEach(field -> check(form, field, diagnostics));
            }
        }
    }

    private static void check(FormRecord record, Field<?> field, Diagnostics diagnostics) {
        check(record.values(), field, diagnostics);
        record.form().ownFields().stream()
                .filter(table -> table.type().shape().isPresent())
                .flatMap(table -> record.values().rows(table).stream())
                .forEach(row -> check(row, field, diagnostics));
    }

    private static void check(FieldValues values, Field<?> field, Diagnostics diagnostics) {
        values.number(field)
                .filter(number -> number.signum() < 0)
                .ifPresent(number -> diagnostics.report(
                        values.provenance().of(field),
                        RuleProblem.NUMBER_NEGATIVE,
                        field.title(),
                        number.toPlainString()));
    }
}
