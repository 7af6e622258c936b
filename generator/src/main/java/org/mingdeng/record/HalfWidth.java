package org.mingdeng.record;

/** Full-width Latin letters, digits and signs as their half-width forms. */
final class HalfWidth {

    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private HalfWidth() {}

    /** Returns a text with half-width letters, digits, signs and blanks, without blanks at its ends. */
    static String of(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                half.append((char) (c - FULL_WIDTH_OFFSET));
            } else {
                half.append(c == '\u3000' || c == '\u00A0' ? ' ' : c);
            }
        }
        return half.toString().strip();
    }
}
