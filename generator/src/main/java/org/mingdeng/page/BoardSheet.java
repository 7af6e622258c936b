package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.PlaceHome.GridView;
import org.mingdeng.page.PlaceHome.MoneyStrip;
import org.mingdeng.value.Phrase;

/**
 * The current board of a place (公开栏) as an A3 sheet.
 *
 * @param name the name of the place
 * @param notices what may be objected to now, the one that ends first before the others
 * @param overdue what is late
 * @param money what the latest ledger says
 * @param panels what is published now, by column
 * @param people who is responsible
 * @param grids the grids with their officers
 * @param route the address of the place's home, which the QR code leads to
 */
public record BoardSheet(
        String name,
        List<OpenNotice> notices,
        List<Phrase> overdue,
        Optional<MoneyStrip> money,
        List<Panel> panels,
        List<PersonView> people,
        List<GridView> grids,
        String route)
        implements PageContent {

    public BoardSheet {
        notices = List.copyOf(notices);
        overdue = List.copyOf(overdue);
        panels = List.copyOf(panels);
        people = List.copyOf(people);
        grids = List.copyOf(grids);
    }

    /**
     * A public notice that runs.
     *
     * @param title its title
     * @param last the last day
     * @param daysLeft how many days are left, this one counted
     * @param contact the post to turn to
     * @param telephone its office telephone
     */
    public record OpenNotice(
            String title, LocalDate last, long daysLeft, Optional<String> contact, Optional<String> telephone) {}

    /**
     * A panel of the board: the latest of each kind first, then what else is new, all by day.
     *
     * @param address the part of addresses that its column has; {@code party} for the party's affairs
     * @param heading its heading
     * @param lines the records that it shows
     * @param count how many records there are
     */
    public record Panel(String address, Term heading, List<ListLine> lines, int count) {
        public Panel {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String template() {
        return "print-board";
    }
}
