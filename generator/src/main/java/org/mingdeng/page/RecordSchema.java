package org.mingdeng.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.Field;
import org.mingdeng.record.Form;
import org.mingdeng.record.RecordKind;

/**
 * What the data files of the records of a kind hold.
 *
 * @param kind the folder of the kind
 * @param label the word for it
 * @param facts all facts that a record may have
 * @param tables all tables that a record may have; empty when they are not known beforehand
 */
public record RecordSchema(String kind, Term label, List<ValueShape> facts, Optional<List<TableShape>> tables)
        implements DataContent {
    public RecordSchema {
        facts = List.copyOf(facts);
        tables = tables.map(List::copyOf);
    }

    /**
     * A value that a record may have as a fact, or a row of a table in a column.
     *
     * @param key its name in data files
     * @param label its name on pages
     * @param type what it is
     * @param description what belongs into it, in a sentence
     * @param choices the words of which it is one; none when it may be any
     */
    public record ValueShape(String key, Term label, Column.Type type, Optional<Term> description, List<Term> choices) {
        public ValueShape {
            choices = List.copyOf(choices);
        }

        private static ValueShape of(Fact<?> fact) {
            return new ValueShape(FactRow.key(fact.label()), fact.label(), fact.type(), Optional.empty(), List.of());
        }

        private static ValueShape of(Field<?> field) {
            Column column = FormDetailMaker.column(field);
            return new ValueShape(
                    field.name(),
                    field.labelled(),
                    column.type(),
                    Optional.of(field.help()),
                    field.type().choices());
        }

        private static List<ValueShape> of(List<Field<?>> fields) {
            return fields.stream()
                    .filter(FormDetailMaker::isShown)
                    .filter(field -> field.type().shape().isEmpty())
                    .map(ValueShape::of)
                    .toList();
        }
    }

    /**
     * A table that a record may have.
     *
     * @param name its name in data files
     * @param label its heading
     * @param description what belongs into it, in a sentence
     * @param columns its columns; one without any value is left out
     */
    public record TableShape(String name, Term label, Term description, List<ValueShape> columns) {
        public TableShape {
            columns = List.copyOf(columns);
        }

        private static Optional<TableShape> of(Field<?> field) {
            return field.type()
                    .shape()
                    .map(row -> new TableShape(field.name(), field.title(), field.help(), ValueShape.of(row.fields())));
        }
    }

    static RecordSchema of(RecordKind kind) {
        Stream<ValueShape> others = DetailFacts.ofKind(kind).stream().map(ValueShape::of);
        Optional<Form> form = kind.form();
        Stream<ValueShape> own = form.stream().flatMap(one -> ValueShape.of(one.ownFields()).stream());
        Optional<List<TableShape>> tables = form.map(one -> one.ownFields().stream()
                .flatMap(field -> TableShape.of(field).stream())
                .toList());
        return new RecordSchema(
                kind.folder(), kind.label(), Stream.concat(own, others).toList(), tables);
    }
}
