package org.mingdeng.record;

import java.time.LocalDate;

/**
 * The accounting systems of collectives by which a statement is made. The one of 2023 (财会〔2023〕14号) is in force since
 * 2024-01-01; with it the one of 2004 (财会〔2004〕12号) ended.
 */
public enum AccountingSystem implements Choice {
    OF_2023("2023年制度", "2023 system", "2023", "2023版", "财会〔2023〕14号"),
    OF_2004("2004年制度", "2004 system", "2004", "2004版", "财会〔2004〕12号");

    /** The first day on which the system of 2023 is in force. */
    public static final LocalDate CHANGE = LocalDate.of(2024, 1, 1);

    private final Words words;

    AccountingSystem(String chinese, String english, String... others) {
        this.words = Words.of(chinese, english, others);
    }

    /** Returns the system in force on a day. */
    static AccountingSystem on(LocalDate day) {
        return day.isBefore(CHANGE) ? OF_2004 : OF_2023;
    }

    @Override
    public Words words() {
        return words;
    }
}
