package org.mingdeng.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When something happened: a day, with the time of day where someone wrote it down.
 *
 * @param date the day
 * @param time the time of day, when it is known
 */
public record Moment(LocalDate date, Optional<LocalTime> time) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /** Whether it was certainly before another: on an earlier day, or earlier on the same day where both times are known. */
    public boolean isBefore(Moment other) {
        if (!date.equals(other.date)) {
            return date.isBefore(other.date);
        }
        return time.isPresent() && other.time.isPresent() && time.get().isBefore(other.time.get());
    }

    /** The moment as the start of something: the start of the day when the time is not known. */
    public LocalDateTime asStart() {
        return date.atTime(time.orElse(LocalTime.MIN));
    }

    /** The moment as the end of a stay: the end of the day when the time is not known. */
    public LocalDateTime asEnd() {
        return date.atTime(time.orElse(END_OF_DAY));
    }

    /** Whether it came after a deadline; a moment without a time is not late on the day of the deadline. */
    public boolean isAfter(LocalDateTime deadline) {
        return time.isPresent() ? date.atTime(time.get()).isAfter(deadline) : date.isAfter(deadline.toLocalDate());
    }

    @Override
    public String toString() {
        return time.map(t -> date + " " + t).orElseGet(date::toString);
    }
}
