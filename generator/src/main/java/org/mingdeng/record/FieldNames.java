package org.mingdeng.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All names that a field may be written under, wherever it stands. */
final class FieldNames {

    private static final Set<String> NAMES = collect();

    private FieldNames() {}

    static boolean isFieldName(String written) {
        return NAMES.contains(written);
    }

    private static Set<String> collect() {
        Set<String> names = new HashSet<>();
        for (RecordKind kind : RecordKind.values()) {
            add(kind.fields(), names);
        }
        add(SiteSchema.SHAPE.fields(), names);
        add(PlaceSchema.SHAPE.fields(), names);
        return names;
    }

    private static void add(List<Field<?>> fields, Set<String> names) {
        for (Field<?> field : fields) {
            names.addAll(field.names());
            field.type().shape().ifPresent(shape -> add(shape.fields(), names));
        }
    }
}
