package org.mingdeng.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts with their numbers in words, as titles of records and telephones have them. */
class SpokenTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公示到2026年11月3日                      | 公示到二〇二六年十一月三日
            2026-11-03起                             | 二〇二六年十一月三日起
            2026年第三季度                           | 二〇二六年第三季度
            2021—2025年                              | 二〇二一到二〇二五年
            2026年2月2日至7日                        | 二〇二六年二月二日至七日
            1949年                                   | 一九四九年
            3年                                      | 三年
            2年                                      | 两年
            结余956,051.69元                         | 结余九十五万六千零五十一元六角九分
            −1,234.50元                              | 负一千二百三十四元五角
            95.8万元                                 | 九十五万八千元
            2.64万元                                 | 两万六千四百元
            1.17亿元                                 | 一亿一千七百万元
            ¥12,345.60                               | 一万二千三百四十五元六角
            ¥3万                                     | 三万元
            充电每度1.05元                           | 充电每度一元零五分
            月工资2600元                             | 月工资两千六百元
            2元                                      | 两元
            300多元                                  | 三百多元
            30万株                                   | 三十万株
            电话0999-5550102                         | 电话零九九九，五五五零幺零二
            0999-5550102转801                        | 零九九九，五五五零幺零二，转，八零幺
            打12345会怎样                            | 打幺二三四五会怎样
            12388                                    | 幺二三八八
            12345元                                  | 一万二千三百四十五元
            打110报警                                | 打幺幺零报警
            3.5%                                     | 百分之三点五
            ２０％                                   | 百分之二十
            5‰                                       | 千分之五
            公示15天                                 | 公示十五天
            公示2天                                  | 公示两天
            三户2人                                  | 三户两人
            318户61620元                             | 三百一十八户六万一千六百二十元
            200户                                    | 两百户
            2组水管                                  | 二组水管
            2号楼2单元                               | 二号楼二单元
            2月                                      | 二月
            2个月                                    | 两个月
            第2次                                    | 第二次
            第12届                                   | 第十二届
            1、5、13、27号楼                         | 一、五、十三、二十七号楼
            2、3号楼                                 | 二、三号楼
            2-3户                                    | 两到三户
            2-3号楼                                  | 二到三号楼
            3-2-501                                  | 三杠二杠五百零一
            四组流转18.6亩                           | 四组流转十八点六亩
            120平方米                                | 一百二十平方米
            120m²                                    | 一百二十平方米
            2.5km                                    | 二点五公里
            8:30—17:00                               | 八点三十分到十七点
            2:05                                     | 两点零五分
            8/10的户                                 | 十分之八的户
            听村发〔2026〕12号                       | 听村发二〇二六年第十二号
            620元/亩                                 | 六百二十元每亩
            G312国道                                 | G三幺二国道
            编号007                                  | 编号零零七
            99010100000000                           | 九九零幺零幺零零零零零零零零
            15 天                                    | 十五天
            股份分红方案：每股40元，一共55440元      | 股份分红方案：每股四十元，一共五万五千四百四十元
            """)
    void numbersAreInWords(String written, String spoken) {
        assertThat(SpokenText.of(written)).isEqualTo(spoken);
    }

    @Test
    void whatCannotBeADayIsNone() {
        assertThat(SpokenText.of("2026-13-40")).doesNotContainPattern("\\d");
        assertThat(SpokenText.of("123,456,789,012,345,678,901元")).doesNotContainPattern("\\d");
    }

    @Test
    void textWithoutNumbersStaysAsItIs() {
        assertThat(SpokenText.of("一氧化碳报警器：先装——后收钱（A型）/B")).isEqualTo("一氧化碳报警器：先装——后收钱（A型）/B");
    }
}
