package org.mingdeng.record;

import java.util.Optional;
import org.mingdeng.source.SourceValue;
import org.mingdeng.source.SourceValue.Scalar;

/** A type whose values are written as one text. */
abstract class ScalarType<T> implements FieldType<T> {

    @Override
    public final Optional<T> read(SourceValue value, Reading reading) {
        if (value instanceof Scalar scalar) {
            return read(scalar, reading);
        }
        reading.report(value.origin(), RecordProblem.NOT_A_TEXT, description());
        return Optional.empty();
    }

    /** Returns the value of a text that is not blank. */
    abstract Optional<T> read(Scalar scalar, Reading reading);
}
