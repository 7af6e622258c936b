package org.mingdeng.render;

import java.nio.charset.StandardCharsets;
import org.mingdeng.page.PlacePages.Calendar;
import org.mingdeng.page.PlacePages.CalendarEvent;

/** Writes the notices and due days of a place as a calendar that people can subscribe to. */
final class CalendarWriter {

    private final Addresses addresses;
    private final Formats formats;

    CalendarWriter(Addresses addresses, Formats formats) {
        this.addresses = addresses;
        this.formats = formats;
    }

    byte[] write(Calendar calendar) {
        String name =
                calendar.frame().placeName() + " - " + calendar.frame().site().title();
        ICalendar written = new ICalendar(name, calendar.frame().site().today());
        for (CalendarEvent event : calendar.events()) {
            written.add(
                    event.id(),
                    event.first(),
                    event.last(),
                    formats.show(event.words()),
                    event.route().flatMap(addresses::absolute));
        }
        return written.end().getBytes(StandardCharsets.UTF_8);
    }
}
