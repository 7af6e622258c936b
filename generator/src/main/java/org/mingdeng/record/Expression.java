package org.mingdeng.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;

/** What a number of a form must be equal to. */
public sealed interface Expression {

    /** Returns its value; empty when not enough is written to tell. */
    Optional<BigDecimal> value(FieldValues values);

    /** Its field names, as in 期初余额+本期增加−本期减少. */
    Term words();

    /** Its numbers, as in {@code 100.00+20.00−5.00}. */
    String numbers(FieldValues values);

    /** Returns it with only those fields that are written, for messages. */
    default Expression asWrittenIn(FieldValues values) {
        return this;
    }

    /** Whether a written number says what was computed. */
    default boolean isSaidBy(BigDecimal written, BigDecimal computed) {
        return written.compareTo(computed) == 0;
    }

    /**
     * Fields added, and others taken away. One that is not written is left out; but what others are taken from, the first
     * field, must be written, and nothing can be told when none is.
     *
     * @param plus the fields added
     * @param minus the fields taken away
     */
    record Sum(List<Field<?>> plus, List<Field<?>> minus) implements Expression {
        public Sum {
            plus = List.copyOf(plus);
            minus = List.copyOf(minus);
        }

        @Override
        public Optional<BigDecimal> value(FieldValues values) {
            boolean canTell = minus.isEmpty() ? plus.stream().anyMatch(values::has) : values.has(plus.get(0));
            return canTell ? Optional.of(total(plus, values).subtract(total(minus, values))) : Optional.empty();
        }

        private static BigDecimal total(List<Field<?>> fields, FieldValues values) {
            return fields.stream()
                    .flatMap(field -> values.number(field).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public Term words() {
            Term added = joined(plus, "+");
            Term taken = joined(minus, "−");
            return minus.isEmpty()
                    ? added
                    : new Term(added.chinese() + "−" + taken.chinese(), added.english() + " − " + taken.english());
        }

        @Override
        public String numbers(FieldValues values) {
            String added = written(plus, values, "+");
            String taken = written(minus, values, "−");
            return taken.isEmpty() ? added : added + "−" + taken;
        }

        @Override
        public Expression asWrittenIn(FieldValues values) {
            return new Sum(
                    plus.stream().filter(values::has).toList(),
                    minus.stream().filter(values::has).toList());
        }
    }

    /**
     * What is left of a field when another is taken away. Unlike a sum, nothing can be told when either is not written.
     *
     * @param from the field that is taken from
     * @param taken the field taken away
     */
    record Difference(Field<?> from, Field<?> taken) implements Expression {
        @Override
        public Optional<BigDecimal> value(FieldValues values) {
            return values.number(from).flatMap(whole -> values.number(taken).map(whole::subtract));
        }

        @Override
        public Term words() {
            return joined(List.of(from, taken), "−");
        }

        @Override
        public String numbers(FieldValues values) {
            return written(List.of(from, taken), values, "−");
        }
    }

    /**
     * Fields multiplied, to the fen.
     *
     * @param factors the fields
     */
    record Product(List<Field<?>> factors) implements Expression {

        private static final int FEN_DIGITS = 2;

        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public Optional<BigDecimal> value(FieldValues values) {
            if (!factors.stream().allMatch(values::has)) {
                return Optional.empty();
            }
            return Optional.of(factors.stream()
                    .flatMap(field -> values.number(field).stream())
                    .reduce(BigDecimal.ONE, BigDecimal::multiply)
                    .setScale(FEN_DIGITS, RoundingMode.HALF_UP));
        }

        @Override
        public Term words() {
            return joined(factors, "×");
        }

        @Override
        public String numbers(FieldValues values) {
            return written(factors, values, "×");
        }

        /** A fen may be lost in rounding. */
        @Override
        public boolean isSaidBy(BigDecimal written, BigDecimal computed) {
            return written.subtract(computed).abs().compareTo(BigDecimal.ONE.movePointLeft(FEN_DIGITS)) <= 0;
        }
    }

    /**
     * A column of a table added up. Rows in which it is not written are left out.
     *
     * @param table the table
     * @param column the column
     */
    record Total(Field<List<FieldValues>> table, Field<?> column) implements Expression {

        private static final int ROWS_SHOWN = 6;

        @Override
        public Optional<BigDecimal> value(FieldValues values) {
            List<BigDecimal> numbers = column(values);
            return numbers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        private List<BigDecimal> column(FieldValues values) {
            return values.list(table).stream()
                    .flatMap(row -> row.number(column).stream())
                    .toList();
        }

        @Override
        public Term words() {
            return new Term(
                    "“" + table.label() + "”里各行的" + column.label(),
                    "the " + column.title().english() + " of all rows of "
                            + table.title().english());
        }

        @Override
        public String numbers(FieldValues values) {
            List<BigDecimal> numbers = column(values);
            String shown = numbers.stream()
                    .limit(ROWS_SHOWN)
                    .map(BigDecimal::toPlainString)
                    .collect(Collectors.joining("+"));
            return numbers.size() > ROWS_SHOWN ? shown + "+…" : shown;
        }
    }

    /**
     * What a statement says in one place.
     *
     * @param statement the statement
     * @param line the line
     * @param column the column
     */
    record Cell(Statement statement, Statement.Line line, Field<Money> column) implements Expression {
        @Override
        public Optional<BigDecimal> value(FieldValues values) {
            return statement.column(values, column).number(line.amount());
        }

        @Override
        public Term words() {
            return new Term(
                    "“" + line.label().chinese() + "”的" + column.label(),
                    line.label().english() + ", " + column.title().english());
        }

        @Override
        public String numbers(FieldValues values) {
            return value(values).map(BigDecimal::toPlainString).orElse("");
        }
    }

    /**
     * How many rows a table has.
     *
     * @param table the table
     */
    record Count(Field<List<FieldValues>> table) implements Expression {
        @Override
        public Optional<BigDecimal> value(FieldValues values) {
            return values.has(table)
                    ? Optional.of(BigDecimal.valueOf(values.list(table).size()))
                    : Optional.empty();
        }

        @Override
        public Term words() {
            return new Term(
                    "“" + table.label() + "”的行数", "the rows of " + table.title().english());
        }

        @Override
        public String numbers(FieldValues values) {
            return Integer.toString(values.list(table).size());
        }
    }

    /**
     * How many rows of a table have something written in a column, or a certain value.
     *
     * @param table the table
     * @param column the column
     * @param counted the value; any counts when it is empty
     */
    record CountOf(Field<List<FieldValues>> table, Field<?> column, Optional<Choice> counted) implements Expression {
        @Override
        public Optional<BigDecimal> value(FieldValues values) {
            return values.has(table) ? Optional.of(BigDecimal.valueOf(count(values))) : Optional.empty();
        }

        private long count(FieldValues values) {
            return values.list(table).stream()
                    .flatMap(row -> row.get(column).stream())
                    .filter(written -> counted.isEmpty() || written.equals(counted.get()))
                    .count();
        }

        @Override
        public Term words() {
            String chinese =
                    counted.map(value -> "是“" + value.label().chinese() + "”").orElse("写了");
            String english =
                    counted.map(value -> "is " + value.label().english()).orElse("is written");
            return new Term(
                    "“" + table.label() + "”里“" + column.label() + "”" + chinese + "的行数",
                    "the rows of " + table.title().english() + " whose "
                            + column.title().english() + " " + english);
        }

        @Override
        public String numbers(FieldValues values) {
            return Long.toString(count(values));
        }
    }

    /**
     * The percentage that one field is of another.
     *
     * @param part the part
     * @param whole the whole
     */
    record Share(Field<?> part, Field<?> whole) implements Expression {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final int DIGITS = 6;

        @Override
        public Optional<BigDecimal> value(FieldValues values) {
            Optional<BigDecimal> of = values.number(whole).filter(number -> number.signum() != 0);
            return values.number(part)
                    .flatMap(p -> of.map(w -> p.multiply(HUNDRED).divide(w, DIGITS, RoundingMode.HALF_UP)));
        }

        @Override
        public Term words() {
            return joined(List.of(part, whole), "÷");
        }

        @Override
        public String numbers(FieldValues values) {
            return written(List.of(part, whole), values, "÷");
        }

        /** It may be told with fewer digits, rounded half up. */
        @Override
        public boolean isSaidBy(BigDecimal written, BigDecimal computed) {
            int digits = Math.max(0, Math.min(DIGITS, written.scale()));
            return written.compareTo(computed.setScale(digits, RoundingMode.HALF_UP)) == 0;
        }
    }

    private static Term joined(List<Field<?>> fields, String sign) {
        return new Term(
                fields.stream().map(Field::label).collect(Collectors.joining(sign)),
                fields.stream().map(field -> field.title().english()).collect(Collectors.joining(" " + sign + " ")));
    }

    private static String written(List<Field<?>> fields, FieldValues values, String sign) {
        return fields.stream()
                .flatMap(field -> values.number(field).stream())
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(sign));
    }
}
