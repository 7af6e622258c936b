package org.mingdeng.record;

import java.util.Map;
import org.mingdeng.diagnostic.Origin;

/**
 * Where an object and each of its fields were written.
 *
 * @param whole where the object was written
 * @param fields where the fields were written, by English name
 */
public record Provenance(Origin whole, Map<String, Origin> fields) {

    public Provenance {
        fields = Map.copyOf(fields);
    }

    /** Returns where a field was written; the whole object's place when it was not. */
    public Origin of(Field<?> field) {
        return fields.getOrDefault(field.name(), whole);
    }
}
