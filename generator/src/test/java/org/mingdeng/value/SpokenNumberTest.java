package org.mingdeng.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdeng.record.ChineseNumeral;

/** Numbers as they are said in Mandarin. */
class SpokenNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "2, 二",
        "10, 十",
        "12, 十二",
        "20, 二十",
        "22, 二十二",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "112, 一百一十二",
        "200, 两百",
        "222, 两百二十二",
        "1002, 一千零二",
        "1020, 一千零二十",
        "1200, 一千二百",
        "2000, 两千",
        "2200, 两千二百",
        "10000, 一万",
        "10010, 一万零一十",
        "12345, 一万二千三百四十五",
        "20000, 两万",
        "20200, 两万零二百",
        "100000, 十万",
        "120000, 十二万",
        "1010000, 一百零一万",
        "2200000, 两百二十万",
        "10000000, 一千万",
        "100000000, 一亿",
        "100000001, 一亿零一",
        "200010000, 两亿零一万",
        "1500000000000, 一万五千亿",
        "-35, 负三十五"
    })
    void wholeNumbersAreSaid(long number, String words) {
        assertThat(SpokenNumber.whole(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "12345.60, 一万二千三百四十五元六角",
        "12345.00, 一万二千三百四十五元",
        "12345.05, 一万二千三百四十五元零五分",
        "12345.67, 一万二千三百四十五元六角七分",
        "10.10, 十元一角",
        "2, 两元",
        "2.2, 两元二角",
        "200, 两百元",
        "0, 零元",
        "0.50, 五角",
        "0.20, 两角",
        "0.56, 五角六分",
        "0.05, 五分",
        "-3.5, 负三元五角",
        "0.5283, 零点五二八三元"
    })
    void amountsAreSaidInYuanJiaoAndFen(BigDecimal yuan, String words) {
        assertThat(SpokenNumber.yuan(yuan)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0999-5550102, '零九九九，五五五零幺零二'",
        "09995550102, '零九九九，五五五零幺零二'",
        "010-55501234, '零幺零，五五五零，幺二三四'",
        "01055501234, '零幺零，五五五零，幺二三四'",
        "13900000001, '幺三九，零零零零，零零零幺'",
        "400-000-1234, '四零零，零零零，幺二三四'",
        "12345, 幺二三四五",
        "5550102, 五五五零幺零二"
    })
    void telephonesAreSaidDigitByDigit(String number, String words) {
        assertThat(SpokenNumber.telephone(number)).isEqualTo(words);
    }

    @Test
    void othersAreSaid() {
        assertThat(SpokenNumber.date(LocalDate.of(2026, 11, 3))).isEqualTo("二〇二六年十一月三日");
        assertThat(SpokenNumber.date(LocalDate.of(2000, 2, 22))).isEqualTo("二〇〇〇年二月二十二日");
        assertThat(SpokenNumber.percent(new BigDecimal("3.5"))).isEqualTo("百分之三点五");
        assertThat(SpokenNumber.percent(new BigDecimal("200"))).isEqualTo("百分之二百");
        assertThat(SpokenNumber.percent(new BigDecimal("2"))).isEqualTo("百分之二");
        assertThat(SpokenNumber.number(new BigDecimal("18.06"))).isEqualTo("十八点零六");
        assertThat(SpokenNumber.count(new BigDecimal("2"))).isEqualTo("两");
        assertThat(SpokenNumber.count(new BigDecimal("2.5"))).isEqualTo("二点五");
        assertThat(SpokenNumber.ordinal(200)).isEqualTo("二百");
    }

    @Test
    void whatIsSaidCanBeReadBack() {
        Random random = new Random(2026);
        for (int i = 0; i < 5_000; i++) {
            long bound = (long) Math.pow(10, 1 + random.nextInt(10));
            Money amount = new Money(100 + random.nextLong(bound));
            assertThat(ChineseNumeral.yuan(SpokenNumber.money(amount))).hasValue(amount.yuan());
        }
    }
}
