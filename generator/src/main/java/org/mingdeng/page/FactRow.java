package org.mingdeng.page;

import java.util.Optional;
import org.mingdeng.diagnostic.Term;

/**
 * A name with its value.
 *
 * @param label the name
 * @param value the value
 */
public record FactRow(Term label, Object value) {

    /** Returns a row when there is a value. */
    static Optional<FactRow> of(Term label, Optional<?> value) {
        return value.map(v -> new FactRow(label, v));
    }
}
