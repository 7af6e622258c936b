package org.mingdeng.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingdeng.page.PlacePages.CalendarEvent;
import org.mingdeng.place.Duties;
import org.mingdeng.place.Duty;
import org.mingdeng.place.Place;
import org.mingdeng.record.Affair;
import org.mingdeng.record.SiteSettings;
import org.mingdeng.record.SiteSettings.PagePart;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.NoticePeriod;
import org.mingdeng.value.Phrase;

/** The days of a place that concern residents: notices that can be objected to, and what is disclosed by when. */
final class CalendarDays {

    private static final int DAYS_BACK = 92;

    private CalendarDays() {}

    static List<CalendarEvent> of(Place place, SiteSettings settings) {
        Routes routes = Routes.of(place);
        List<CalendarEvent> events = new ArrayList<>();
        for (VillageRecord record : place.records()) {
            record.notice()
                    .map(Affair.Notice::period)
                    .filter(period -> !period.last().isBefore(place.today().minusDays(DAYS_BACK)))
                    .ifPresent(period -> events.add(notice(record, period, routes.record(record.header()))));
        }
        for (Duty duty : Duties.of(place).all()) {
            if (!duty.isAnswered() && !duty.due().isBefore(place.today())) {
                events.add(new CalendarEvent(
                        routes.catalogue() + " " + duty.item().code() + " "
                                + duty.period().code(),
                        duty.due(),
                        duty.due(),
                        Phrase.of("calendar.due", place.info().name(), CatalogueMaker.name(duty.item()), duty.period()),
                        Optional.of(routes.catalogue()).filter(route -> settings.has(PagePart.CATALOGUE))));
            }
        }
        events.sort(Comparator.comparing(CalendarEvent::first).thenComparing(CalendarEvent::id));
        return events;
    }

    private static CalendarEvent notice(VillageRecord record, NoticePeriod period, String route) {
        return new CalendarEvent(
                route,
                period.first(),
                period.last(),
                Phrase.of("calendar.notice", record.header().title()),
                Optional.of(route));
    }
}
