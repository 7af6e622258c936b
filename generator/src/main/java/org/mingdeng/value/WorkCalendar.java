package org.mingdeng.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The Chinese working days of the years for which the State Council has announced holidays and make-up days, and the
 * periods that are counted with them (Civil Code, articles 201 to 203). The days stand in {@code work-calendar.txt}, each
 * year with its notice. The notice of a year can still move days of the December before, so the last December is known
 * only as far as its own year's notice goes.
 */
public final class WorkCalendar {

    /** Asked about a year whose holidays are not known. */
    public static final class UnknownYearException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int year;

        UnknownYearException(int year) {
            super("no working-day calendar for " + year);
            this.year = year;
        }

        /** The year asked about. */
        public int year() {
            return year;
        }
    }

    /** Read when it is first asked for: most commands never ask. */
    private static final class China {
        static final WorkCalendar CALENDAR = read("work-calendar.txt");
    }

    private final NavigableSet<Integer> years;
    private final Map<LocalDate, Boolean> workByDay;

    /**
     * @param years the years whose working days are known, at least one
     * @param workByDay whether people work on each day that differs from the week
     */
    WorkCalendar(NavigableSet<Integer> years, Map<LocalDate, Boolean> workByDay) {
        this.years = Collections.unmodifiableNavigableSet(new TreeSet<>(years));
        this.workByDay = Map.copyOf(workByDay);
    }

    /** Returns the calendar of mainland China. */
    public static WorkCalendar china() {
        return China.CALENDAR;
    }

    /** Returns the first known year. */
    public int firstYear() {
        return years.first();
    }

    /** Returns the last known year. */
    public int lastYear() {
        return years.last();
    }

    /** Whether people work on a day; throws {@link UnknownYearException} outside the known years, as all below do. */
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new UnknownYearException(day.getYear());
        }
        return workByDay.getOrDefault(day, !isWeekend(day));
    }

    /**
     * Returns the last day of a period of working days. The day on which it starts is not counted (Civil Code, article
     * 201); the end is a working day of itself.
     */
    public LocalDate plusWorkingDays(LocalDate start, int count) {
        LocalDate last = start;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            left -= isWorkingDay(last) ? 1 : 0;
        }
        return last;
    }

    /**
     * Returns the last day of a period of calendar days. The day on which it starts is not counted (Civil Code, article
     * 201); an end on a day of rest moves to the next working day (article 203).
     */
    public LocalDate plusDays(LocalDate start, int count) {
        return firstWorkingDayFrom(start.plusDays(count));
    }

    /**
     * Returns the last day of a period of months: the day of the same number, or the last of a month that has no such day
     * (Civil Code, article 202). An end on a day of rest moves to the next working day (article 203).
     */
    public LocalDate plusMonths(LocalDate start, int count) {
        return firstWorkingDayFrom(start.plusMonths(count));
    }

    private LocalDate firstWorkingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /**
     * Returns how many working days there are after a day up to and with another, as periods count them (Civil Code,
     * article 201); 0 when the second is not after the first.
     */
    public int workingDaysAfter(LocalDate start, LocalDate last) {
        return workingDaysFrom(start.plusDays(1), last);
    }

    /** Returns how many working days there are from a day to another, both counted, as displays of notices count them. */
    public int workingDaysFrom(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /** Whether a day is a Saturday or Sunday. */
    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Returns for each day that differs from the week, or lies in a holiday, whether people work on it. */
    Map<LocalDate, Boolean> workByDay() {
        return workByDay;
    }

    private static WorkCalendar read(String resource) {
        try (InputStream in = WorkCalendar.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return WorkCalendarReader.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
