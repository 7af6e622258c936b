package org.mingdeng.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;

/** The typed values of one object, by the fields of its shape. */
public final class FieldValues {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final Origin whole;

    FieldValues(Origin whole) {
        this.whole = whole;
    }

    <T> void put(Field<T> field, T value, Origin origin) {
        values.put(field.name(), value);
        origins.put(field.name(), origin);
    }

    /** Adds a number that follows from others; it has no place in a file. */
    void compute(Field<?> field, BigDecimal number) {
        values.put(field.name(), typed(field.type(), number));
    }

    /** Returns the values with some of another object's, where it has them. */
    FieldValues with(List<Field<?>> fields, FieldValues other) {
        if (fields.isEmpty()) {
            return this;
        }
        FieldValues joined = new FieldValues(whole);
        fields.stream().map(Field::name).filter(other.values::containsKey).forEach(name -> {
            joined.values.put(name, other.values.get(name));
            joined.origins.put(name, other.provenance().fields().getOrDefault(name, other.whole));
        });
        joined.values.putAll(values);
        joined.origins.putAll(origins);
        return joined;
    }

    private static Object typed(FieldType<?> type, BigDecimal number) {
        if (type.equals(MoneyType.MONEY)) {
            return Money.ofYuan(number);
        }
        if (type.equals(FieldTypes.COUNT)) {
            return number.intValueExact();
        }
        return type.equals(FieldTypes.PERCENT) || type.equals(FieldTypes.RATE)
                ? new Percentage(Quantity.plain(number.setScale(1, RoundingMode.HALF_UP)))
                : Quantity.plain(number);
    }

    /** Returns the rows of a table that is known by its field only. */
    @SuppressWarnings("unchecked") // only tables hold lists of values
    public List<FieldValues> rows(Field<?> table) {
        Object rows = values.get(table.name());
        return rows instanceof List<?> list ? (List<FieldValues>) list : List.of();
    }

    /** Returns the value of a field, if it was written. */
    @SuppressWarnings("unchecked") // put() pairs each field with a value of its type
    public <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable((T) values.get(field.name()));
    }

    /** Returns a number as it is written: an amount in yuan, a percentage in percent; empty for what is no number. */
    public Optional<BigDecimal> number(Field<?> field) {
        Object value = values.get(field.name());
        if (value instanceof Money money) {
            return Optional.of(money.yuan());
        }
        if (value instanceof Integer count) {
            return Optional.of(BigDecimal.valueOf(count));
        }
        if (value instanceof Percentage percentage) {
            return Optional.of(percentage.percent());
        }
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** Returns the value of a required field. */
    public <T> T require(Field<T> field) {
        return get(field).orElseThrow(() -> new NoSuchElementException(field.name()));
    }

    /** Returns the values of a list field; an empty list when it was not written. */
    public <T> List<T> list(Field<List<T>> field) {
        return get(field).orElse(List.of());
    }

    /** Returns the truth value of a field; false when it was not written. */
    public boolean is(Field<Boolean> field) {
        return get(field).orElse(false);
    }

    /** Whether a field was written. */
    public boolean has(Field<?> field) {
        return values.containsKey(field.name());
    }

    Origin whole() {
        return whole;
    }

    /** Where the object and its fields were written. */
    public Provenance provenance() {
        return new Provenance(whole, origins);
    }
}
