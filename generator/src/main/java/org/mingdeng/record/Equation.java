package org.mingdeng.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.value.Money;

/**
 * An identity that a form carries: a number that is written must be equal to what follows from others, and one that is not
 * written is told as what follows.
 *
 * @param rows the table in each row of which it holds; empty when it holds for the whole record
 * @param shared the fields of the record that count in each row too, such as a rate that is written once
 * @param result the number
 * @param expression what it is equal to
 */
public record Equation(
        Optional<Field<List<FieldValues>>> rows, List<Field<?>> shared, Field<?> result, Expression expression) {

    public Equation {
        shared = List.copyOf(shared);
    }

    Equation(Optional<Field<List<FieldValues>>> rows, Field<?> result, Expression expression) {
        this(rows, List.of(), result, expression);
    }

    /** Says that a field is a sum of fields. */
    static Equation sum(Field<?> result, Field<?>... parts) {
        return new Equation(Optional.empty(), result, new Expression.Sum(List.of(parts), List.of()));
    }

    /** Returns the equation of a sum with fields taken away. */
    Equation minus(Field<?>... taken) {
        if (expression instanceof Expression.Sum sum) {
            return new Equation(rows, shared, result, new Expression.Sum(sum.plus(), List.of(taken)));
        }
        throw new IllegalStateException("only a sum can be diminished");
    }

    /** Says that a field is what is left of one when another is taken away; both must be written. */
    static Equation difference(Field<?> result, Field<?> from, Field<?> taken) {
        return new Equation(Optional.empty(), result, new Expression.Difference(from, taken));
    }

    /** Says that a field is a product of fields, such as area × rate. */
    static Equation product(Field<?> result, Field<?>... factors) {
        return new Equation(Optional.empty(), result, new Expression.Product(List.of(factors)));
    }

    /** Says that a field is the total of a column. */
    static Equation total(Field<?> result, Field<List<FieldValues>> table, Field<?> column) {
        return new Equation(Optional.empty(), result, new Expression.Total(table, column));
    }

    /** Says that a field is what a statement says in one place. */
    static Equation cell(Field<?> result, Statement statement, Statement.Line line, Field<Money> column) {
        return new Equation(Optional.empty(), result, new Expression.Cell(statement, line, column));
    }

    /** Says that a field counts the rows of a table. */
    static Equation count(Field<?> result, Field<List<FieldValues>> table) {
        return new Equation(Optional.empty(), result, new Expression.Count(table));
    }

    /** Says that a field counts the rows of a table in which a column is written. */
    static Equation countWritten(Field<?> result, Field<List<FieldValues>> table, Field<?> column) {
        return new Equation(Optional.empty(), result, new Expression.CountOf(table, column, Optional.empty()));
    }

    /** Says that a field counts the rows of a table in which a column has a value. */
    static <E extends Choice> Equation countOf(
            Field<?> result, Field<List<FieldValues>> table, Field<E> column, E value) {
        return new Equation(Optional.empty(), result, new Expression.CountOf(table, column, Optional.of(value)));
    }

    /** Says that a percentage is the share of one field in another. */
    static Equation share(Field<?> result, Field<?> part, Field<?> whole) {
        return new Equation(Optional.empty(), result, new Expression.Share(part, whole));
    }

    /** Returns the equation as one that holds in each row of a table, with fields of the record that count in each. */
    Equation in(Field<List<FieldValues>> table, Field<?>... ofTheRecord) {
        return new Equation(Optional.of(table), List.of(ofTheRecord), result, expression);
    }

    /** Writes what follows into a record where nothing is written. */
    void complete(FieldValues record) {
        for (FieldValues values : rows.map(record::list).orElseGet(() -> List.of(record))) {
            if (!values.has(result)) {
                expression.value(values.with(shared, record)).ifPresent(number -> values.compute(result, number));
            }
        }
    }

    /**
     * An equation that does not hold.
     *
     * @param at where the number is written
     * @param equation the equation
     * @param values the values beside it
     * @param written the number as written
     * @param computed what follows from the others
     */
    public record Broken(Origin at, Equation equation, FieldValues values, BigDecimal written, BigDecimal computed) {}

    /** Returns each place of a record where it does not hold. */
    public List<Broken> brokenIn(FieldValues record) {
        return rows.map(record::list).orElseGet(() -> List.of(record)).stream()
                .flatMap(values -> brokenBy(values.with(shared, record)).stream())
                .toList();
    }

    private Optional<Broken> brokenBy(FieldValues values) {
        Optional<BigDecimal> written = values.number(result);
        Optional<BigDecimal> computed = expression.value(values);
        if (written.isEmpty() || computed.isEmpty()) {
            return Optional.empty();
        }
        return expression.isSaidBy(written.get(), computed.get())
                ? Optional.empty()
                : Optional.of(new Broken(
                        values.provenance().of(result), asWrittenIn(values), values, written.get(), computed.get()));
    }

    private Equation asWrittenIn(FieldValues values) {
        return new Equation(rows, shared, result, expression.asWrittenIn(values));
    }
}
