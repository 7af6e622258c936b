package org.mingdeng.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in the bytes of a UTF-8 file, web pages among them. Each byte is looked at once; only where enough digits
 * stand close together are they decoded, as a reader would see them: without tags inside a sentence, with references to
 * characters resolved.
 */
final class ByteScan {

    private static final int WIDEST_GAP = 64; // three characters, each perhaps a reference, and a few tags
    private static final int CONTEXT = 48;
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

    private ByteScan(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the numbers in a file in order; their offsets are those of the bytes around them. */
    static List<PersonalDatum> find(byte[] bytes) {
        return new ByteScan(bytes).find();
    }

    private List<PersonalDatum> find() {
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i];
            if (b >= '0' && b <= '9') {
                add(b - '0', i, i + 1);
                i++;
            } else if (b == (byte) 0xEF && isFullWidthDigit(i)) {
                add(bytes[i + 2] & 0x0F, i, i + 3);
                i += 3;
            } else {
                i += b == '&' ? widthOfReference(i) : 1;
            }
        }
        finish();
        return found;
    }

    /** The digits of a reference by number are not those of a text. */
    private int widthOfReference(int i) {
        boolean isByNumber = i + 1 < bytes.length && bytes[i + 1] == '#';
        return isByNumber ? Math.max(1, widthUntil(';', i, Math.min(bytes.length, i + LONGEST_REFERENCE))) : 1;
    }

    /** The full-width digits are U+FF10 to U+FF19. */
    private boolean isFullWidthDigit(int i) {
        return i + 2 < bytes.length
                && bytes[i + 1] == (byte) 0xBC
                && (bytes[i + 2] & 0xFF) >= 0x90
                && (bytes[i + 2] & 0xFF) <= 0x99;
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
