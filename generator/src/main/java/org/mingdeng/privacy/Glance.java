package org.mingdeng.privacy;

/**
 * What a look at each character of a text tells: whether there can be a number, a word of the list, a room. Almost all texts
 * are done with here, so that all is asked in one pass.
 *
 * @param mayHoldNumber whether so many digits stand close together that a number is possible
 * @param word the offset of the first word of the list; the length of the text when there is none
 * @param hasRoom whether something follows digits as a room does
 */
record Glance(boolean mayHoldNumber, int word, boolean hasRoom) {

    private static final byte DIGIT = 1;
    private static final byte GAP = 2;
    private static final byte WORD = 3;
    private static final byte ROOM = 4;
    private static final byte[] SORTS = sorts();
    private static final int TOO_WIDE = 7; // a gap is of three characters, each of which may take two places

    private static byte[] sorts() {
        byte[] sorts = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < sorts.length; c++) {
            if (digit((char) c) >= 0) {
                sorts[c] = DIGIT;
            } else if (isGap((char) c)) {
                sorts[c] = GAP;
            } else if (c == '室' || c == '户') {
                sorts[c] = ROOM;
            } else if (SensitiveWords.builtIn().mayStartWith((char) c)) {
                sorts[c] = WORD;
            }
        }
        return sorts;
    }

    /** Returns the value of a digit of any width; -1 for any other character. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static boolean isGap(char c) {
        if (c < 0x80) {
            return c == ' ' || c == '-' || c == '\t';
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.FORMAT, Character.SURROGATE -> true;
            default -> c == '−' || c == '·';
        };
    }

    static Glance at(String text) {
        Digits digits = new Digits();
        boolean mayHoldNumber = false;
        boolean hasRoom = false;
        int word = text.length();
        int gap = TOO_WIDE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte sort = SORTS[c];
            if (sort == DIGIT) {
                if (gap >= TOO_WIDE) {
                    digits.clear();
                }
                digits.add(digit(c));
                mayHoldNumber |= digits.mayHoldNumber();
                gap = 0;
            } else if (sort == GAP) {
                gap++;
            } else {
                hasRoom |= sort == ROOM && gap == 0;
                gap = TOO_WIDE;
                if (sort == WORD
                        && word > i
                        && SensitiveWords.builtIn().at(text, i).isPresent()) {
                    word = i;
                }
            }
        }
        return new Glance(mayHoldNumber, word, hasRoom);
    }
}
