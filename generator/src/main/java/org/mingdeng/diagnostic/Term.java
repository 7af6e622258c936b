package org.mingdeng.diagnostic;

import java.util.List;

/**
 * A word that has a Chinese and an English form, chosen when a message is written.
 *
 * @param chinese the Chinese form
 * @param english the English form
 */
public record Term(String chinese, String english) {

    /** Returns words in a row, joined as each language joins them. */
    public static Term list(List<String> words) {
        return new Term(String.join("、", words), String.join(", ", words));
    }

    /** Returns the form for a language. */
    public String in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
