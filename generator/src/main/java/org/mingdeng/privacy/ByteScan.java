package org.mingdeng.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in the bytes of a UTF-8 file, web pages among them. Some group of a number has four digits or more, so that
 * every fourth byte is looked at; what surrounds such a group is looked at closely, and decoded only where enough digits
 * stand together: as a reader would see them, without tags inside a sentence, with references to characters resolved.
 */
final class ByteScan {

    private static final int WIDEST_GAP = 64; // three characters, each perhaps a reference, and a few tags
    private static final int CONTEXT = 48;
    private static final int LARGE_GROUP = 4;
    private static final byte FULL_WIDTH = (byte) 0xEF;
    private static final Set<String> TAGS_IN_A_NUMBER = Set.of(
            "a", "b", "i", "u", "s", "em", "strong", "span", "mark", "wbr", "small", "code", "sub", "sup", "font",
            "bdi", "abbr", "data");
    private static final Pattern TAG = Pattern.compile("</?([a-z]+)[^<>]*>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(?:nbsp|e[mn]sp|thinsp|shy|zwn?j));");
    private static final int LONGEST_REFERENCE = 10;

    private final byte[] bytes;
    private final Digits digits = new Digits();
    private final List<PersonalDatum> found = new ArrayList<>();
    private int start;
    private int end = -1;
    private int done;

    private ByteScan(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the numbers in a file in order; their offsets are those of the bytes around them. */
    static List<PersonalDatum> find(byte[] bytes) {
        return new ByteScan(bytes).find();
    }

    private List<PersonalDatum> find() {
        int i = LARGE_GROUP - 1;
        while (i < bytes.length) {
            byte b = bytes[i];
            if ((b >= '0' && b <= '9') || b == FULL_WIDTH) {
                i = look(i);
            }
            i += LARGE_GROUP;
        }
        return found;
    }

    /** Looks at the group of digits around an offset; returns where the group, or the numbers that it belongs to, ends. */
    private int look(int at) {
        int from = at;
        int count = 0;
        for (int width = widthOfDigitBefore(from); width > 0; width = widthOfDigitBefore(from)) {
            from -= width;
            count++;
        }
        int to = at;
        for (int width = widthOfDigit(to); width > 0; width = widthOfDigit(to)) {
            to += width;
            count++;
        }
        if (count < LARGE_GROUP || isOfReference(from)) {
            return to;
        }
        read(mayEndGap(from) ? startBefore(from) : from, to);
        for (int next = afterGap(end); next > 0; next = afterGap(end)) {
            read(next, next + 1);
        }
        finish();
        done = end;
        end = -1;
        return done;
    }

    private boolean isOfReference(int offset) {
        return offset >= 2 && bytes[offset - 1] == '#' && bytes[offset - 2] == '&';
    }

    /** Whether the byte before an offset may be the last of something that parts the groups of a number. */
    private boolean mayEndGap(int offset) {
        int last = offset > 0 ? bytes[offset - 1] : 0;
        return last < 0 || last == ' ' || last == '-' || last == '\t' || last == '>' || last == ';';
    }

    /** Returns from where to look for smaller groups before a large one, not in the middle of one. */
    private int startBefore(int group) {
        int from = Math.max(done, group - WIDEST_GAP);
        for (int width = widthOfDigit(from); from > done && width > 0 && widthOfDigitBefore(from) > 0; ) {
            from += width;
            width = widthOfDigit(from);
        }
        return from;
    }

    /** Adds the digits between two offsets and those that follow at once. */
    private void read(int from, int to) {
        int i = from;
        while (i < to || widthOfDigit(i) > 0) {
            int width = widthOfDigit(i);
            if (width > 0) {
                add(bytes[i + width - 1] & 0x0F, i, i + width);
                i += width;
            } else {
                i += bytes[i] == '&' ? widthOfReference(i) : 1;
            }
        }
    }

    /** Returns the offset of the digit that only a gap parts from an offset; 0 when there is none. */
    private int afterGap(int from) {
        int i = from;
        int last = Math.min(bytes.length, from + WIDEST_GAP);
        while (i < last) {
            if (widthOfDigit(i) > 0) {
                return i;
            }
            int width = widthInGap(i, last);
            if (width == 0) {
                return 0;
            }
            i += width;
        }
        return 0;
    }

    /** Returns how many bytes the digit at an offset takes; 0 when there is none. The full-width ones are U+FF10 to U+FF19. */
    private int widthOfDigit(int i) {
        if (i < 0 || i >= bytes.length) {
            return 0;
        }
        byte b = bytes[i];
        if (b >= '0' && b <= '9') {
            return 1;
        }
        boolean isFullWidth = b == FULL_WIDTH
                && i + 2 < bytes.length
                && bytes[i + 1] == (byte) 0xBC
                && (bytes[i + 2] & 0xFF) >= 0x90
                && (bytes[i + 2] & 0xFF) <= 0x99;
        return isFullWidth ? 3 : 0;
    }

    private int widthOfDigitBefore(int i) {
        if (widthOfDigit(i - 1) == 1) {
            return 1;
        }
        return widthOfDigit(i - 3) == 3 ? 3 : 0;
    }

    /** The digits of a reference by number are not those of a text. */
    private int widthOfReference(int i) {
        boolean isByNumber = i + 1 < bytes.length && bytes[i + 1] == '#';
        return isByNumber ? Math.max(1, widthUntil(';', i, Math.min(bytes.length, i + LONGEST_REFERENCE))) : 1;
    }

    private void add(int digit, int from, int to) {
        if (from != end && !isGap(from)) {
            finish();
            digits.clear();
            start = from;
        }
        digits.add(digit);
        end = to;
    }

    private boolean isGap(int to) {
        if (end < 0 || to - end > WIDEST_GAP) {
            return false;
        }
        int i = end;
        while (i < to) {
            int width = widthInGap(i, to);
            if (width == 0) {
                return false;
            }
            i += width;
        }
        return true;
    }

    /** Returns how many bytes of something that may part the groups of a number stand here; 0 when it is something else. */
    private int widthInGap(int i, int to) {
        return switch (bytes[i]) {
            case ' ', '-', '\t' -> 1;
            case '&' -> widthUntil(';', i, to);
            case '<' -> isTagInANumber(i, to) ? widthUntil('>', i, to) : 0;
            case (byte) 0xC2 -> 2;
            case (byte) 0xE2, (byte) 0xE3, (byte) 0xEF -> 3;
            default -> 0;
        };
    }

    private int widthUntil(char last, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == last) {
                return i + 1 - from;
            }
        }
        return 0;
    }

    private boolean isTagInANumber(int from, int to) {
        int name = from + 1 < to && bytes[from + 1] == '/' ? from + 2 : from + 1;
        int i = name;
        while (i < to && bytes[i] >= 'a' && bytes[i] <= 'z') {
            i++;
        }
        return TAGS_IN_A_NUMBER.contains(new String(bytes, name, i - name, StandardCharsets.US_ASCII));
    }

    private void finish() {
        if (end < 0 || !digits.mayHoldNumber()) {
            return;
        }
        String before = asRead(back(Math.max(0, start - CONTEXT)), start);
        String chain = asRead(start, end);
        String after = asRead(end, back(Math.min(bytes.length, end + CONTEXT)));
        for (PersonalDatum datum : NumberScan.find(before + chain + after)) {
            boolean isOfChain = datum.start() >= before.length() && datum.start() < before.length() + chain.length();
            if (isOfChain) {
                found.add(new PersonalDatum(datum.kind(), start, end, datum.text(), datum.value()));
            }
        }
    }

    /** Returns the start of the character that an offset lies in. */
    private int back(int offset) {
        int i = offset;
        while (i > 0 && i < bytes.length && (bytes[i] & 0xC0) == 0x80) {
            i--;
        }
        return i;
    }

    /** Tags inside a sentence are not seen; any other parts what stands on both sides. */
    private String asRead(int from, int to) {
        String markup = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
            return markup;
        }
        String text = TAG.matcher(markup)
                .replaceAll(
                        tag -> TAGS_IN_A_NUMBER.contains(tag.group(1)) ? "" : Matcher.quoteReplacement(tag.group()));
        return REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(character(reference)));
    }

    private static String character(MatchResult reference) {
        if (reference.group(1) == null && reference.group(2) == null) {
            return " ";
        }
        int code = reference.group(1) == null
                ? Integer.parseInt(reference.group(2), 16)
                : Integer.parseInt(reference.group(1), 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }
}
