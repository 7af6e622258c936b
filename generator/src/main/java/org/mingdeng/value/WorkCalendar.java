package org.mingdeng.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The Chinese working days of the years for which the State Council has announced holidays and make-up days. The days
 * stand in {@code work-calendar.txt}, each year with its notice.
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

    private static final WorkCalendar CHINA = read();

    private final Set<Integer> years = new HashSet<>();
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();

    private WorkCalendar() {}

    /** Returns the calendar of mainland China. */
    public static WorkCalendar china() {
        return CHINA;
    }

    /** Whether people work on a day; throws {@link UnknownYearException} outside the known years. */
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new UnknownYearException(day.getYear());
        }
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, weekday);
    }

    /** Returns the last of a number of working days, the first of which is after the given day. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            left -= isWorkingDay(last) ? 1 : 0;
        }
        return last;
    }

    /**
     * Returns the end of a period of calendar days that starts after a day; an end on a day of rest moves to the next
     * working day (Civil Code, articles 201 and 203).
     */
    public LocalDate plusDays(LocalDate day, int count) {
        LocalDate last = day.plusDays(count);
        while (!isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static WorkCalendar read() {
        WorkCalendar calendar = new WorkCalendar();
        try (InputStream in = WorkCalendar.class.getResourceAsStream("work-calendar.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource work-calendar.txt");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(calendar::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calendar;
    }

    /** Adds a line: {@code year 2026}, or {@code rest}/{@code work} with a first and an optional last day. */
    private void add(String line) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("year")) {
            years.add(Integer.valueOf(words[1]));
            return;
        }
        LocalDate first = LocalDate.parse(words[1]);
        LocalDate last = words.length > 2 ? LocalDate.parse(words[2]) : first;
        first.datesUntil(last.plusDays(1)).forEach(day -> exceptions.put(day, words[0].equals("work")));
    }
}
