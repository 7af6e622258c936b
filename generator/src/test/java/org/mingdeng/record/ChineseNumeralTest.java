package org.mingdeng.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingdeng.value.CapitalAmount;
import org.mingdeng.value.Money;

/** Amounts in capital numerals as they are printed are read as they were. */
class ChineseNumeralTest {

    @Test
    void printedAmountsAreReadBack() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            long yuan = withZeros(random);
            long fen = random.nextInt(3) == 0 ? 0 : random.nextInt(100);
            Money money = new Money(yuan * 100 + fen);
            String words = CapitalAmount.of(money);

            assertThat(ChineseNumeral.yuan(words))
                    .as("%s %s", money, words)
                    .hasValueSatisfying(
                            read -> assertThat(read).isEqualByComparingTo(BigDecimal.valueOf(money.fen(), 2)));
        }
    }

    @Test
    void amountsBelowAYuanAreReadBack() {
        for (int fen = 0; fen < 100; fen++) {
            String words = CapitalAmount.of(new Money(fen));

            assertThat(ChineseNumeral.yuan(words)).as(words).hasValue(BigDecimal.valueOf(fen, 2));
        }
    }

    /** An amount from one yuan on with many digits that are zero, which is where words are left out. */
    private static long withZeros(Random random) {
        long yuan = 1L + random.nextInt(9);
        int digits = random.nextInt(14);
        for (int i = 0; i < digits; i++) {
            yuan = yuan * 10 + (random.nextBoolean() ? 0 : random.nextInt(10));
        }
        return yuan;
    }
}
