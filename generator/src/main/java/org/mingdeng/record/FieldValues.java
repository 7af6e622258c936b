package org.mingdeng.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.mingdeng.diagnostic.Origin;

/** The typed values of one object, by the fields of its shape. */
final class FieldValues {

    private final Map<Field<?>, Object> values = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final Origin whole;

    FieldValues(Origin whole) {
        this.whole = whole;
    }

    <T> void put(Field<T> field, T value, Origin origin) {
        values.put(field, value);
        origins.put(field.name(), origin);
    }

    /** Returns the value of a field, if it was written. */
    @SuppressWarnings("unchecked") // put() pairs each field with a value of its type
    <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable((T) values.get(field));
    }

    /** Returns the value of a required field. */
    <T> T require(Field<T> field) {
        return get(field).orElseThrow(() -> new NoSuchElementException(field.name()));
    }

    /** Returns the values of a list field; an empty list when it was not written. */
    <T> List<T> list(Field<List<T>> field) {
        return get(field).orElse(List.of());
    }

    /** Returns the truth value of a field; false when it was not written. */
    boolean is(Field<Boolean> field) {
        return get(field).orElse(false);
    }

    boolean has(Field<?> field) {
        return values.containsKey(field);
    }

    Origin whole() {
        return whole;
    }

    Provenance provenance() {
        return new Provenance(whole, origins);
    }
}
