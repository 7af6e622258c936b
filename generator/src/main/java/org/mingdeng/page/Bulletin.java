package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.cache.HasForm;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.page.BoardSheet.OpenNotice;
import org.mingdeng.page.PlaceHome.MoneyStrip;
import org.mingdeng.value.Phrase;

/**
 * What a village or community tells people besides its boards: a script for the loudspeaker (大喇叭), and a picture to be sent
 * on by phone.
 *
 * @param script what is read aloud
 * @param picture what is sent on
 */
public record Bulletin(Script script, SharePicture picture) {

    /**
     * What is read aloud on a day.
     *
     * @param route its address
     * @param greeting the key of the words that it begins with
     * @param place the name of the place
     * @param day the day
     * @param notices what may be objected to
     * @param money what the latest ledger says
     * @param fresh the titles of what was published lately
     * @param due what is to be published next
     * @param overdue what should have been published
     * @param telephone whom to call
     */
    public record Script(
            String route,
            String greeting,
            String place,
            LocalDate day,
            List<OpenNotice> notices,
            Optional<MoneyStrip> money,
            List<String> fresh,
            List<Phrase> due,
            List<Phrase> overdue,
            Optional<ContactView> telephone) {
        public Script {
            notices = List.copyOf(notices);
            fresh = List.copyOf(fresh);
            due = List.copyOf(due);
            overdue = List.copyOf(overdue);
        }
    }

    /**
     * What is sent on as a picture. It changes only when something has happened.
     *
     * @param route its address
     * @param name the name of the place
     * @param notices what may be objected to
     * @param overdue what is late
     * @param money what the latest ledger says
     * @param publisher the body that publishes
     * @param date the day of the latest record
     * @param page the page that says more
     * @param telephone whom to call
     * @param sources the files from which it was made
     */
    public record SharePicture(
            String route,
            String name,
            List<ShownNotice> notices,
            List<Phrase> overdue,
            Optional<MoneyStrip> money,
            String publisher,
            LocalDate date,
            String page,
            Optional<ContactView> telephone,
            List<Origin> sources)
            implements HasForm {
        public SharePicture {
            notices = List.copyOf(notices);
            overdue = List.copyOf(overdue);
            sources = List.copyOf(sources);
        }

        /** All but the sources. */
        @Override
        public Object form() {
            return List.of(route, name, notices, overdue, money, publisher, date, page, telephone);
        }
    }

    /**
     * A public notice that runs.
     *
     * @param title its title
     * @param last the last day
     * @param telephone whom to call
     */
    public record ShownNotice(String title, LocalDate last, Optional<String> telephone) {}
}
