package org.mingdeng.place;

import java.util.ArrayList;
import java.util.List;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.record.Field;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.LedgerSchema;
import org.mingdeng.record.RecordText.Positions;
import org.mingdeng.record.VillageRecord;

/**
 * Words that a record says in sentences.
 *
 * @param words the words
 * @param positions where each stretch of them was written
 */
public record WrittenText(String words, Positions positions) {

    /** Returns what a record says in sentences: its summary, its text, the texts of its form, the lines of its ledger. */
    public static List<WrittenText> of(VillageRecord record) {
        List<WrittenText> texts = new ArrayList<>();
        record.header()
                .summary()
                .ifPresent(summary -> texts.add(at(summary, record.header().at().of(HeaderSchema.SUMMARY))));
        record.header().body().ifPresent(body -> texts.add(new WrittenText(body.text(), body.positions())));
        if (record instanceof FormRecord form) {
            add(form.form().ownFields(), form.values(), texts);
        }
        if (record instanceof Ledger ledger) {
            ledger.entries()
                    .forEach(entry -> texts.add(at(entry.summary(), entry.at().of(LedgerSchema.ENTRY_SUMMARY))));
        }
        return texts;
    }

    private static void add(List<Field<?>> fields, FieldValues values, List<WrittenText> texts) {
        for (Field<?> field : fields) {
            field.type().shape().ifPresent(shape -> values.rows(field).forEach(row -> add(shape.fields(), row, texts)));
            if (values.get(field).orElse(null) instanceof String words) {
                texts.add(at(words, values.provenance().of(field)));
            }
        }
    }

    private static WrittenText at(String words, Origin origin) {
        return new WrittenText(words, (from, to) -> origin);
    }
}
