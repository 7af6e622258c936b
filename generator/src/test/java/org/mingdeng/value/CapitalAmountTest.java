package org.mingdeng.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in capital numerals; the first five lines of large ones are the examples of the rules for filling in notes. */
class CapitalAmountTest {

    @ParameterizedTest
    @CsvSource({
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "325.04, 叁佰贰拾伍元零肆分",
        "0, 零元整",
        "0.01, 壹分",
        "0.05, 伍分",
        "0.50, 伍角整",
        "0.55, 伍角伍分",
        "1, 壹元整",
        "10, 壹拾元整",
        "15, 壹拾伍元整",
        "100, 壹佰元整",
        "101, 壹佰零壹元整",
        "110, 壹佰壹拾元整",
        "1005.30, 壹仟零伍元叁角整",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        "10010, 壹万零壹拾元整",
        "10100, 壹万零壹佰元整",
        "11000, 壹万壹仟元整",
        "100000, 壹拾万元整",
        "1000000, 壹佰万元整",
        "10050000, 壹仟零伍万元整",
        "100000000, 壹亿元整",
        "100000005, 壹亿零伍元整",
        "100100000, 壹亿零壹拾万元整",
        "110000000, 壹亿壹仟万元整",
        "1000000000000, 壹万亿元整",
        "1000200000000, 壹万零贰亿元整",
        "1000000000005, 壹万亿零伍元整",
        "12345678901234.56, 壹拾贰万叁仟肆佰伍拾陆亿柒仟捌佰玖拾万壹仟贰佰叁拾肆元伍角陆分",
        "-1005.30, 负壹仟零伍元叁角整",
        "-0.05, 负伍分"
    })
    void amountsAreWrittenAsOnVouchers(BigDecimal yuan, String words) {
        assertThat(CapitalAmount.of(Money.ofYuan(yuan))).isEqualTo(words);
    }

    @Test
    void largestAmountHasAllItsDigits() {
        assertThat(CapitalAmount.of(new Money(Long.MAX_VALUE))).isEqualTo("玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分");
    }
}
