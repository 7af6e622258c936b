package org.mingdeng.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a line into what search compares: single Chinese characters, whole numbers, whole words of letters. Full-width forms
 * are narrow, capitals small, traditional characters simplified, numbers without separators and needless zeros; everything
 * else is left out. The script of the search page cuts what is typed in the same way.
 */
final class Units {

    private static final int LONG_NUMBER = 4;

    private Units() {}

    static List<String> of(String line) {
        String text = folded(line);
        List<String> units = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            char c = text.charAt(i);
            if (isDigit(c)) {
                end = numberEnd(text, i);
                units.add(number(text.substring(i, end)));
            } else if (isLetter(c)) {
                while (end < text.length() && isLetter(text.charAt(end))) {
                    end++;
                }
                units.add(text.substring(i, end));
            } else if (isIdeograph(c)) {
                end = Character.isHighSurrogate(c) && end < text.length() ? end + 1 : end;
                units.add(text.substring(i, end));
            }
            i = end;
        }
        return units;
    }

    /** Returns the text with one form for all forms of a character. */
    private static String folded(String line) {
        String narrow = isPlain(line) ? line : Normalizer.normalize(line, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(narrow.toLowerCase(Locale.ROOT));
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, CharacterTables.simplified(folded.charAt(i)));
        }
        return folded.toString();
    }

    /** Most texts are ASCII and common Chinese characters, which stay as they are. */
    private static boolean isPlain(String line) {
        return line.chars().allMatch(c -> c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF) || c == 0x3002 || c == 0x3001);
    }

    /** Thousands are told by commas before three digits each, decimals by a point before a digit. */
    private static int numberEnd(String text, int start) {
        int end = digitsEnd(text, start);
        while (end < text.length() && text.charAt(end) == ',' && digitsEnd(text, end + 1) == end + 4) {
            end += 4;
        }
        boolean hasDecimals = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
        return hasDecimals ? digitsEnd(text, end + 1) : end;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String number(String written) {
        String digits = written.replace(",", "");
        int end = digits.length();
        if (digits.indexOf('.') >= 0) {
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            if (digits.charAt(end - 1) == '.') {
                end--;
            }
        }
        int start = 0;
        while (start + 1 < end && digits.charAt(start) == '0' && digits.charAt(start + 1) != '.') {
            start++;
        }
        return digits.substring(start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7);
    }

    private static boolean isIdeograph(char c) {
        return (c >= 0x3040 && c < 0xFE00) || c == 0x3005 || c == 0x3007 || (c >= 0x2E80 && c < 0x2FE0);
    }

    /** Whether a unit is a Chinese character. */
    static boolean isHan(String unit) {
        return isIdeograph(unit.charAt(0));
    }

    /** Whether a unit is a number with so many digits that it is looked up alone, not with its neighbours. */
    static boolean isLongNumber(String unit) {
        return unit.length() > LONG_NUMBER && isDigit(unit.charAt(0));
    }
}
