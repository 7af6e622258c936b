package org.mingdeng.privacy;

/**
 * Counts digits that stand close together, one after the other, to tell cheaply whether there can be a number among them:
 * almost all text is done with here.
 */
final class Digits {

    private static final int FEWEST = 11;
    private static final int FEWEST_BUT_MOBILES = 15;

    private int count;
    private int last;
    private int firstOfMobile = -1;

    /** Begins anew. */
    void clear() {
        count = 0;
        last = 0;
        firstOfMobile = -1;
    }

    /** Adds a digit from 0 to 9. */
    void add(int digit) {
        if (firstOfMobile < 0 && last == 1 && digit >= 3 && count > 0) {
            firstOfMobile = count - 1;
        }
        count++;
        last = digit;
    }

    /** Whether the digits are enough for an ID or account number, or for a mobile number from where one may begin. */
    boolean mayHoldNumber() {
        return count >= FEWEST_BUT_MOBILES || (firstOfMobile >= 0 && count - firstOfMobile >= FEWEST);
    }
}
