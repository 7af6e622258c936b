package org.mingdeng.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    private static final WorkCalendar CHINA = WorkCalendar.china();

    @Test
    void moneyIsExact() {
        Money tenth = Money.ofYuan(new BigDecimal("0.10"));
        assertThat(Money.sum(List.of(tenth, tenth, tenth))).isEqualTo(Money.ofYuan(new BigDecimal("0.30")));
        assertThat(new Money(-5)).hasToString("-0.05");
        assertThatThrownBy(() -> Money.ofYuan(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"1,8,1,12.5", "1,8,0,13", "597,601,1,99.3", "1,3,2,33.33", "2,3,2,66.67", "5,1000,1,0.5", "0,0,1,0.0"})
    void ratiosAreRoundedHalfUp(long part, long whole, int decimals, String percent) {
        assertThat(new Ratio(part, whole).percent(decimals)).isEqualTo(percent);
    }

    @Test
    void percentageStatesARatioToItsOwnDecimals() {
        assertThat(new Percentage(new BigDecimal("67")).states(new Ratio(2, 3))).isTrue();
        assertThat(new Percentage(new BigDecimal("66.7")).states(new Ratio(2, 3)))
                .isTrue();
        assertThat(new Percentage(new BigDecimal("66")).states(new Ratio(2, 3))).isFalse();
    }

    @Test
    void limitsRunToTheEndOfTheirLastDay() {
        LocalDateTime start = LocalDateTime.of(2026, 9, 28, 9, 0);
        assertThat(new TimeLimit(24, TimeLimit.Unit.HOURS).deadline(start, CHINA))
                .isEqualTo("2026-09-29T09:00");
        assertThat(new TimeLimit(5, TimeLimit.Unit.DAYS).deadline(start, CHINA)).isEqualTo("2026-10-03T23:59");
        assertThat(new TimeLimit(5, TimeLimit.Unit.WORKING_DAYS).deadline(start, CHINA))
                .isEqualTo("2026-10-10T23:59");
    }

    @ParameterizedTest
    @CsvSource({
        "稻明,稻*",
        "稻小满,稻*满",
        "稻小满子,稻**子",
        "欧阳娜,欧阳*",
        "欧阳小娜,欧阳*娜",
        "欧阳,欧*",
        "灯,*",
        "\uD86B\uDEF1小满,\uD86B\uDEF1*满",
        "灯䶮\uD86B\uDEF1,灯*\uD86B\uDEF1",
    })
    void namesKeepTheirSurnameAndTheirLastCharacter(String name, String masked) {
        assertThat(MaskedName.of(name)).hasToString(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000,138****8000",
        "138 0013 8000,138****8000",
        "990101198001010014,**************0014",
        "6299990000000000012,***************0012",
        "12,12",
    })
    void numbersShowOnlyTheirEnd(String number, String masked) {
        assertThat(MaskedNumber.of(number)).hasToString(masked);
    }

    @Test
    void noticeCountsBothEnds() {
        NoticePeriod notice = new NoticePeriod(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 24));
        assertThat(notice.days()).isEqualTo(15);
        assertThat(notice.stateOn(LocalDate.of(2026, 11, 9))).isEqualTo(NoticePeriod.State.NOT_YET);
        assertThat(notice.stateOn(LocalDate.of(2026, 11, 24))).isEqualTo(NoticePeriod.State.OPEN);
        assertThat(notice.daysLeft(LocalDate.of(2026, 11, 24))).isEqualTo(1);
        assertThat(notice.stateOn(LocalDate.of(2026, 11, 25))).isEqualTo(NoticePeriod.State.OVER);
        assertThat(notice.daysLeft(LocalDate.of(2026, 11, 25))).isZero();
    }

    @Test
    void noticeLastsTheDaysOnWhichItIsDisplayed() {
        NoticePeriod notice = new NoticePeriod(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 10));
        assertThat(notice.lastsDays(13)).isTrue();
        assertThat(notice.lastsDays(14)).isFalse();
        assertThat(notice.lastsWorkingDays(6, CHINA)).isTrue();
        assertThat(notice.lastsWorkingDays(7, CHINA)).isFalse();
    }

    @Test
    void noticeOnDaysOfRestAloneLastsNoWorkingDay() {
        NoticePeriod notice = new NoticePeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7));
        assertThat(notice.lastsDays(7)).isTrue();
        assertThat(notice.lastsWorkingDays(1, CHINA)).isFalse();
    }

    @Test
    void noticeIntoAYearWithoutANoticeIsNotGuessed() {
        NoticePeriod notice = new NoticePeriod(LocalDate.of(2030, 12, 30), LocalDate.of(2031, 1, 8));
        assertThat(notice.lastsDays(10)).isTrue();
        assertThatThrownBy(() -> notice.lastsWorkingDays(5, CHINA))
                .isInstanceOf(WorkCalendar.UnknownYearException.class);
    }

    @Test
    void periodsKnowTheirNeighbours() {
        assertThat(Period.quarter(2026, 3).code()).isEqualTo("2026Q3");
        assertThat(Period.quarter(2025, 4).isFollowedBy(Period.quarter(2026, 1)))
                .isTrue();
        assertThat(Period.quarter(2026, 3).isFollowedBy(Period.month(2026, 10))).isTrue();
        assertThat(Period.month(2026, 2).last()).isEqualTo("2026-02-28");
        assertThat(Period.halfYear(2026, 2).first()).isEqualTo("2026-07-01");
    }

    @Test
    void momentsWithoutATimeAreNotBeforeOrAfterOthersOfTheirDay() {
        Moment day = new Moment(LocalDate.of(2026, 3, 2), Optional.empty());
        Moment morning = new Moment(LocalDate.of(2026, 3, 2), Optional.of(LocalTime.of(8, 0)));
        Moment noon = new Moment(LocalDate.of(2026, 3, 2), Optional.of(LocalTime.NOON));
        assertThat(day.isBefore(noon)).isFalse();
        assertThat(noon.isBefore(day)).isFalse();
        assertThat(morning.isBefore(noon)).isTrue();
        assertThat(day.isAfter(LocalDateTime.of(2026, 3, 2, 0, 0))).isFalse();
    }
}
