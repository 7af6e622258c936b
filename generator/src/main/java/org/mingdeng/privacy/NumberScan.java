package org.mingdeng.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds ID numbers, bank accounts and mobile numbers in a text, in digits of any width and in groups. Letters, digits and
 * points beside a number make it part of something longer, such as a hash or an amount.
 */
final class NumberScan {

    private static final Pattern GROUP =
            Pattern.compile("(?:(?<![0-9０-９\\p{IsLatin}.])|(?<=(?i:tel|phone|mobile|qq|id)))"
                    + "(?:[0-9０-９]++[XxＸｘ]?|[XxＸｘ])(?![0-9０-９\\p{IsLatin}])");
    private static final Pattern GAP = Pattern.compile("[\\p{Zs}\\t\\p{Pd}\\p{Cf}−·]{1,3}");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t\\p{Cf}]*");
    private static final Pattern MOBILE_IN_GROUPS = Pattern.compile("(?:86 )?(?:11|3 8|7 4|3 4 4) ");
    private static final Pattern WORD_FOR_MOBILES =
            Pattern.compile("电话|手机|联系|热线|微信|tel|phone|mobile|[+＋]", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 12;
    private static final int LONGEST_NUMBER = 19;
    private static final int MOBILE_LENGTH = 11;
    private static final int SHORTEST_GROUP_OF_A_CARD = 4;

    private final String text;
    private final List<MatchResult> groups;

    private NumberScan(String text) {
        this.text = text;
        this.groups = GROUP.matcher(text).results().toList();
    }

    /** Returns the numbers of a text in order; of those that overlap, the longest. */
    static List<PersonalDatum> find(String text) {
        return new NumberScan(text).find();
    }

    private List<PersonalDatum> find() {
        List<PersonalDatum> all = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).start() >= end) {
                Optional<PersonalDatum> found = longestFrom(i);
                found.ifPresent(all::add);
                end = found.map(PersonalDatum::end).orElse(end);
            }
        }
        return all;
    }

    /** Returns the longest number that starts with a group of digits and goes on in those after it. */
    private Optional<PersonalDatum> longestFrom(int first) {
        Optional<PersonalDatum> longest = Optional.empty();
        StringBuilder number = new StringBuilder();
        for (int last = first; last < groups.size() && (last == first || areNeighbours(last)); last++) {
            number.append(halfWidth(groups.get(last).group()));
            if (number.length() > LONGEST_NUMBER) {
                break;
            }
            Optional<PersonalDataKind> kind = kind(number, first, last);
            if (kind.isPresent()) {
                longest = Optional.of(datum(kind.get(), first, last, number.toString()));
            }
        }
        return longest;
    }

    private static String halfWidth(String group) {
        StringBuilder half = new StringBuilder(group.length());
        for (int i = 0; i < group.length(); i++) {
            int digit = Glance.digit(group.charAt(i));
            half.append(digit >= 0 ? (char) ('0' + digit) : 'X');
        }
        return half.toString();
    }

    private PersonalDatum datum(PersonalDataKind kind, int first, int last, String number) {
        int start = groups.get(first).start();
        int end = groups.get(last).end();
        String value = kind == PersonalDataKind.MOBILE ? number.substring(number.length() - MOBILE_LENGTH) : number;
        return new PersonalDatum(kind, start, end, text.substring(start, end), value);
    }

    private Optional<PersonalDataKind> kind(CharSequence number, int first, int last) {
        if (NumberForm.isIdNumber(number)) {
            return Optional.of(PersonalDataKind.ID_NUMBER);
        }
        if (NumberForm.isBankAccount(number) && areGroupsOfACard(first, last)) {
            return Optional.of(PersonalDataKind.BANK_ACCOUNT);
        }
        if (first == last && NumberForm.isOldIdNumber(number) && standsAlone(first)) {
            return Optional.of(PersonalDataKind.OLD_ID_NUMBER);
        }
        if (NumberForm.isMobile(number) && areGroupsOfAMobile(first, last) && !isBeforeDecimals(last)) {
            return Optional.of(PersonalDataKind.MOBILE);
        }
        return Optional.empty();
    }

    private boolean areGroupsOfACard(int first, int last) {
        return groups.subList(first, last).stream()
                .allMatch(group -> group.group().length() >= SHORTEST_GROUP_OF_A_CARD);
    }

    /** Fifteen digits have no check digit, so that they must not be joined to others, as those of long file numbers are. */
    private boolean standsAlone(int group) {
        boolean isJoinedBefore = areNeighbours(group) && !isBlank(gapBefore(group));
        boolean isJoinedAfter = areNeighbours(group + 1) && !isBlank(gapBefore(group + 1));
        return !isJoinedBefore && !isJoinedAfter && !isBeforeDecimals(group);
    }

    /**
     * Mobile numbers are written in one or as 138-0013-8000 and the like. With blanks that may be figures of a table, so
     * that something before them must speak of telephones.
     */
    private boolean areGroupsOfAMobile(int first, int last) {
        StringBuilder lengths = new StringBuilder();
        boolean hasBlanks = false;
        for (int i = first; i <= last; i++) {
            boolean isCode =
                    i == first && i < last && halfWidth(groups.get(i).group()).matches("(?:00)?86");
            lengths.append(isCode ? "86" : groups.get(i).group().length()).append(' ');
            hasBlanks |= i > first && isBlank(gapBefore(i));
        }
        boolean isInOne = first == last;
        return (isInOne || MOBILE_IN_GROUPS.matcher(lengths).matches()) && (!hasBlanks || speaksOfTelephones(first));
    }

    private boolean speaksOfTelephones(int first) {
        int start = groups.get(first).start();
        return WORD_FOR_MOBILES
                .matcher(text.substring(Math.max(0, start - NEAR), start))
                .find();
    }

    private boolean isBeforeDecimals(int group) {
        int end = groups.get(group).end();
        return end + 1 < text.length() && text.charAt(end) == '.' && Glance.digit(text.charAt(end + 1)) >= 0;
    }

    /** Whether a group is there and nothing but a narrow gap lies before it. */
    private boolean areNeighbours(int second) {
        return second > 0
                && second < groups.size()
                && GAP.matcher(gapBefore(second)).matches();
    }

    private String gapBefore(int group) {
        return text.substring(groups.get(group - 1).end(), groups.get(group).start());
    }

    private static boolean isBlank(String gap) {
        return BLANKS.matcher(gap).matches();
    }
}
