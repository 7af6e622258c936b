package org.mingdeng.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.Roster;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.VillageRecord;

/**
 * A day on which pages of a place change by themselves, without any edit: a notice ends, an item falls overdue.
 *
 * @param day the first day on which the page is another one
 * @param kind what happens
 * @param title of what
 * @param page the address of its page below the site's root; empty while it has none
 */
public record Change(LocalDate day, Kind kind, String title, Optional<String> page) {

    /** What happens by itself. */
    public enum Kind {
        RECORD_APPEARS,
        NOTICE_STARTS,
        NOTICE_ENDS,
        RECORD_ARCHIVED,
        CASE_LATE,
        TERM_OVER,
        DUTY_BEGINS,
        DUTY_OVERDUE
    }

    private static final Comparator<Change> BY_DAY = Comparator.comparing(Change::day)
            .thenComparing(Change::kind)
            .thenComparing(Change::title)
            .thenComparing(change -> change.page().orElse(""));

    /** Returns the changes of a place after its day, the next one first. */
    public static List<Change> of(Place place, List<RecordHeader> waiting) {
        List<Change> changes = new ArrayList<>();
        waiting.forEach(header ->
                changes.add(new Change(header.published(), Kind.RECORD_APPEARS, header.title(), Optional.empty())));
        place.records().forEach(record -> addRecord(record, place, changes));
        for (Duty duty : Duties.of(place).all()) {
            String title = duty.item().name() + " " + duty.period().code();
            if (!duty.isAnswered()) {
                changes.add(new Change(duty.period().last().plusDays(1), Kind.DUTY_BEGINS, title, Optional.empty()));
                changes.add(new Change(duty.due().plusDays(1), Kind.DUTY_OVERDUE, title, Optional.empty()));
            }
        }
        changes.removeIf(change -> !change.day().isAfter(place.today()));
        changes.sort(BY_DAY);
        return changes;
    }

    private static void addRecord(VillageRecord record, Place place, List<Change> changes) {
        RecordHeader header = record.header();
        Optional<String> page = Optional.of(place.pageOf(header));
        record.notice().ifPresent(notice -> {
            changes.add(new Change(notice.period().first(), Kind.NOTICE_STARTS, header.title(), page));
            changes.add(new Change(notice.period().last().plusDays(1), Kind.NOTICE_ENDS, header.title(), page));
        });
        header.expires().ifPresent(day -> changes.add(new Change(day, Kind.RECORD_ARCHIVED, header.title(), page)));
        if (record instanceof ServiceCase serviceCase && !serviceCase.isEnded()) {
            deadline(serviceCase)
                    .ifPresent(day -> changes.add(new Change(day.plusDays(1), Kind.CASE_LATE, header.title(), page)));
        }
        if (record instanceof Roster roster) {
            roster.term()
                    .last()
                    .ifPresent(day -> changes.add(new Change(day.plusDays(1), Kind.TERM_OVER, header.title(), page)));
        }
    }

    private static Optional<LocalDate> deadline(ServiceCase serviceCase) {
        return CaseClock.of(serviceCase).deadline().map(java.time.LocalDateTime::toLocalDate);
    }

    /** How many days it is until then. */
    public long daysFrom(LocalDate today) {
        return ChronoUnit.DAYS.between(today, day);
    }
}
