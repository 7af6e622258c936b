package org.mingdeng.record;

import org.mingdeng.diagnostic.Term;

/**
 * A part of a body that must be there or agree.
 *
 * @param part the numerator
 * @param whole the denominator
 * @param isExclusive whether exactly that part is too few (过半数) or enough (以上)
 */
public record Majority(int part, int whole, boolean isExclusive) {

    static final Majority MORE_THAN_HALF = new Majority(1, 2, true);
    static final Majority TWO_THIRDS = new Majority(2, 3, false);
    static final Majority THREE_QUARTERS = new Majority(3, 4, false);

    private static final String[] NUMERALS = {"", "一", "二", "三", "四"};

    /** Whether a number is such a part of another. */
    public boolean isReachedBy(long number, long of) {
        return isExclusive ? number * whole > of * part : number * whole >= of * part;
    }

    /** Returns the least number that is such a part of another. */
    public long leastOf(long of) {
        long product = of * part;
        return isExclusive ? product / whole + 1 : (product + whole - 1) / whole;
    }

    /** Its words, as in 三分之二以上. */
    public Term words() {
        return isExclusive
                ? new Term("过半数", "more than half")
                : new Term(NUMERALS[whole] + "分之" + NUMERALS[part] + "以上", "at least " + part + "/" + whole);
    }
}
