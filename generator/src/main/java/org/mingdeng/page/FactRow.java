package org.mingdeng.page;

import java.util.Locale;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;

/**
 * A name with its value.
 *
 * @param key its name in data files, such as {@code contractNumber}
 * @param label its name on pages
 * @param value the value
 */
public record FactRow(String key, Term label, Object value) {

    /** Returns a row that is known by its label, when there is a value. */
    static Optional<FactRow> of(Term label, Optional<?> value) {
        return value.map(v -> new FactRow(key(label), label, v));
    }

    /** Returns the name of a label in data files: its English words run together, so that those must not change. */
    static String key(Term label) {
        StringBuilder key = new StringBuilder();
        for (String word : label.english().split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                String lower = word.toLowerCase(Locale.ROOT);
                key.append(key.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
            }
        }
        return key.toString();
    }
}
