package org.mingdeng.value;

import java.util.List;

/**
 * A sentence that the theme words: a key of its texts and the values that they speak of.
 *
 * @param key the key of the words
 * @param values money, days, numbers, words
 */
public record Phrase(String key, List<Object> values) {
    public Phrase {
        values = List.copyOf(values);
    }

    /** Returns a sentence about values. */
    public static Phrase of(String key, Object... values) {
        return new Phrase(key, List.of(values));
    }
}
