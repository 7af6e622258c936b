package org.mingdeng.value;

/**
 * A personal number as the public may see it: a mobile keeps three digits and four (138****5678), any other number only
 * its last four. The full number cannot be had from it.
 *
 * @param text the masked form
 */
public record MaskedNumber(String text) {

    private static final int SHOWN_AT_END = 4;
    private static final int SHOWN_AT_START_OF_MOBILE = 3;
    private static final int MOBILE_LENGTH = 11;

    /** Masks a full number; blanks and hyphens in it are dropped, hidden characters are shown as {@code *}. */
    public static MaskedNumber of(String fullNumber) {
        String number = fullNumber.replaceAll("[\\s-]", "");
        boolean mobile = number.length() == MOBILE_LENGTH && number.startsWith("1");
        int start = mobile ? SHOWN_AT_START_OF_MOBILE : 0;
        int end = Math.max(start, number.length() - SHOWN_AT_END);
        return new MaskedNumber(number.substring(0, start) + "*".repeat(end - start) + number.substring(end));
    }

    @Override
    public String toString() {
        return text;
    }
}
