package org.mingdeng.page;

import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.RecordKind;

/**
 * What the data files of the records of a kind hold.
 *
 * @param kind the folder of the kind
 * @param label the word for it
 * @param facts the facts that are known beforehand
 */
public record RecordSchema(String kind, Term label, List<FactShape> facts) implements DataContent {
    public RecordSchema {
        facts = List.copyOf(facts);
    }

    /**
     * A fact that a record may have.
     *
     * @param key its name in data files
     * @param label its name on pages
     * @param type what its value is
     */
    public record FactShape(String key, Term label, Column.Type type) {}

    static RecordSchema of(RecordKind kind) {
        List<FactShape> facts = DetailFacts.ofKind(kind).stream()
                .map(fact -> new FactShape(FactRow.key(fact.label()), fact.label(), fact.type()))
                .toList();
        return new RecordSchema(kind.folder(), kind.label(), facts);
    }
}
