package org.mingdeng.diagnostic;

/**
 * A word that has a Chinese and an English form, chosen when a message is written.
 *
 * @param chinese the Chinese form
 * @param english the English form
 */
public record Term(String chinese, String english) {

    /** Returns the form for a language. */
    public String in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
