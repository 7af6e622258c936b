package org.mingdeng.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The time within which a case must be closed.
 *
 * @param amount how many units
 * @param unit hours, calendar days or working days
 */
public record TimeLimit(int amount, Unit unit) {

    /** What a limit is counted in. */
    public enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS
    }

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /**
     * Returns the last minute in time. Days count from the day after the start (Civil Code, article 201) and run to the
     * end of the last day.
     *
     * @throws WorkCalendar.UnknownYearException when working days of a year without a published calendar are needed
     */
    public LocalDateTime deadline(LocalDateTime start, WorkCalendar calendar) {
        LocalDate day = start.toLocalDate();
        return switch (unit) {
            case HOURS -> start.plusHours(amount);
            case DAYS -> day.plusDays(amount).atTime(END_OF_DAY);
            case WORKING_DAYS -> calendar.plusWorkingDays(day, amount).atTime(END_OF_DAY);
        };
    }
}
