package org.mingdeng.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.privacy.PersonalDataScan;
import org.mingdeng.record.Field;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.ReliefForm;
import org.mingdeng.record.SubsidyForm;

/**
 * What is remarked on a household in a list tells nothing of illness, disability, punishment or petitions (Personal
 * Information Protection Law, articles 28 and 29): such words identify more than a masked name hides.
 */
final class ListsPrivate implements Rule {

    private static final Map<RecordKind, Field<List<FieldValues>>> LISTS =
            Map.of(RecordKind.RELIEF, ReliefForm.ROWS, RecordKind.SUBSIDY, SubsidyForm.ROWS);

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        LISTS.forEach((kind, table) -> place.forms(kind).forEach(list -> check(list, table, diagnostics)));
    }

    private static void check(FormRecord list, Field<List<FieldValues>> table, Diagnostics diagnostics) {
        List<Field<?>> columns = table.type().shape().orElseThrow().fields();
        for (FieldValues row : list.rows(table)) {
            for (Field<?> column : columns) {
                row.get(column)
                        .flatMap(ListsPrivate::privateWord)
                        .ifPresent(word -> diagnostics.report(
                                row.provenance().of(column), RuleProblem.PRIVATE_WORD_IN_LIST, column.title(), word));
            }
        }
    }

    /** Choices and masked names are no texts: their words are the form's own. */
    private static Optional<String> privateWord(Object value) {
        return value instanceof String text ? PersonalDataScan.sensitiveWord(text) : Optional.empty();
    }
}
