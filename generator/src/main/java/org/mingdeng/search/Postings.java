package org.mingdeng.search;

import java.util.Arrays;

/**
 * The numbers of the documents that hold a term, rising. They are written in 64 characters that need no escape in a script
 * and are no digits, so that no list of numbers looks like somebody's telephone or identity number: as gaps of five bits a
 * character, or, where that is shorter, as one bit for each document from the first to the last.
 */
final class Postings {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+,-.:";
    private static final char BITS = '~';
    private static final int BITS_OF_A_CHARACTER = 6;
    private static final int GAP_BITS = 5;
    private static final int MORE = 1 << GAP_BITS;

    private int[] documents = new int[4];
    private int size;

    /** Adds a document with a higher number than all before; the same once more adds nothing. */
    void add(int document) {
        if (size > 0 && documents[size - 1] == document) {
            return;
        }
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, size * 2);
        }
        documents[size++] = document;
    }

    /** Adds documents in any order. */
    void addAll(int[] more) {
        if (size + more.length > documents.length) {
            documents = Arrays.copyOf(documents, Math.max(documents.length * 2, size + more.length));
        }
        System.arraycopy(more, 0, documents, size, more.length);
        size += more.length;
    }

    /** Returns the documents, rising. */
    int[] sorted() {
        int[] sorted = Arrays.copyOf(documents, size);
        Arrays.sort(sorted);
        return sorted;
    }

    static String write(int[] documents) {
        String gaps = gaps(documents);
        int first = documents.length == 0 ? 0 : documents[0] / BITS_OF_A_CHARACTER;
        int span = documents.length == 0 ? 0 : documents[documents.length - 1] / BITS_OF_A_CHARACTER - first + 1;
        return gaps.length() <= span + 2 ? gaps : bits(documents, first, span);
    }

    private static String gaps(int[] documents) {
        StringBuilder written = new StringBuilder();
        int last = -1;
        for (int document : documents) {
            number(document - last - 1, written);
            last = document;
        }
        return written.toString();
    }

    private static void number(int number, StringBuilder written) {
        int rest = number;
        while (rest >= MORE) {
            written.append(ALPHABET.charAt(rest % MORE + MORE));
            rest /= MORE;
        }
        written.append(ALPHABET.charAt(rest));
    }

    private static String bits(int[] documents, int first, int span) {
        int[] bits = new int[span];
        for (int document : documents) {
            bits[document / BITS_OF_A_CHARACTER - first] |= 1 << (document % BITS_OF_A_CHARACTER);
        }
        StringBuilder written = new StringBuilder().append(BITS);
        number(first, written);
        for (int sextet : bits) {
            written.append(ALPHABET.charAt(sextet));
        }
        return written.toString();
    }

    /** Reads what {@link #write} has written. */
    static int[] read(String written) {
        Postings postings = new Postings();
        boolean isBits = !written.isEmpty() && written.charAt(0) == BITS;
        int at = isBits ? 1 : 0;
        int last = -1;
        while (at < written.length()) {
            int number = 0;
            int shift = 0;
            int digit;
            do {
                digit = ALPHABET.indexOf(written.charAt(at++));
                number |= (digit % MORE) << shift;
                shift += GAP_BITS;
            } while (digit >= MORE);
            if (isBits) {
                postings.readBits(written, at, number);
                break;
            }
            last += number + 1;
            postings.add(last);
        }
        return Arrays.copyOf(postings.documents, postings.size);
    }

    private void readBits(String written, int from, int first) {
        for (int i = from; i < written.length(); i++) {
            int sextet = ALPHABET.indexOf(written.charAt(i));
            for (int bit = 0; bit < BITS_OF_A_CHARACTER; bit++) {
                if (((sextet >> bit) & 1) == 1) {
                    add((first + i - from) * BITS_OF_A_CHARACTER + bit);
                }
            }
        }
    }
}
