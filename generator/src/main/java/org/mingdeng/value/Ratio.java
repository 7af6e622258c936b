package org.mingdeng.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share that is always shown with what it is a share of.
 *
 * @param part the numerator
 * @param whole the denominator; zero when there is nothing to share
 */
public record Ratio(long part, long whole) {

    public static final Ratio NONE = new Ratio(0, 0);

    private static final int PERCENT_DIGITS = 2;

    /** Returns the ratio over both groups together. */
    public Ratio plus(Ratio other) {
        return new Ratio(Math.addExact(part, other.part), Math.addExact(whole, other.whole));
    }

    /** Whether there is anything to share. */
    public boolean isDefined() {
        return whole != 0;
    }

    /** Returns the percentage, rounded half up to a number of decimals; zero when it is not defined. */
    public BigDecimal percent(int decimals) {
        return isDefined()
                ? BigDecimal.valueOf(part)
                        .movePointRight(PERCENT_DIGITS)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP)
                : BigDecimal.ZERO.setScale(decimals);
    }
}
