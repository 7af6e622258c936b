package org.mingdeng.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.source.SourceFolder;
import org.mingdeng.source.SourceValue.Scalar;

class FieldTypesTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private <T> Optional<T> read(FieldType<T> type, String written) {
        Scalar scalar = new Scalar(written, new Origin(new SourceText("x.yaml", written), 0, written.length()));
        Reading reading = new Reading(
                new SourceFolder("", List.of(), List.of()), new Term("字段", "field"), AllowedNumbers.NONE, diagnostics);
        return type.read(scalar, reading);
    }

    private List<String> problems() {
        return diagnostics.sorted().stream().map(d -> d.problem().name()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-03",
                "2026/11/3",
                "2026.11.3",
                "2026年11月3日",
                "2026 年 11 月 3 日",
                "２０２６年１１月３日",
                "20261103",
                "二〇二六年十一月三日",
                "2026-11-03 00:00:00",
                "46329",
                "2026－11－03",
            })
    void daysAreReadInEveryCompleteForm(String written) {
        assertThat(read(DateType.DATE, written)).hasToString("Optional[2026-11-03]");
        assertThat(problems()).isEqualTo(written.equals("2026-11-03") ? List.of() : List.of("READ_AS"));
    }

    @ParameterizedTest
    @CsvSource({
        "11月3日,DATE_WITHOUT_YEAR",
        "11-3,DATE_WITHOUT_YEAR",
        "3/11/2026,DATE_TWO_WAYS",
        "26-11-03,DATE_TWO_WAYS",
        "2026-02-29,NO_SUCH_DAY",
        "2026年13月1日,NO_SUCH_DAY",
        "去年,NOT_A_DATE",
        "2026年11月,NOT_A_DATE",
    })
    void otherDaysAreAskedBack(String written, String problem) {
        assertThat(read(DateType.DATE, written)).isEmpty();
        assertThat(problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3260.5 | 3260.50",
                "12,000.50 | 12000.50",
                "１２，０００．５０ | 12000.50",
                "1.17亿元 | 117000000.00",
                "3.5万元 | 35000.00",
                "¥1,234 | 1234.00",
                "￥12元 | 12.00",
                "-8600 | -8600.00",
                "−8600 | -8600.00",
                "壹万贰仟元整 | 12000.00",
                "柒拾玖万贰仟元整 | 792000.00",
                "人民币叁佰零伍元陆角柒分 | 305.67",
                "壹亿贰仟万元 | 120000000.00",
                "壹亿零伍万零叁元整 | 100050003.00",
                "壹仟零壹拾元零伍分 | 1010.05",
                "贰佰壹拾伍元 | 215.00",
                "一万五百元 | 10500.00",
                "十五元 | 15.00",
                "零元整 | 0.00",
                "99999999999.99 | 99999999999.99",
                "0 | 0.00",
            })
    void amountsAreReadInEveryExactForm(String written, String yuan) {
        assertThat(read(MoneyType.MONEY, written)).hasToString("Optional[" + yuan + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "约3000元 | MONEY_UNCERTAIN",
                "3000元左右 | MONEY_UNCERTAIN",
                "3000多 | MONEY_UNCERTAIN",
                "3000多元 | MONEY_UNCERTAIN",
                "3000余元 | MONEY_UNCERTAIN",
                "近3000元 | MONEY_UNCERTAIN",
                "不到3000元 | MONEY_UNCERTAIN",
                "3万元以上 | MONEY_UNCERTAIN",
                "三千多元 | MONEY_UNCERTAIN",
                "几千元 | MONEY_UNCERTAIN",
                "3000-5000 | MONEY_UNCERTAIN",
                "1.38E+10 | SCIENTIFIC_NOTATION",
                "1,20,00 | MONEY_MISPLACED_SEPARATOR",
                "12,00 | MONEY_MISPLACED_SEPARATOR",
                "3.005 | MONEY_TOO_FINE",
                "0.0000001万元 | MONEY_TOO_FINE",
                "99999999999999999999 | MONEY_TOO_FINE",
                "100000000000 | MONEY_TOO_FINE",
                "-1000亿元 | MONEY_TOO_FINE",
                "壹仟亿元整 | MONEY_TOO_FINE",
                "随便 | NOT_MONEY",
                "万元 | NOT_MONEY",
                "亿元 | NOT_MONEY",
                "百元 | NOT_MONEY",
                "二百五元 | NOT_MONEY",
                "一万五元 | NOT_MONEY",
                "三五元 | NOT_MONEY",
                "一百零元 | NOT_MONEY",
                "一千零十元 | NOT_MONEY",
                "一亿二亿元 | NOT_MONEY",
                "一百二千元 | NOT_MONEY",
            })
    void otherAmountsAreAskedBack(String written, String problem) {
        assertThat(read(MoneyType.MONEY, written)).isEmpty();
        assertThat(problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"120 | 120", "1,200 | 1200", "１，２００户 | 1200", "12 人 | 12", "123,456,789 | 123456789"})
    void countsMayBeGroupedAndNamed(String written, int count) {
        assertThat(read(FieldTypes.COUNT, written)).contains(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,20", "12,00", "1200,", ",120", "1,2000", "1.5", "约20", "1234567890"})
    void otherCountsAreAskedBack(String written) {
        assertThat(read(FieldTypes.COUNT, written)).isEmpty();
        assertThat(problems()).containsExactly("NOT_A_NUMBER");
    }

    @ParameterizedTest
    @CsvSource({
        "2026Q3,2026Q3",
        "2026年第三季度,2026Q3",
        "2026年三季度,2026Q3",
        "2026年3季度,2026Q3",
        "2026年9月,2026-09",
        "2026-09,2026-09",
        "2026年上半年,2026H1",
        "2026H2,2026H2",
        "2026年度,2026",
        "2026,2026",
        "2026-07-01至2026-08-15,2026-07-01/2026-08-15",
    })
    void periodsAreReadInEveryUsualForm(String written, String code) {
        assertThat(read(PeriodType.PERIOD, written).orElseThrow().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02 08:40,2026-03-02 08:40",
        "2026年3月2日上午8点半,2026-03-02 08:30",
        "2026年3月2日下午3时05分,2026-03-02 15:05",
        "2026-03-02T08:40,2026-03-02 08:40",
        "2026/3/2 8：40,2026-03-02 08:40",
        "2026-03-02上午8:40,2026-03-02 08:40",
        "2026年3月2日 8:40,2026-03-02 08:40",
        "2026-03-02,2026-03-02",
        "2026年3月2日中午1点,2026-03-02 13:00",
        "2026年3月2日中午11点半,2026-03-02 11:30",
        "2026年3月2日中午12点,2026-03-02 12:00",
        "2026年3月2日上午12点,2026-03-02 12:00",
        "2026年3月2日下午12点半,2026-03-02 12:30",
        "2026年3月2日下午15:20,2026-03-02 15:20",
        "2026年3月2日晚上8点,2026-03-02 20:00",
        "2026年3月2日晚上12点,2026-03-03 00:00",
        "2026年3月2日凌晨12点半,2026-03-02 00:30",
        "2026-12-31 24:00,2027-01-01 00:00",
    })
    void momentsAreReadWithAndWithoutATime(String written, String moment) {
        assertThat(read(MomentType.MOMENT, written).orElseThrow()).hasToString(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "3月2日 8:40,DATE_WITHOUT_YEAR",
        "3/2/2026 8:40,DATE_TWO_WAYS",
        "8:40,NOT_A_DATE",
        "2026-03-0208:40,NOT_A_DATE",
        "2026年3月2日晚上1点,NOT_A_DATE",
        "2026年3月2日上午15点,NOT_A_DATE",
        "2026年3月2日中午5点,NOT_A_DATE",
        "2026-02-30 08:40,NO_SUCH_DAY",
        "2026-03-02 25:00,NO_SUCH_DAY",
        "2026-03-02 8:75,NO_SUCH_DAY",
    })
    void otherMomentsAreAskedBack(String written, String problem) {
        assertThat(read(MomentType.MOMENT, written)).isEmpty();
        assertThat(problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "0226-11-03", "32026年11月3日", "〇〇二六年十一月三日", "30261103"})
    void yearsThatNobodyLivedInAreAskedBack(String written) {
        assertThat(read(DateType.DATE, written)).isEmpty();
        assertThat(read(MomentType.MOMENT, written + " 08:40")).isEmpty();
        assertThat(read(PeriodType.PERIOD, written.substring(0, 4) + "年第三季度")).isEmpty();
        assertThat(problems()).containsExactlyInAnyOrder("NOT_A_DATE", "NOT_A_DATE", "NOT_A_PERIOD");
    }

    @ParameterizedTest
    @CsvSource({
        "old/road.html,old/road.html",
        "/old/road.html,old/road.html",
        "旧/路.html,旧/路.html",
        "archive,archive",
    })
    void addressesInTheSiteAreRead(String written, String path) {
        assertThat(read(FieldTypes.SITE_PATH, written)).contains(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/,NOT_A_SITE_PATH",
        "old/,NOT_A_SITE_PATH",
        "old//road.html,NOT_A_SITE_PATH",
        "old/./road.html,NOT_A_SITE_PATH",
        "../road.html,NOT_A_SITE_PATH",
        ".mingdeng/manifest,NOT_A_SITE_PATH",
        "https://other.example/road.html,NOT_A_SITE_PATH",
        "old road.html,NOT_A_SITE_PATH",
        "aux/road.html,NAME_NOT_PORTABLE",
        "old/nul.html,NAME_NOT_PORTABLE",
        "old/road.,NAME_NOT_PORTABLE",
    })
    void otherAddressesInTheSiteAreAskedBack(String written, String problem) {
        assertThat(read(FieldTypes.SITE_PATH, written)).isEmpty();
        assertThat(problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "AUX.yaml",
                "nul.tar.gz",
                "Com1.pdf",
                "lpt9",
                "prn .txt",
                "road.",
                "road ",
                "a?b",
                "a:b",
                "a|b"
            })
    void namesThatWindowsRefusesAreNotPortable(String name) {
        assertThat(PortableName.is(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "road", "修路 二期.pdf", "console.txt", "auxiliary", "com10.csv", "a.con", "公示（1）.pdf"})
    void otherNamesAre(String name) {
        assertThat(PortableName.is(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5天,5,DAYS", "5日内,5,DAYS", "10个工作日,10,WORKING_DAYS", "24小时,24,HOURS", "10 working days,10,WORKING_DAYS"
    })
    void limitsAreReadInEveryUsualForm(String written, int amount, String unit) {
        var limit = read(FieldTypes.TIME_LIMIT, written).orElseThrow();
        assertThat(limit.amount()).isEqualTo(amount);
        assertThat(limit.unit()).hasToString(unit);
    }

    @ParameterizedTest
    @CsvSource({"回访,FOLLOW_UP", "follow-up,FOLLOW_UP", "follow up,FOLLOW_UP", "派单,DISPATCH", "Closure,CLOSURE"})
    void choicesAreReadByEachOfTheirWords(String written, ServiceCase.Step step) {
        assertThat(read(FieldTypes.choice(ServiceCase.Step.class), written)).contains(step);
    }

    @Test
    void nearestChoiceIsSuggested() {
        assertThat(read(FieldTypes.choice(ServiceCase.Step.class), "办结了")).isEmpty();
        assertThat(diagnostics.sorted().get(0).arguments().toString()).contains("是不是“办结”？");
    }

    @Test
    void textBetweenEnumerationCommasIsAList() {
        assertThat(read(FieldTypes.listOf(FieldTypes.choice(SiteSettings.PagePart.class)), "print, board，data"))
                .contains(
                        List.of(SiteSettings.PagePart.PRINT, SiteSettings.PagePart.BOARD, SiteSettings.PagePart.DATA));
        assertThat(read(FieldTypes.listOf(FieldTypes.TEXT), "Dao, Xiaoman")).contains(List.of("Dao, Xiaoman"));
        assertThat(read(FieldTypes.listOf(FieldTypes.TEXT), "道路、修路、一事一议")).contains(List.of("道路", "修路", "一事一议"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证990101198001010014",
                "99010119700101001X",
                "卡号6299990000000000012。",
                "９９０１０１１９８００１０１００１４",
                "99010119700101001ｘ",
                "990101 19800101 0014",
                "990101-1980-01-01-0014",
                "990101　19700101　001　X",
                "6299 9900 0000 0000 012",
                "6299-9900-0000-0000-012",
                "６２９９ ９９００ ００００ ００００ ０１２",
                "6299 9900 0000 0000 012 2026-11-03",
                "2026-11-03 990101198001010014",
                "电话0999-5550101 - 990101198001010014",
            })
    void personalNumbersAreRefusedInTexts(String written) {
        assertThat(read(FieldTypes.TEXT, written)).isEmpty();
        assertThat(problems()).containsExactly("PERSONAL_NUMBER_IN_TEXT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话0999-5550101",
                "990101198001010015",
                "990101 19800101 0015",
                "编号2026110300000001",
                "面积12345678901234567890平方米",
                "2026-11-03 2026-11-10 2026-11-17",
                "62 99 99 00 00 00 00 00 00 12",
                "0.990101198001010014",
            })
    void otherNumbersAreNot(String written) {
        assertThat(read(FieldTypes.TEXT, written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"990101198001010014", "6299 9900 0000 0000 012"})
    void personalNumbersAreNoTelephones(String written) {
        assertThat(read(FieldTypes.TELEPHONE, written)).isEmpty();
        assertThat(problems()).containsExactly("PERSONAL_NUMBER_IN_TEXT");
    }

    @Test
    void residentsNamesAreMaskedAtOnce() {
        assertThat(read(FieldTypes.RESIDENT, "稻小满").orElseThrow()).hasToString("稻*满");
    }
}
