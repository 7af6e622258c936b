package org.mingdeng.source;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Origin;

/** A value as it was written, with its place; what it means is decided by the field that reads it. */
public sealed interface SourceValue {

    /** Where it was written. */
    Origin origin();

    /**
     * A single text. What looks like a number, a date or a truth value is still the text that was typed.
     *
     * @param text the text; empty when nothing was written
     * @param isBlock whether it stands line by line below a {@code |}
     * @param origin where it was written
     */
    record Scalar(String text, boolean isBlock, Origin origin) implements SourceValue {

        /** Makes a text that stands on one line. */
        public Scalar(String text, Origin origin) {
            this(text, false, origin);
        }

        /** Whether nothing was written. */
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /**
     * Named values in the order in which they were written.
     *
     * @param entries the names with their values, no name twice
     * @param origin where it was written
     */
    record Mapping(List<Entry> entries, Origin origin) implements SourceValue {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Returns the value under one of several names. */
        public Optional<SourceValue> get(List<String> names) {
            return entries.stream()
                    .filter(entry -> names.contains(entry.key().text()))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /**
     * A name with its value.
     *
     * @param key the name
     * @param value the value
     */
    record Entry(Scalar key, SourceValue value) {}

    /**
     * Values in a row.
     *
     * @param items the values
     * @param origin where they were written
     */
    record Sequence(List<SourceValue> items, Origin origin) implements SourceValue {
        public Sequence {
            items = List.copyOf(items);
        }
    }
}
