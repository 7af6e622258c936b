package org.mingdeng.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days on which a public notice (公示) is displayed and objections are taken, both ends included, as notices print
 * them.
 *
 * @param first the first day of display
 * @param last the last day of display
 */
public record NoticePeriod(LocalDate first, LocalDate last) {

    /** Where a notice stands on a given day. */
    public enum State {
        NOT_YET,
        OPEN,
        OVER
    }

    public NoticePeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("notice ends before it starts: " + first + " to " + last);
        }
    }

    /** How many calendar days it is displayed. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether it is displayed for at least a number of calendar days, the first and the last one counted. */
    public boolean lastsDays(int required) {
        return days() >= required;
    }

    /**
     * Whether it is displayed for at least a number of working days, the first and the last one counted if people work on
     * them.
     *
     * @throws WorkCalendar.UnknownYearException when it reaches into a year without a published calendar
     */
    public boolean lastsWorkingDays(int required, WorkCalendar calendar) {
        return calendar.workingDaysFrom(first, last) >= required;
    }

    /** Returns where it stands on a day. */
    public State stateOn(LocalDate day) {
        if (day.isBefore(first)) {
            return State.NOT_YET;
        }
        return day.isAfter(last) ? State.OVER : State.OPEN;
    }

    /** Returns how many days are left for an objection, the given day included; 0 when it is over. */
    public long daysLeft(LocalDate day) {
        LocalDate from = day.isBefore(first) ? first : day;
        return Math.max(0, ChronoUnit.DAYS.between(from, last) + 1);
    }
}
