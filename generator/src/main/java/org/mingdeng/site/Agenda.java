package org.mingdeng.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingdeng.place.Change;
import org.mingdeng.place.Duties;
import org.mingdeng.place.Duty;
import org.mingdeng.place.Place;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.render.ICalendar;

/**
 * What lies ahead of all places: what must be disclosed next, and on which days pages change by themselves. Filled by any
 * number of threads.
 */
public final class Agenda {

    private final List<DueItem> due = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    Agenda() {}

    /**
     * Something that a place must disclose.
     *
     * @param place the name of the place
     * @param path its folder below the content folder
     * @param code the code of the catalogue item
     * @param item the name of the item
     * @param period the period, such as {@code 2026Q3}; empty for what must always be there
     * @param day the last day in time; empty for what must always be there
     * @param daysOverdue how many days it is overdue; 0 when it is not
     * @param responsible who discloses it
     */
    public record DueItem(
            String place,
            String path,
            String code,
            String item,
            Optional<String> period,
            Optional<LocalDate> day,
            long daysOverdue,
            String responsible) {

        /** Whether its day is over, or it must always be there and is not. */
        public boolean isOverdue() {
            return daysOverdue > 0 || day.isEmpty();
        }
    }

    /**
     * A day on which pages change by themselves.
     *
     * @param place the name of the place
     * @param path its folder below the content folder
     * @param day the day
     * @param kind what happens, in capitals
     * @param title of what
     * @param page the address of its page below the site's root
     */
    public record Event(String place, String path, LocalDate day, String kind, String title, Optional<String> page) {}

    synchronized void add(Place place, List<RecordHeader> waiting) {
        String name = place.info().name();
        Duties duties = Duties.of(place);
        for (Duty duty : duties.all()) {
            if (!duty.isAnswered()) {
                due.add(new DueItem(
                        name,
                        place.path(),
                        duty.item().code(),
                        duty.item().name(),
                        Optional.of(duty.period().code()),
                        Optional.of(duty.due()),
                        duty.daysOverdue(place.today()),
                        duty.item().responsible()));
            }
        }
        duties.missing()
                .forEach(item -> due.add(new DueItem(
                        name,
                        place.path(),
                        item.code(),
                        item.name(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        item.responsible())));
        Change.of(place, waiting)
                .forEach(change -> events.add(new Event(
                        name, place.path(), change.day(), change.kind().name(), change.title(), change.page())));
    }

    /** What must be disclosed, by place, the longest overdue first; what must always be there and is not comes last. */
    public synchronized List<DueItem> due() {
        return due.stream()
                .sorted(Comparator.comparing(DueItem::path)
                        .thenComparing(item -> item.day().orElse(LocalDate.MAX))
                        .thenComparing(DueItem::code))
                .toList();
    }

    /** The days on which pages change by themselves, the next one first. */
    public synchronized List<Event> events() {
        return events.stream()
                .sorted(Comparator.comparing(Event::day)
                        .thenComparing(Event::place)
                        .thenComparing(Event::kind)
                        .thenComparing(Event::title))
                .toList();
    }

    /** Returns days as a calendar. */
    public static String calendar(String name, List<Event> events, Function<Event, String> words, LocalDate today) {
        ICalendar calendar = new ICalendar(name, today);
        events.forEach(event -> calendar.add(
                String.join(" ", event.path(), event.day().toString(), event.kind(), event.title()),
                event.day(),
                event.day(),
                event.place() + " · " + words.apply(event),
                Optional.empty()));
        return calendar.end();
    }
}
