package org.mingdeng.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue;
import org.mingdeng.source.SourceValue.Mapping;
import org.mingdeng.source.SourceValue.Scalar;
import org.mingdeng.source.SourceValue.Sequence;

/**
 * Several values of one type. A single text is a list of one, or of several between enumeration commas (、); where only
 * certain words may stand, none of which holds a comma, commas separate them too.
 */
final class ListType<T> implements FieldType<List<T>> {

    private final FieldType<T> element;

    ListType(FieldType<T> element) {
        this.element = element;
    }

    @Override
    public Optional<List<T>> read(SourceValue value, Reading reading) {
        List<SourceValue> items = items(value, reading);
        List<T> values = new ArrayList<>();
        boolean complete = true;
        for (SourceValue item : items) {
            if (item instanceof Scalar scalar && scalar.text().isBlank()) {
                continue;
            }
            Optional<T> read = element.read(item, reading);
            read.ifPresent(values::add);
            complete &= read.isPresent();
        }
        return complete ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private List<SourceValue> items(SourceValue value, Reading reading) {
        if (value instanceof Sequence sequence) {
            return sequence.items();
        }
        if (value instanceof Scalar scalar && !(element instanceof Shape<?>)) {
            return split(scalar);
        }
        if (value instanceof Mapping mapping && element instanceof Shape<?>) {
            return List.of(mapping);
        }
        reading.report(value.origin(), RecordProblem.NOT_A_LIST);
        return List.of(value);
    }

    private List<SourceValue> split(Scalar scalar) {
        String separators = element instanceof ChoiceType ? "[、；;，,\\n]" : "[、；;\\n]";
        List<SourceValue> parts = new ArrayList<>();
        int start = 0;
        for (String part : scalar.text().split(separators, -1)) {
            int from = scalar.origin().start() + start;
            boolean inPlace = scalar.text().length()
                    == scalar.origin().end() - scalar.origin().start();
            Origin origin = inPlace ? new Origin(scalar.origin().text(), from, from + part.length()) : scalar.origin();
            parts.add(new Scalar(part.strip(), origin));
            start += part.length() + 1;
        }
        return parts;
    }

    @Override
    public Optional<Shape<?>> shape() {
        return element.shape();
    }

    @Override
    public Term description() {
        return new Term(
                element.description().chinese() + "（可以有几个）",
                "a list of: " + element.description().english());
    }
}
