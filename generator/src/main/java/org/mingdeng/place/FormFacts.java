package org.mingdeng.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.Choice;
import org.mingdeng.record.Field;
import org.mingdeng.record.FieldValues;
import org.mingdeng.value.Money;

/** What the values of a form say, in words and numbers that anyone may see. */
public final class FormFacts {

    private FormFacts() {}

    /** Returns the value of a field as it is shown; empty when there is none. */
    public static Optional<Object> shown(FieldValues values, Field<?> field) {
        return values.get(field).map(FormFacts::shown);
    }

    private static Object shown(Object value) {
        if (value instanceof Choice choice) {
            return choice.label();
        }
        return value instanceof List<?> list
                ? Term.list(list.stream().map(String::valueOf).toList())
                : value;
    }

    /** Returns the total of a column; empty when no row has a number in it. */
    public static Optional<Object> total(List<FieldValues> rows, Field<?> column) {
        return rows.stream()
                .flatMap(row -> row.number(column).stream())
                .reduce(BigDecimal::add)
                .map(sum -> column.isMoney() ? Money.ofYuan(sum) : sum);
    }
}
