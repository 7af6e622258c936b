package org.mingdeng.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.MarkdownText;

/**
 * Finds ID numbers (GB 11643, by check character) and bank accounts (by Luhn sum) in texts that everyone may read. Such a
 * text is refused: nothing that identifies a person may reach a page.
 */
final class PersonalNumberScan {

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![0-9A-Za-z.])(?:[1-9][0-9]{16}[0-9Xx]|[1-9][0-9]{15,18})(?![0-9A-Za-z])");
    private static final Pattern ID_NUMBER =
            Pattern.compile("[0-9]{6}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]");
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECK_CHARACTERS = "10X98765432";

    private PersonalNumberScan() {}

    /** Reports each personal number of a text; returns whether there is one. */
    static boolean report(String text, Origin origin, Diagnostics diagnostics) {
        Matcher candidate = CANDIDATE.matcher(text);
        while (candidate.find()) {
            if (isPersonal(candidate.group())) {
                diagnostics.report(
                        origin, RecordProblem.PERSONAL_NUMBER_IN_TEXT, kind(candidate.group()), candidate.group());
                return true;
            }
        }
        return false;
    }

    /** Reports each personal number of a Markdown text at its own place; returns whether there is one. */
    static boolean report(MarkdownText text, Diagnostics diagnostics) {
        boolean found = false;
        Matcher candidate = CANDIDATE.matcher(text.text());
        while (candidate.find()) {
            if (isPersonal(candidate.group())) {
                found = true;
                diagnostics.report(
                        text.origin(candidate.start(), candidate.end()),
                        RecordProblem.PERSONAL_NUMBER_IN_TEXT,
                        kind(candidate.group()),
                        candidate.group());
            }
        }
        return found;
    }

    private static Term kind(String number) {
        return isIdNumber(number) ? new Term("身份证号", "ID number") : new Term("银行账号", "bank account");
    }

    private static boolean isPersonal(String number) {
        return isIdNumber(number) || isBankAccount(number);
    }

    private static boolean isIdNumber(String number) {
        if (!ID_NUMBER.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        char check = Character.toUpperCase(number.charAt(ID_WEIGHTS.length));
        return ID_CHECK_CHARACTERS.charAt(sum % ID_CHECK_CHARACTERS.length()) == check;
    }

    private static boolean isBankAccount(String number) {
        if (!number.startsWith("62") || number.chars().anyMatch(c -> c > '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
