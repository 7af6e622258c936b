package org.mingdeng.value;

import java.math.BigDecimal;

/**
 * A percentage as someone wrote it, with the decimals they chose.
 *
 * @param percent the number before the percent sign: 87.5 for 87.5 %
 */
public record Percentage(BigDecimal percent) {

    /** Whether it says what a ratio says, rounded half up to its own decimals. */
    public boolean states(Ratio ratio) {
        return percent.compareTo(ratio.percent(Math.max(0, percent.scale()))) == 0;
    }

    @Override
    public String toString() {
        return percent.toPlainString() + "%";
    }
}
