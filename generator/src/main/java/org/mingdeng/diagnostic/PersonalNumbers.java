package org.mingdeng.diagnostic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingdeng.privacy.PersonalDataScan;
import org.mingdeng.privacy.PersonalDatum;

/**
 * Hides ID, account and mobile numbers in what goes to a log, character for character, so that carets stay true. Numbers
 * in groups are told by their shape alone: a log may hide too much.
 */
final class PersonalNumbers {

    private static final String DIGIT = "[0-9０-９]";
    private static final String CHECK = "[0-9０-９XxＸｘ]";
    private static final String GAP = "[\\p{Zs}\\t\\p{Pd}\\p{Cf}−·]{0,3}";
    private static final String NEXT = "(?:" + GAP + DIGIT + ")";
    private static final String CENTURY = "(?:[1１]" + GAP + "[9９]|[2２]" + GAP + "[0０])";
    private static final String ID_IN_GROUPS = DIGIT + NEXT + "{5}" + GAP + CENTURY + NEXT + "{9}" + GAP + CHECK;
    private static final String ACCOUNT_IN_GROUPS = "[6６]" + GAP + "[2２]" + NEXT + "{14,17}";
    private static final String MOBILE_IN_GROUPS = "[1１][3-9３-９]" + DIGIT + GAP + DIGIT + "{4}" + GAP + DIGIT + "{4}";
    private static final String UNBROKEN = DIGIT + "{17}[XxＸｘ]|" + DIGIT + "{15,19}|[1１][3-9３-９]" + DIGIT + "{9}";
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!" + DIGIT + "|\\.)(?:" + UNBROKEN + "|"
            + ID_IN_GROUPS + "|" + ACCOUNT_IN_GROUPS + "|" + MOBILE_IN_GROUPS + ")(?!" + DIGIT + ")");
    private static final int SHOWN_AT_EACH_END = 3;

    private PersonalNumbers() {}

    /** Hides the numbers in a path; it stays as it is when they only look like some, since it must lead to the file. */
    static String hideIn(String path) {
        StringBuilder hidden = new StringBuilder(path);
        for (PersonalDatum datum : PersonalDataScan.numbers(path)) {
            hide(path, datum.start(), datum.end(), hidden);
        }
        return hidden.toString();
    }

    private static void hide(String text, int start, int end, StringBuilder hidden) {
        for (int i = start + SHOWN_AT_EACH_END; i < end - SHOWN_AT_EACH_END; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                hidden.setCharAt(i, '*');
            }
        }
    }

    static String hide(String text) {
        Matcher number = LONG_NUMBER.matcher(text);
        if (!number.find()) {
            return text;
        }
        StringBuilder hidden = new StringBuilder(text);
        do {
            hide(text, number.start(), number.end(), hidden);
        } while (number.find());
        return hidden.toString();
    }
}
