package org.mingdeng.rule;

import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.Field;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.VillageRecord;

/** Days that a form names in order: none is before the first. */
final class DatesInOrder implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            if (record instanceof FormRecord form) {
                form.form().sequences().forEach(days -> check(form, days, diagnostics));
            }
        }
    }

    private static void check(FormRecord record, List<Field<LocalDate>> days, Diagnostics diagnostics) {
        Field<LocalDate> first = days.get(0);
        record.get(first)
                .ifPresent(start -> days.stream()
                        .filter(later ->
                                record.get(later).filter(start::isAfter).isPresent())
                        .forEach(later -> diagnostics.report(
                                record.header().at().of(later),
                                record.header().at().of(first),
                                RuleProblem.DATES_OUT_OF_ORDER,
                                later.term(),
                                record.values().require(later),
                                first.term(),
                                start)));
    }
}
