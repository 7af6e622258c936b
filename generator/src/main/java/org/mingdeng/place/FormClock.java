package org.mingdeng.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mingdeng.record.FormRecord;

/**
 * The time that a matter takes against the day by which it must be finished.
 *
 * @param start since when it has been waiting
 * @param due the last day in time; empty when none is set
 * @param closed the day on which it was finished; empty while it is open
 */
public record FormClock(LocalDate start, Optional<LocalDate> due, Optional<LocalDate> closed) {

    /** Returns the clock of a record; empty when records of its kind are never finished. */
    public static Optional<FormClock> of(FormRecord record) {
        return record.form()
                .deadline()
                .map(deadline -> new FormClock(
                        record.values().require(deadline.start()),
                        deadline.last().apply(record.values()),
                        deadline.closed().apply(record.values())));
    }

    /** Whether it is finished. */
    public boolean isClosed() {
        return closed.isPresent();
    }

    /** Whether it was finished after its last day, or is still open after it on a day. */
    public boolean isLateOn(LocalDate today) {
        return daysLate(today) > 0;
    }

    /** Whether it is open on a day after its last one. */
    public boolean isOverdueOn(LocalDate today) {
        return !isClosed() && isLateOn(today);
    }

    /** How many days it is late on a day; 0 when it is not. */
    public long daysLate(LocalDate today) {
        return due.map(last -> Math.max(0, ChronoUnit.DAYS.between(last, closed.orElse(today))))
                .orElse(0L);
    }

    /** How many days it took, the first one included; 0 while it is open. */
    public long daysTaken() {
        return closed.map(end -> Math.max(1, ChronoUnit.DAYS.between(start, end)))
                .orElse(0L);
    }
}
