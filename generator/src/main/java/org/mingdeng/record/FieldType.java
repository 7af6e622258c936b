package org.mingdeng.record;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue;

/**
 * How a written value becomes a typed one.
 *
 * @param <T> the typed value
 */
public interface FieldType<T> {

    /** Returns the value; empty, after a diagnostic, when what is written cannot be read as this type. */
    Optional<T> read(SourceValue value, Reading reading);

    /** What sort of value it is, for tables and sums. */
    enum Nature {
        WORDS,
        FLAG,
        DAY,
        COUNT,
        NUMBER,
        MONEY,
        PERCENT
    }

    /** What sort of value it reads. */
    default Nature nature() {
        return Nature.WORDS;
    }

    /** The unit of a number, for heads of tables. */
    default Optional<Term> unit() {
        return Optional.empty();
    }

    /** The words of which a value is one; none when it may be any. */
    default List<Term> choices() {
        return List.of();
    }

    /** What may be written, for messages and for the field reference. */
    Term description();

    /** The shape of the objects that a value consists of, when it consists of objects. */
    default Optional<Shape<?>> shape() {
        return Optional.empty();
    }
}
