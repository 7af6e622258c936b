package org.mingdeng.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * The text of a page while a template writes it, and its bytes in UTF-8. Used for one page after another.
 *
 * <p>Reason: through a {@link java.io.StringWriter} each character was checked and copied four times, a tenth of a cold
 * build ({@code bench/RESULTS.md}).
 */
final class PageText extends Writer {

    private static final int FIRST_CAPACITY = 1 << 14;
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private char[] chars = new char[FIRST_CAPACITY];
    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int size;

    /** Begins a new page. */
    void clear() {
        size = 0;
    }

    @Override
    public void write(int c) {
        grow(1);
        chars[size++] = (char) c;
    }

    @Override
    public void write(char[] text, int from, int length) {
        grow(length);
        System.arraycopy(text, from, chars, size, length);
        size += length;
    }

    @Override
    public void write(String text, int from, int length) {
        grow(length);
        text.getChars(from, from + length, chars, size);
        size += length;
    }

    @Override
    public void flush() {
        // nothing waits anywhere
    }

    @Override
    public void close() {
        // nothing is held
    }

    private void grow(int by) {
        if (size + by > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, size + by));
        }
    }

    /** Returns the bytes; half of a pair of surrogates becomes a question mark, as everywhere in Java. */
    byte[] toBytes() {
        if (bytes.length < size * MOST_BYTES_OF_A_CHAR) {
            bytes = new byte[size * MOST_BYTES_OF_A_CHAR];
        }
        int length = 0;
        for (int i = 0; i < size; i++) {
            char c = chars[i];
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | (c >> 6));
                bytes[length++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                bytes[length++] = (byte) (0xE0 | (c >> 12));
                bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                bytes[length++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c) && i + 1 < size && Character.isLowSurrogate(chars[i + 1])) {
                int point = Character.toCodePoint(c, chars[++i]);
                bytes[length++] = (byte) (0xF0 | (point >> 18));
                bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
                bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
                bytes[length++] = (byte) (0x80 | (point & 0x3F));
            } else {
                bytes[length++] = '?';
            }
        }
        return Arrays.copyOf(bytes, length);
    }
}
