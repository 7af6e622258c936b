package org.mingdeng.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingdeng.place.Duty.State;
import org.mingdeng.record.DisclosureItem;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.Cadence;
import org.mingdeng.value.Period;

/**
 * The duty calendar of a place: from its catalogue, the cadence of each item, its records and the day follows what was
 * disclosed in time, late, not at all, and what is due next. A place is measured from the day that it, or the site, has
 * set; before that, or without it, it has no duties and nothing is said of them.
 *
 * <p>A record answers an item for a period when it names the item, or its kind stands for it, and the last day of the
 * period lies in what it reports on; a record that names no period answers the one in which it was published.
 */
public final class Duties {

    private final Place place;
    private final Optional<LocalDate> from;
    private final Map<String, List<VillageRecord>> recordsByItem = new TreeMap<>();
    private final List<Duty> all = new ArrayList<>();

    private Duties(Place place) {
        this.place = place;
        this.from = place.measures().dutiesFrom();
        for (VillageRecord record : place.records()) {
            place.itemsOf(record)
                    .forEach(item -> recordsByItem
                            .computeIfAbsent(item.code(), code -> new ArrayList<>())
                            .add(record));
        }
        recordsByItem
                .values()
                .forEach(records -> records.sort(
                        Comparator.comparing(record -> record.header().published())));
        from.ifPresent(day -> items().forEach(item -> addDuties(item, day)));
    }

    /** Returns the duties of a place on its day. */
    public static Duties of(Place place) {
        return new Duties(place);
    }

    /** Whether the place is measured against the catalogue: from a day that it, or the site, has set. */
    public boolean areMeasured() {
        return from.filter(day -> !day.isAfter(place.today())).isPresent();
    }

    /** The items that the place owes, in the order of the catalogue. */
    public List<DisclosureItem> items() {
        return place.catalogue().itemsOf(place.info().kind());
    }

    /** All duties that fell due since the place is measured, and those that run or are due next; by item, oldest first. */
    public List<Duty> all() {
        return List.copyOf(all);
    }

    /** The duties of a state, by day. */
    public List<Duty> inState(State state) {
        return all.stream()
                .filter(duty -> duty.state() == state)
                .sorted(Comparator.comparing(Duty::due)
                        .thenComparing(duty -> duty.item().code()))
                .toList();
    }

    /** The duties of an item, oldest first. */
    public List<Duty> of(DisclosureItem item) {
        return all.stream().filter(duty -> duty.item().equals(item)).toList();
    }

    /** Returns the latest record that answers an item, whatever the period, and is not archived. */
    public Optional<VillageRecord> latest(DisclosureItem item) {
        List<VillageRecord> records = recordsByItem.getOrDefault(item.code(), List.of());
        return records.stream()
                .filter(record -> !record.header().isArchivedOn(place.today()))
                .reduce((earlier, later) -> later);
    }

    /** How many records answer an item. */
    public int count(DisclosureItem item) {
        return recordsByItem.getOrDefault(item.code(), List.of()).size();
    }

    /** The items that must always be there and of which nothing is: an empty column is a missing one. */
    public List<DisclosureItem> missing() {
        return items().stream()
                .filter(item -> areMeasured() && item.cadence() == Cadence.PERMANENT)
                .filter(item -> latest(item).isEmpty() && !isOnTheHome(item))
                .toList();
    }

    /** Whether what the place says of itself, and its home shows, answers an item: its grids; its office and whom to call. */
    public boolean isOnTheHome(DisclosureItem item) {
        return switch (item.code()) {
            case "V03" -> !place.info().grids().isEmpty();
            case "U01" ->
                place.info().address().isPresent() && !place.info().contacts().isEmpty();
            default -> false;
        };
    }

    private void addDuties(DisclosureItem item, LocalDate day) {
        item.cadence().unit().ifPresent(unit -> {
            Period period = Period.containing(unit, day.minusDays(item.daysToDisclose()));
            while (!period.first().isAfter(place.today())) {
                all.add(duty(item, period));
                period = period.next();
            }
        });
    }

    private Duty duty(DisclosureItem item, Period period) {
        LocalDate due = item.dueFor(period);
        Optional<VillageRecord> answer = recordsByItem.getOrDefault(item.code(), List.of()).stream()
                .filter(record -> answers(record, period))
                .findFirst();
        return new Duty(item, period, due, state(answer, period, due), answer);
    }

    private static boolean answers(VillageRecord record, Period period) {
        Optional<Period> reported = record.reportsOn();
        return reported.isPresent()
                ? reported.get().contains(period.last())
                : period.contains(record.header().published());
    }

    private State state(Optional<VillageRecord> answer, Period period, LocalDate due) {
        if (answer.isPresent()) {
            boolean late = answer.get().header().published().isAfter(due);
            return late ? State.LATE : answer.get().isNilReturn() ? State.NIL : State.ON_TIME;
        }
        if (place.today().isAfter(due)) {
            return State.OVERDUE;
        }
        return place.today().isAfter(period.last()) ? State.DUE_SOON : State.RUNNING;
    }
}
