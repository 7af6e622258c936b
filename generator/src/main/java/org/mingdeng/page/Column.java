package org.mingdeng.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Moment;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;
import org.mingdeng.value.Ratio;

/**
 * A column of a table.
 *
 * @param name its name in data files
 * @param label its head on pages and in CSV files
 * @param type what its values are
 * @param isRequired whether each row has a value
 */
public record Column(String name, Term label, Type type, boolean isRequired) {

    /** What the values of a column are. */
    public enum Type {
        /** Words; any other value is written as words in a column of them. */
        TEXT(Object.class),
        /** A day. */
        DATE(LocalDate.class),
        /** A day, with the time of day where it is known. */
        MOMENT(Moment.class, LocalDate.class),
        /** Yes or no. */
        BOOLEAN(Boolean.class),
        /** A count. */
        INTEGER(Integer.class, Long.class),
        /** A number with any decimals. */
        NUMBER(BigDecimal.class, Integer.class, Long.class),
        /** An amount in yuan. */
        MONEY(Money.class),
        /** A share in percent. */
        PERCENT(Percentage.class, Ratio.class);

        private final List<Class<?>> classes;

        Type(Class<?>... classes) {
            this.classes = List.of(classes);
        }

        /** Whether a value may stand in a column of the type. */
        boolean accepts(Object value) {
            return classes.stream().anyMatch(accepted -> accepted.isInstance(value));
        }

        /** Whether the values are numbers. */
        public boolean isNumber() {
            return compareTo(INTEGER) >= 0;
        }
    }

    static Column text(String name, Term label) {
        return new Column(name, label, Type.TEXT, false);
    }

    static Column date(String name, Term label) {
        return new Column(name, label, Type.DATE, false);
    }

    static Column moment(String name, Term label) {
        return new Column(name, label, Type.MOMENT, false);
    }

    static Column flag(String name, Term label) {
        return new Column(name, label, Type.BOOLEAN, false);
    }

    static Column integer(String name, Term label) {
        return new Column(name, label, Type.INTEGER, false);
    }

    static Column number(String name, Term label) {
        return new Column(name, label, Type.NUMBER, false);
    }

    static Column money(String name, Term label) {
        return new Column(name, label, Type.MONEY, false);
    }

    static Column percent(String name, Term label) {
        return new Column(name, label, Type.PERCENT, false);
    }

    /** Returns the column as one in which each row has a value. */
    Column required() {
        return new Column(name, label, type, true);
    }

    /** Whether its values are amounts or counts, set flush right. */
    public boolean isNumber() {
        return type.isNumber();
    }

    /** Whether its values are in yuan. */
    public boolean isMoney() {
        return type == Type.MONEY;
    }
}
