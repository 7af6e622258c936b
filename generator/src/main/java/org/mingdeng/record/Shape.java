package org.mingdeng.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingdeng.diagnostic.NearestName;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue;
import org.mingdeng.source.SourceValue.Entry;
import org.mingdeng.source.SourceValue.Mapping;

/**
 * The fields that an object may have, and how the object is made of them.
 *
 * @param <T> the object
 */
public final class Shape<T> implements FieldType<T> {

    private final Term name;
    private final List<Field<?>> fields;
    private final Map<String, Field<?>> fieldsByName = new HashMap<>();
    private final Function<FieldValues, T> maker;

    Shape(Term name, List<Field<?>> fields, Function<FieldValues, T> maker) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.maker = maker;
        for (Field<?> field : fields) {
            for (String written : field.names()) {
                if (fieldsByName.put(written, field) != null) {
                    throw new IllegalStateException("two fields named " + written + " in " + name.english());
                }
            }
        }
    }

    /** What the object is called. */
    public Term name() {
        return name;
    }

    /** Its fields in the order of a form. */
    public List<Field<?>> fields() {
        return fields;
    }

    /** Returns the field written under a name, Chinese or English. */
    Optional<Field<?>> field(String written) {
        return Optional.ofNullable(fieldsByName.get(written));
    }

    /** Returns the object; empty, after diagnostics, when a field is missing or cannot be read. */
    @Override
    public Optional<T> read(SourceValue value, Reading reading) {
        if (value instanceof Mapping mapping) {
            return values(mapping, reading).flatMap(values -> make(values, reading));
        }
        reading.report(
                value.origin(), RecordProblem.NOT_AN_OBJECT, fields.get(0).term());
        return Optional.empty();
    }

    /** Makes the object; its parts may refuse values that contradict each other, such as an end before a start. */
    private Optional<T> make(FieldValues values, Reading reading) {
        try {
            return Optional.of(maker.apply(values));
        } catch (Refusal e) {
            reading.diagnostics().report(e.origin(), e.problem());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            reading.report(firstLine(values.whole()), RecordProblem.ENDS_BEFORE_START);
            return Optional.empty();
        }
    }

    /** Returns the typed fields; empty, after diagnostics, when a field is missing or cannot be read. */
    private Optional<FieldValues> values(Mapping mapping, Reading reading) {
        FieldValues values = new FieldValues(mapping.origin());
        Map<Field<?>, Origin> seen = new HashMap<>();
        boolean complete = true;
        for (Entry entry : mapping.entries()) {
            Field<?> field = fieldsByName.get(entry.key().text().strip());
            if (field == null) {
                reportUnknown(entry, reading);
                complete = false;
            } else if (seen.putIfAbsent(field, entry.key().origin()) != null) {
                reading.of(field)
                        .report(
                                entry.key().origin(),
                                RecordProblem.FIELD_IN_BOTH_LANGUAGES,
                                field.label(),
                                field.name());
                complete = false;
            } else if (!isEmpty(entry.value())) {
                complete &= put(values, field, entry.value(), reading.of(field));
            }
        }
        return reportMissing(mapping, values, seen, reading) && complete ? Optional.of(values) : Optional.empty();
    }

    private static boolean isEmpty(SourceValue value) {
        return value instanceof SourceValue.Scalar scalar && scalar.text().isBlank();
    }

    private static <V> boolean put(FieldValues values, Field<V> field, SourceValue value, Reading reading) {
        Optional<V> read = field.type().read(value, reading);
        read.ifPresent(v -> values.put(field, v, value.origin()));
        return read.isPresent();
    }

    private boolean reportMissing(Mapping mapping, FieldValues values, Map<Field<?>, Origin> seen, Reading reading) {
        boolean complete = true;
        for (Field<?> field : fields) {
            if (field.isRequired() && !values.has(field)) {
                complete = false;
                Origin empty = seen.get(field);
                if (empty == null) {
                    reading.of(field)
                            .report(firstLine(mapping.origin()), RecordProblem.FIELD_MISSING, name, field.example());
                } else if (isEmpty(mapping.get(field.names()).orElse(mapping))) {
                    reading.of(field).report(empty, RecordProblem.FIELD_EMPTY, name, field.example());
                }
            }
        }
        return complete;
    }

    private static Origin firstLine(Origin origin) {
        return origin.isWholeFile()
                ? origin
                : new Origin(
                        origin.text(),
                        origin.start(),
                        origin.start() + origin.text().lineAt(origin.start()).length());
    }

    private void reportUnknown(Entry entry, Reading reading) {
        String written = entry.key().text();
        List<String> candidates = new ArrayList<>();
        fields.forEach(field -> candidates.addAll(field.names()));
        Optional<String> meant = NearestName.among(candidates, written);
        if (meant.isPresent()) {
            reading.diagnostics()
                    .report(entry.key().origin(), RecordProblem.FIELD_MISSPELT, written, name, meant.get());
        } else {
            String known = fields.stream().map(Field::label).collect(java.util.stream.Collectors.joining("、"));
            String knownEnglish = fields.stream().map(Field::name).collect(java.util.stream.Collectors.joining(", "));
            reading.diagnostics()
                    .report(
                            entry.key().origin(),
                            RecordProblem.FIELD_UNKNOWN,
                            written,
                            name,
                            new Term(known, knownEnglish));
        }
    }

    @Override
    public Optional<Shape<?>> shape() {
        return Optional.of(this);
    }

    @Override
    public Term description() {
        return name;
    }
}
