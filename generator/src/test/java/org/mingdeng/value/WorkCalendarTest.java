package org.mingdeng.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private static final WorkCalendar CHINA = WorkCalendar.china();

    static IntStream years() {
        return IntStream.rangeClosed(CHINA.firstYear(), CHINA.lastYear());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-28,5,2026-10-10",
        "2026-09-28,7,2026-10-13",
        "2026-09-28,10,2026-10-16",
        "2026-02-09,5,2026-02-14",
        "2026-02-09,7,2026-02-25",
        "2026-04-30,5,2026-05-11",
        "2020-01-23,3,2020-02-05",
        "2015-09-02,2,2015-09-07",
    })
    void workingDaysFollowTheNoticesOfTheStateCouncil(LocalDate start, int days, LocalDate end) {
        assertThat(CHINA.plusWorkingDays(start, days)).isEqualTo(end);
        assertThat(CHINA.workingDaysAfter(start, end)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-28,15,2026-10-13", "2026-09-20,15,2026-10-08", "2026-02-09,5,2026-02-14"})
    void periodThatEndsOnADayOfRestRunsToTheNextWorkingDay(LocalDate start, int days, LocalDate end) {
        assertThat(CHINA.plusDays(start, days)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-16,1,2026-04-16",
        "2026-10-31,1,2026-11-30",
        "2026-08-31,1,2026-09-30",
        "2026-09-02,1,2026-10-08"
    })
    void monthEndsOnTheDayOfItsNumberOrItsLastOne(LocalDate start, int months, LocalDate end) {
        assertThat(CHINA.plusMonths(start, months)).isEqualTo(end);
    }

    @Test
    void workingDaysAreCountedWithAndWithoutTheirFirstDay() {
        LocalDate monday = LocalDate.of(2026, 9, 28);
        LocalDate madeUp = LocalDate.of(2026, 10, 10);
        assertThat(CHINA.workingDaysAfter(monday, madeUp)).isEqualTo(5);
        assertThat(CHINA.workingDaysFrom(monday, madeUp)).isEqualTo(6);
        assertThat(CHINA.workingDaysAfter(monday, monday)).isZero();
        assertThat(CHINA.workingDaysFrom(monday, monday)).isOne();
        assertThat(CHINA.workingDaysFrom(madeUp, monday)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2006, 2031})
    void yearWithoutANoticeIsNotGuessed(int year) {
        assertThatThrownBy(() -> CHINA.isWorkingDay(LocalDate.of(year, 6, 1)))
                .isInstanceOfSatisfying(
                        WorkCalendar.UnknownYearException.class,
                        e -> assertThat(e.year()).isEqualTo(year));
    }

    @Test
    void periodBeyondTheLastNoticeIsNotGuessed() {
        LocalDate lastDay = LocalDate.of(CHINA.lastYear(), 12, 31);
        assertThatThrownBy(() -> CHINA.plusWorkingDays(lastDay, 1))
                .isInstanceOf(WorkCalendar.UnknownYearException.class);
        assertThatThrownBy(() -> CHINA.plusDays(lastDay, 1)).isInstanceOf(WorkCalendar.UnknownYearException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2007,249", "2008,251", "2009,250", "2010,250", "2011,250", "2012,249", "2013,250", "2014,250", "2015,249",
        "2016,250", "2017,249", "2018,250", "2019,250", "2020,249", "2021,250", "2022,249", "2023,249", "2024,251",
        "2025,248", "2026,248",
    })
    void yearHasTheWorkingDaysOfItsNotices(int year, int workingDays) {
        assertThat(CHINA.workingDaysFrom(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest
    @MethodSource("years")
    void yearIsPlausible(int year) {
        assertThat(CHINA.workingDaysFrom(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isBetween(248, 251);
        assertThat(CHINA.workByDay())
                .anySatisfy((day, work) -> assertThat(day.getYear()).isEqualTo(year));
        assertThat(CHINA.workByDay().entrySet().stream()
                        .filter(entry -> entry.getKey().getYear() == year && !entry.getValue())
                        .count())
                .isBetween(5L, 35L);
    }

    @Test
    void daysThatMakeUpAreSaturdaysOrSundays() {
        assertThat(CHINA.workByDay()).allSatisfy((day, work) -> {
            if (work) {
                assertThat(WorkCalendar.isWeekend(day)).as(day.toString()).isTrue();
            }
        });
    }

    @Test
    void weekendRestsOnlyInsideAHoliday() {
        Map<LocalDate, Boolean> days = CHINA.workByDay();
        assertThat(days).allSatisfy((day, work) -> {
            if (!work && WorkCalendar.isWeekend(day)) {
                assertThat(List.of(day.minusDays(2), day.minusDays(1), day.plusDays(1), day.plusDays(2)))
                        .as(day.toString())
                        .anySatisfy(near -> assertThat(
                                        days.containsKey(near) && !days.get(near) && !WorkCalendar.isWeekend(near))
                                .isTrue());
            }
        });
    }

    @Test
    void daysLieInKnownYears() {
        assertThat(CHINA.workByDay().keySet())
                .allSatisfy(day -> assertThat(day.getYear()).isBetween(CHINA.firstYear(), CHINA.lastYear()));
        assertThat(CHINA.firstYear()).isEqualTo(2007);
        assertThat(CHINA.lastYear()).isGreaterThanOrEqualTo(2026);
    }

    @ParameterizedTest
    @MethodSource("years")
    void yearStandsUnderItsNotice(int year) throws IOException {
        assertThat(text())
                .containsPattern("# 国务院办公厅关于" + year + "年部分节假日安排的通知（国办发明电〔" + (year - 1) + "〕\\d+号）\n(?:# .*\n)*year "
                        + year + "\n");
    }

    @Test
    void noticesBetweenTheYearsAreNamed() throws IOException {
        assertThat(text())
                .contains("（国发明电〔2015〕1号）\nrest 2015-09-03 2015-09-05\n")
                .contains("（国办发明电〔2019〕3号）\nwork 2019-04-28\n")
                .contains("（国办发明电〔2020〕1号）\n");
        assertThat(CHINA.isWorkingDay(LocalDate.of(2015, 9, 3))).isFalse();
        assertThat(CHINA.isWorkingDay(LocalDate.of(2015, 9, 6))).isTrue();
        assertThat(CHINA.isWorkingDay(LocalDate.of(2020, 1, 31))).isFalse();
        assertThat(CHINA.isWorkingDay(LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(CHINA.isWorkingDay(LocalDate.of(2020, 2, 3))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "holiday 2026-01-01,neither year",
        "Rest 2026-01-01,neither year",
        "rest 2026-02-30,Invalid date",
        "rest 2026-1-1,a date is 2026-01-31",
        "rest 2026/01/01,a date is 2026-01-31",
        "rest 2026-01-xx,in: \"xx\"",
        "rest,days are a first and perhaps a last one",
        "rest 2026-01-01 2026-01-02 2026-01-03,days are a first and perhaps a last one",
        "rest 2026-01-03 2026-01-01,the last day is before the first",
        "work 2026-05-01,2026-05-01 is there already",
        "year 2026,the year is there already",
        "year zwei,For input string",
    })
    void lineThatSaysNothingKnownIsRefused(String line, String reason) {
        assertThatThrownBy(() -> read("year 2026\nrest 2026-05-01\n\n# 公告\n" + line + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 5 of the work calendar, \"" + line + "\": ")
                .hasMessageContaining(reason);
    }

    @Test
    void daysBeforeTheFirstYearAreRefused() {
        assertThatThrownBy(() -> read("rest 2026-05-01\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("no year before it");
    }

    private static WorkCalendar read(String text) throws IOException {
        return WorkCalendarReader.read(new BufferedReader(new StringReader(text)));
    }

    private static String text() throws IOException {
        try (InputStream in = WorkCalendar.class.getResourceAsStream("work-calendar.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
