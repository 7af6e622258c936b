package org.mingdeng.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Reads the lines of a work calendar: {@code year 2026} opens the days of a notice, {@code rest} and {@code work} give
 * them with a first and an optional last day. Lines that start with {@code #} and empty lines say nothing.
 */
final class WorkCalendarReader {

    private final NavigableSet<Integer> years = new TreeSet<>();
    private final Map<LocalDate, Boolean> workByDay = new HashMap<>();

    private WorkCalendarReader() {}

    /** Returns the calendar; throws {@link IllegalArgumentException} with the number of a line that is none. */
    static WorkCalendar read(BufferedReader lines) throws IOException {
        WorkCalendarReader reader = new WorkCalendarReader();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                reader.read(line);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(
                        "line " + number + " of the work calendar, \"" + line + "\": " + e.getMessage(), e);
            }
        }
        return new WorkCalendar(reader.years, reader.workByDay);
    }

    private void read(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "year" -> addYear(words);
            case "rest" -> addDays(words, false);
            case "work" -> addDays(words, true);
            default -> throw new IllegalArgumentException("neither year, rest nor work");
        }
    }

    private void addYear(String[] words) {
        require(words.length == 2, "a year is one number");
        require(years.add(Integer.valueOf(words[1])), "the year is there already");
    }

    private void addDays(String[] words, boolean work) {
        require(!years.isEmpty(), "no year before it");
        require(words.length == 2 || words.length == 3, "days are a first and perhaps a last one");
        LocalDate last = date(words[words.length - 1]);
        LocalDate first = date(words[1]);
        require(!last.isBefore(first), "the last day is before the first");
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            require(workByDay.putIfAbsent(day, work) == null, day + " is there already");
        }
    }

    /** Takes a date apart itself: of the time to read the calendar, {@link LocalDate#parse} would be the most. */
    private static LocalDate date(String word) {
        require(word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-', "a date is 2026-01-31");
        return LocalDate.of(
                Integer.parseInt(word, 0, 4, 10), Integer.parseInt(word, 5, 7, 10), Integer.parseInt(word, 8, 10, 10));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
