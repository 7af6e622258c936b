package org.mingdeng.render;

import java.time.LocalDate;
import org.mingdeng.value.Moment;

/** Days and moments as other programs read them (RFC 3339), in China Standard Time, the one time of the whole country. */
final class Timestamps {

    private static final String OFFSET = "+08:00";

    private Timestamps() {}

    /** Returns a day, or the second where the time of day is known. */
    static String of(Moment moment) {
        return moment.time().isPresent() ? ofSecond(moment) : moment.date().toString();
    }

    /** Returns the second; that of midnight where the time of day is not known. */
    static String ofSecond(Moment moment) {
        return moment.time()
                .map(time -> moment.date() + "T" + time.withNano(0) + (time.getSecond() == 0 ? ":00" : "") + OFFSET)
                .orElseGet(() -> midnight(moment.date()));
    }

    /** Returns the first second of a day. */
    static String midnight(LocalDate day) {
        return day + "T00:00:00" + OFFSET;
    }
}
