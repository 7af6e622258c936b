package org.mingdeng.record;

/**
 * One of a few words that a form offers and no rule asks about.
 *
 * @param words the words for it
 */
public record Option(Words words) implements Choice {

    /** Returns an option by its Chinese and its English word, and other Chinese words that mean the same. */
    static Option of(String chinese, String english, String... others) {
        return new Option(Words.of(chinese, english, others));
    }
}
