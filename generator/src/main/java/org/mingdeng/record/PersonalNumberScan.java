package org.mingdeng.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.MarkdownText;

/**
 * Finds ID numbers (GB 11643, by check character) and bank accounts (by Luhn sum) in texts that everyone may read, in
 * digits of any width and in groups. Such a text is refused: nothing that identifies a person may reach a page.
 */
final class PersonalNumberScan {

    private static final Pattern GROUP =
            Pattern.compile("(?<![0-9０-９\\p{IsLatin}.])(?:[0-9０-９]++[XxＸｘ]?|[XxＸｘ])(?![0-9０-９\\p{IsLatin}])");
    private static final Pattern GAP = Pattern.compile("[\\p{Zs}\\t\\p{Pd}\\p{Cf}−·]{1,3}");
    private static final Pattern ID_NUMBER =
            Pattern.compile("[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]");
    private static final Pattern BANK_ACCOUNT = Pattern.compile("62[0-9]{14,17}");
    private static final int LONGEST_NUMBER = 19;
    private static final int FEWEST_DIGITS = 16;
    private static final int WIDEST_GAP = 7; // three characters, each of which may take two places
    private static final int SHORTEST_GROUP_OF_A_CARD = 4;
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECK_CHARACTERS = "10X98765432";

    private PersonalNumberScan() {}

    /** Reports the first personal number of a text; returns whether there is one. */
    static boolean report(String text, Origin origin, Diagnostics diagnostics) {
        Optional<Found> first = find(text).stream().findFirst();
        first.ifPresent(found ->
                diagnostics.report(origin, RecordProblem.PERSONAL_NUMBER_IN_TEXT, found.kind(), found.in(text)));
        return first.isPresent();
    }

    /** Reports each personal number of a Markdown text at its own place; returns whether there is one. */
    static boolean report(MarkdownText text, Diagnostics diagnostics) {
        List<Found> all = find(text.text());
        all.forEach(found -> diagnostics.report(
                text.origin(found.start, found.end),
                RecordProblem.PERSONAL_NUMBER_IN_TEXT,
                found.kind(),
                found.in(text.text())));
        return !all.isEmpty();
    }

    /** Where a personal number stands in a text, and its digits. */
    private record Found(int start, int end, String number) {

        Term kind() {
            return isIdNumber(number) ? new Term("身份证号", "ID number") : new Term("银行账号", "bank account");
        }

        String in(String text) {
            return text.substring(start, end);
        }
    }

    private static List<Found> find(String text) {
        if (!mayHoldNumber(text)) {
            return List.of();
        }
        List<MatchResult> groups = GROUP.matcher(text).results().toList();
        List<Found> all = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).start() >= end) {
                Optional<Found> found = longestFrom(i, groups, text);
                found.ifPresent(all::add);
                end = found.map(Found::end).orElse(end);
            }
        }
        return all;
    }

    /** Whether so many digits stand close together that a personal number is possible; a look at each character is enough. */
    private static boolean mayHoldNumber(String text) {
        int digits = 0;
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
                digits = i - last > WIDEST_GAP ? 1 : digits + 1;
                last = i;
                if (digits >= FEWEST_DIGITS) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the longest personal number that starts with a group of digits and goes on in those after it. */
    private static Optional<Found> longestFrom(int first, List<MatchResult> groups, String text) {
        Optional<Found> longest = Optional.empty();
        StringBuilder number = new StringBuilder();
        boolean groupsOfACard = true;
        for (int i = first; i < groups.size() && (i == first || areNeighbours(groups, i, text)); i++) {
            number.append(HalfWidth.of(groups.get(i).group()).toUpperCase(Locale.ROOT));
            if (number.length() > LONGEST_NUMBER) {
                break;
            }
            if (isIdNumber(number) || (groupsOfACard && isBankAccount(number))) {
                longest = Optional.of(
                        new Found(groups.get(first).start(), groups.get(i).end(), number.toString()));
            }
            groupsOfACard &= groups.get(i).group().length() >= SHORTEST_GROUP_OF_A_CARD;
        }
        return longest;
    }

    private static boolean areNeighbours(List<MatchResult> groups, int second, String text) {
        return GAP.matcher(text.substring(
                        groups.get(second - 1).end(), groups.get(second).start()))
                .matches();
    }

    private static boolean isIdNumber(CharSequence number) {
        if (!ID_NUMBER.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECK_CHARACTERS.charAt(sum % ID_CHECK_CHARACTERS.length()) == number.charAt(ID_WEIGHTS.length);
    }

    private static boolean isBankAccount(CharSequence number) {
        if (!BANK_ACCOUNT.matcher(number).matches()) {
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
