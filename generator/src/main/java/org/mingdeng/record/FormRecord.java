package org.mingdeng.record;

import java.util.List;
import java.util.Optional;
import org.mingdeng.value.Period;

/**
 * A record whose kind is told by its form alone (表单): what it says are the values of the form's fields.
 *
 * @param header what every record has
 * @param form its form
 * @param values what was written, by field
 */
public record FormRecord(RecordHeader header, Form form, FieldValues values) implements VillageRecord {

    /** Returns the value of a field. */
    public <T> Optional<T> get(Field<T> field) {
        return values.get(field);
    }

    /** Returns the rows of a table. */
    public List<FieldValues> rows(Field<List<FieldValues>> table) {
        return values.list(table);
    }

    @Override
    public Optional<DisclosureItem> answers() {
        return get(Form.ITEM).or(() -> form.item(values));
    }

    @Override
    public List<DisclosureItem> answersToo() {
        return form.otherItems(values);
    }

    /** Its numbers that are added up over records and places. */
    public List<Field<?>> sums() {
        return form.sums(values);
    }

    @Override
    public Optional<Period> reportsOn() {
        return get(AffairSchema.PERIOD);
    }

    @Override
    public Optional<Affair.Notice> notice() {
        return get(AffairSchema.NOTICE);
    }

    @Override
    public Optional<Affair.Review> review() {
        return get(AffairSchema.REVIEW);
    }
}
