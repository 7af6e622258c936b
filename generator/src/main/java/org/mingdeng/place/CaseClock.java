package org.mingdeng.place;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.ServiceCase.CaseEvent;
import org.mingdeng.record.ServiceCase.Step;
import org.mingdeng.value.Moment;
import org.mingdeng.value.WorkCalendar;

/**
 * The time that a case takes against the time that it may take.
 *
 * @param serviceCase the case
 * @param deadline the last minute in time, extensions included; empty for a case without events or outside the years of
 *     the working-day calendar
 */
public record CaseClock(ServiceCase serviceCase, Optional<LocalDateTime> deadline) {

    /** Starts the clock of a case. */
    public static CaseClock of(ServiceCase serviceCase) {
        Optional<LocalDateTime> extended =
                serviceCase.last(Step.EXTENSION).flatMap(CaseEvent::until).map(Moment::asEnd);
        return new CaseClock(serviceCase, extended.or(() -> limit(serviceCase)));
    }

    private static Optional<LocalDateTime> limit(ServiceCase serviceCase) {
        try {
            return serviceCase
                    .started()
                    .map(start -> serviceCase.limit().deadline(start.asStart(), WorkCalendar.china()));
        } catch (WorkCalendar.UnknownYearException e) {
            return Optional.empty(); // the rule about time limits reports it
        }
    }

    /** Whether it was closed after its deadline, or is still open past it on a day. */
    public boolean isLateOn(LocalDate today) {
        if (deadline.isEmpty()) {
            return false;
        }
        Optional<Moment> closed = serviceCase.closed();
        if (closed.isPresent()) {
            return closed.get().isAfter(deadline.get());
        }
        return !serviceCase.isEnded() && today.isAfter(deadline.get().toLocalDate());
    }

    /** The time from its start to its closure; empty while it is open. */
    public Optional<Duration> duration() {
        return serviceCase
                .started()
                .flatMap(start ->
                        serviceCase.closed().map(end -> Duration.between(start.asStart(), endOf(start, end))));
    }

    /** Days without a time of day are counted as whole days apart. */
    private static LocalDateTime endOf(Moment start, Moment end) {
        boolean bothTimed = start.time().isPresent() && end.time().isPresent();
        return bothTimed ? end.asStart() : end.date().atTime(start.asStart().toLocalTime());
    }

    /** How many whole days it is late on a day; 0 when it is not. */
    public long daysLate(LocalDate today) {
        if (!isLateOn(today)) {
            return 0;
        }
        LocalDate last = deadline.orElseThrow().toLocalDate();
        LocalDate end = serviceCase.closed().map(Moment::date).orElse(today);
        return Math.max(1, java.time.temporal.ChronoUnit.DAYS.between(last, end));
    }
}
