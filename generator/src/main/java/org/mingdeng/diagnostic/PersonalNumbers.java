package org.mingdeng.diagnostic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides ID, account and mobile numbers in what goes to a log, character for character, so that carets stay true. */
final class PersonalNumbers {

    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![0-9.])(?:[0-9]{15,19}|[0-9]{17}[Xx]|1[3-9][0-9]{9})(?![0-9])");
    private static final int SHOWN_AT_EACH_END = 3;

    private PersonalNumbers() {}

    static String hide(String text) {
        Matcher number = LONG_NUMBER.matcher(text);
        if (!number.find()) {
            return text;
        }
        StringBuilder hidden = new StringBuilder(text);
        do {
            for (int i = number.start() + SHOWN_AT_EACH_END; i < number.end() - SHOWN_AT_EACH_END; i++) {
                hidden.setCharAt(i, '*');
            }
        } while (number.find());
        return hidden.toString();
    }
}
