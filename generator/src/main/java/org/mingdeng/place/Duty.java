package org.mingdeng.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mingdeng.record.DisclosureItem;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.Period;

/**
 * What a place owes under one item of the catalogue for one period, and what became of it.
 *
 * @param item the item
 * @param period the period
 * @param due the last day on which it is disclosed in time
 * @param state how it stands
 * @param answer the record that disclosed it first
 */
public record Duty(DisclosureItem item, Period period, LocalDate due, State state, Optional<VillageRecord> answer) {

    /** How a duty stands on a day. */
    public enum State {
        /** Disclosed in time. */
        ON_TIME,
        /** Disclosed after its day. */
        LATE,
        /** Said to have nothing to report. */
        NIL,
        /** Not disclosed, and its day is over: silence counts as missing. */
        OVERDUE,
        /** Not disclosed yet; its period is over and its day is not. */
        DUE_SOON,
        /** Its period is not over yet. */
        RUNNING
    }

    /** How many days it is overdue on a day; 0 when it is not. */
    public long daysOverdue(LocalDate today) {
        return state == State.OVERDUE ? ChronoUnit.DAYS.between(due, today) : 0;
    }

    /** Whether it is settled in one way or another. */
    public boolean isAnswered() {
        return answer.isPresent();
    }

    /** Whether it was answered by its day. */
    public boolean isAnsweredInTime() {
        return answer.filter(record -> !record.header().published().isAfter(due))
                .isPresent();
    }
}
