package org.mingdeng.page;

import java.time.LocalDate;
import java.util.Locale;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.RecordLine;
import org.mingdeng.value.Phrase;

/**
 * A record as a line of a list.
 *
 * @param place the name of the place that published it
 * @param route the address of its page
 * @param kind the folder of its kind, such as {@code cases}
 * @param label the word for its kind
 * @param title its title
 * @param date the day that orders it
 * @param fact the one thing that is said of it
 * @param state how it stands: plain, notice, open, late, done or archived
 */
public record ListLine(
        String place, String route, String kind, Term label, String title, LocalDate date, Phrase fact, String state) {

    static ListLine of(RecordLine line) {
        return new ListLine(
                line.place(),
                line.page(),
                line.kind().folder(),
                line.label(),
                line.title(),
                line.date(),
                line.fact(),
                line.state().name().toLowerCase(Locale.ROOT));
    }
}
