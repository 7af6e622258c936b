package org.mingdeng.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.place.Place;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.HouseholdRegister;
import org.mingdeng.record.HouseholdRegister.Household;

/**
 * A household that a row names by its number is in the register of the place, once. Who received it may be another member of
 * the household than its head.
 */
final class HouseholdsKnown implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        place.register().ifPresent(register -> checkNumbers(register, diagnostics));
        Optional<Set<String>> known =
                place.register().map(register -> register.byKey().keySet());
        place.records().stream()
                .filter(FormRecord.class::isInstance)
                .map(FormRecord.class::cast)
                .forEach(record -> record.form()
                        .households()
                        .ifPresent(told -> known.ifPresentOrElse(
                                keys -> record.rows(told.table()).forEach(row -> checkRow(row, keys, diagnostics)),
                                () -> reportNoRegister(record, diagnostics))));
    }

    private static void checkNumbers(HouseholdRegister register, Diagnostics diagnostics) {
        Map<String, Origin> seen = new HashMap<>();
        for (Household household : register.households()) {
            Origin at = household.at().of(HouseholdRegister.NUMBER);
            Origin first = seen.putIfAbsent(HouseholdRegister.key(household.number()), at);
            if (first != null) {
                diagnostics.report(at, first, RuleProblem.HOUSEHOLD_TWICE, household.number());
            }
        }
    }

    private static void checkRow(FieldValues row, Set<String> keys, Diagnostics diagnostics) {
        row.get(HouseholdRegister.HOUSEHOLD)
                .filter(number -> !keys.contains(HouseholdRegister.key(number)))
                .ifPresent(number -> diagnostics.report(
                        row.provenance().of(HouseholdRegister.HOUSEHOLD), RuleProblem.HOUSEHOLD_UNKNOWN, number));
    }

    /** One number of a record stands for all of them. */
    private static void reportNoRegister(FormRecord record, Diagnostics diagnostics) {
        record.form().households().stream()
                .flatMap(told -> record.rows(told.table()).stream())
                .filter(row -> row.has(HouseholdRegister.HOUSEHOLD))
                .findFirst()
                .ifPresent(row -> diagnostics.report(
                        row.provenance().of(HouseholdRegister.HOUSEHOLD), RuleProblem.HOUSEHOLD_WITHOUT_REGISTER));
    }
}
