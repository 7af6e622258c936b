package org.mingdeng.value;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * An amount of Chinese yuan.
 *
 * @param fen the amount in fen (1/100 yuan); negative when money leaves
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final int FEN_DIGITS = 2;

    /** Returns an amount of yuan; throws {@link ArithmeticException} when it is finer than a fen or too large. */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(FEN_DIGITS).longValueExact());
    }

    /** Returns the sum of all amounts; zero for none. */
    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    /** Returns the sum; throws {@link ArithmeticException} when it leaves the range of a long. */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /** Returns the difference; throws {@link ArithmeticException} when it leaves the range of a long. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /** Returns the amount without its sign. */
    public Money abs() {
        return fen < 0 ? new Money(Math.negateExact(fen)) : this;
    }

    /** Whether money leaves. */
    public boolean isNegative() {
        return fen < 0;
    }

    /** Whether it is exactly nothing. */
    public boolean isZero() {
        return fen == 0;
    }

    /** Returns the amount in yuan with two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, FEN_DIGITS);
    }

    /** The amount in yuan with two decimals and no separators, as in {@code -1234.50}. */
    @Override
    public String toString() {
        return yuan().toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
