package org.mingdeng.value;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of whole days that a record reports on.
 *
 * @param unit the unit it was given in
 * @param first its first day
 * @param last its last day
 */
public record Period(Unit unit, LocalDate first, LocalDate last) implements Comparable<Period> {

    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MONTHS_IN_HALF = 6;

    /** The units in which boards report. */
    public enum Unit {
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR,
        DAYS
    }

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("period ends before it starts: " + first + " to " + last);
        }
    }

    /** Returns a calendar month. */
    public static Period month(int year, int month) {
        return months(Unit.MONTH, YearMonth.of(year, month), 1);
    }

    /** Returns a quarter, counted from 1. */
    public static Period quarter(int year, int quarter) {
        return months(Unit.QUARTER, YearMonth.of(year, (quarter - 1) * MONTHS_IN_QUARTER + 1), MONTHS_IN_QUARTER);
    }

    /** Returns a half year, counted from 1. */
    public static Period halfYear(int year, int half) {
        return months(Unit.HALF_YEAR, YearMonth.of(year, (half - 1) * MONTHS_IN_HALF + 1), MONTHS_IN_HALF);
    }

    /** Returns a calendar year. */
    public static Period year(int year) {
        return months(Unit.YEAR, YearMonth.of(year, 1), MONTHS_IN_HALF * 2);
    }

    /** Returns the month, quarter, half or whole year that a day lies in; throws for {@link Unit#DAYS}, which have no bounds. */
    public static Period containing(Unit unit, LocalDate day) {
        int month = day.getMonthValue() - 1;
        return switch (unit) {
            case MONTH -> month(day.getYear(), month + 1);
            case QUARTER -> quarter(day.getYear(), month / MONTHS_IN_QUARTER + 1);
            case HALF_YEAR -> halfYear(day.getYear(), month / MONTHS_IN_HALF + 1);
            case YEAR -> year(day.getYear());
            case DAYS -> throw new IllegalArgumentException("days have no bounds");
        };
    }

    /** Returns the period of the same unit right after this one. */
    public Period next() {
        return containing(unit, last.plusDays(1));
    }

    /** Returns the days from one to another, both included. */
    public static Period days(LocalDate first, LocalDate last) {
        return new Period(Unit.DAYS, first, last);
    }

    private static Period months(Unit unit, YearMonth start, int count) {
        return new Period(unit, start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the other period starts the day after this one ends. */
    public boolean isFollowedBy(Period other) {
        return other.first.equals(last.plusDays(1));
    }

    /** The calendar year of its first day. */
    public int year() {
        return first.getYear();
    }

    /** Its number in the year: the month, quarter or half; 0 for a year or for days. */
    public int number() {
        return switch (unit) {
            case MONTH -> first.getMonthValue();
            case QUARTER -> (first.getMonthValue() - 1) / MONTHS_IN_QUARTER + 1;
            case HALF_YEAR -> (first.getMonthValue() - 1) / MONTHS_IN_HALF + 1;
            case YEAR, DAYS -> 0;
        };
    }

    /** The short form used in data files: {@code 2026}, {@code 2026-07}, {@code 2026Q3}, {@code 2026H1} or two dates. */
    public String code() {
        return switch (unit) {
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> year() + "Q" + number();
            case HALF_YEAR -> year() + "H" + number();
            case YEAR -> Integer.toString(year());
            case DAYS -> first + "/" + last;
        };
    }

    @Override
    public int compareTo(Period other) {
        int byStart = first.compareTo(other.first);
        return byStart != 0 ? byStart : last.compareTo(other.last);
    }
}
