package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.cache.HasForm;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.PlaceHome.GridView;
import org.mingdeng.page.PlaceHome.MoneyStrip;
import org.mingdeng.page.RecordDetail.ReviewView;
import org.mingdeng.value.Money;
import org.mingdeng.value.NoticePeriod;
import org.mingdeng.value.PaperFormat;
import org.mingdeng.value.Phrase;

/**
 * A board to be printed and hung up (纸质公开栏). Nothing in it changes from day to day without anything having happened, so
 * that a sheet on the wall stays true as long as its version is the current one.
 *
 * @param route its address, and its path below the folder that boards are printed to
 * @param label what it is
 * @param format the paper
 * @param metres the distance from which it is read
 * @param piece the paper on which it is printed in pieces, when it is
 * @param foot what stands at the foot of each sheet
 * @param content what it says
 * @param sources the files from which it was made, to tell where something in it was written
 */
public record Paper(
        String route,
        String label,
        PaperFormat format,
        double metres,
        Optional<Piece> piece,
        Foot foot,
        PaperContent content,
        List<Origin> sources)
        implements HasForm {

    public Paper {
        sources = List.copyOf(sources);
    }

    /** All but the sources; of a text in Markdown the text itself. */
    @Override
    public Object form() {
        return List.of(route, label, format, Double.toString(metres), piece, foot, content, content.text());
    }

    /**
     * Paper for pieces.
     *
     * @param width its width in millimetres
     * @param height its height in millimetres
     */
    public record Piece(int width, int height) {}

    /**
     * What stands at the foot of each sheet.
     *
     * @param page the address of the page that says the same
     * @param publisher the body that signs
     * @param date the day of the data
     * @param version the first eight digits of the fingerprint of what the board says
     * @param notice when it is displayed and whom objections go to
     * @param supervision the telephones for complaints
     */
    public record Foot(
            String page,
            String publisher,
            LocalDate date,
            String version,
            Optional<NoticeFoot> notice,
            List<ContactView> supervision) {
        public Foot {
            supervision = List.copyOf(supervision);
        }
    }

    /**
     * A public notice.
     *
     * @param period when it is displayed
     * @param objections whom objections go to, in which form and when
     */
    public record NoticeFoot(NoticePeriod period, List<String> objections) {
        public NoticeFoot {
            objections = List.copyOf(objections);
        }
    }

    /** What a board says. */
    public sealed interface PaperContent
            permits RecordPaper, WallPaper, GridPaper, PostingPaper, HouseholdPaper, BookletPaper {
        /** The text in Markdown, as it was written. */
        default Optional<String> text() {
            return Optional.empty();
        }
    }

    /**
     * A record.
     *
     * @param title its title
     * @param number its file number
     * @param summary one sentence
     * @param facts names with values
     * @param tables its tables
     * @param body its text
     * @param review what the supervisory body said
     */
    public record RecordPaper(
            String title,
            Optional<String> number,
            Optional<String> summary,
            List<FactRow> facts,
            List<Table> tables,
            Optional<MarkdownBody> body,
            Optional<ReviewView> review)
            implements PaperContent {
        public RecordPaper {
            facts = List.copyOf(facts);
            tables = List.copyOf(tables);
        }

        @Override
        public Optional<String> text() {
            return body.map(MarkdownBody::text);
        }
    }

    /**
     * What a place publishes now.
     *
     * @param name the name of the place
     * @param notices what may be objected to
     * @param overdue what is late
     * @param money what the latest ledger says
     * @param panels the latest records, by column
     * @param people who is responsible
     * @param grids the grids
     */
    public record WallPaper(
            String name,
            List<WallNotice> notices,
            List<Phrase> overdue,
            Optional<MoneyStrip> money,
            List<WallPanel> panels,
            List<WallPerson> people,
            List<GridView> grids)
            implements PaperContent {
        public WallPaper {
            notices = List.copyOf(notices);
            overdue = List.copyOf(overdue);
            panels = List.copyOf(panels);
            people = List.copyOf(people);
            grids = List.copyOf(grids);
        }
    }

    /**
     * A public notice that runs.
     *
     * @param title its title
     * @param last the last day
     * @param objections whom objections go to
     */
    public record WallNotice(String title, LocalDate last, List<String> objections) {
        public WallNotice {
            objections = List.copyOf(objections);
        }
    }

    /**
     * The latest records of a column.
     *
     * @param address the part of addresses that the column has; {@code party} for the party's affairs
     * @param heading its heading
     * @param lines the records
     */
    public record WallPanel(String address, Term heading, List<WallLine> lines) {
        public WallPanel {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A record in one line.
     *
     * @param label the word for its kind
     * @param title its title
     * @param date its day
     */
    public record WallLine(Term label, String title, LocalDate date) {}

    /**
     * Someone who is responsible.
     *
     * @param name the name
     * @param post the post
     * @param telephone the office telephone
     */
    public record WallPerson(String name, String post, Optional<String> telephone) {}

    /**
     * The sign of a grid.
     *
     * @param place the name of the place
     * @param grid the grid
     */
    public record GridPaper(String place, GridView grid) implements PaperContent {}

    /**
     * What is hung up and taken down in a round of posting.
     *
     * @param place the name of the place
     * @param day the day
     * @param up what is hung up
     * @param down what is taken down
     */
    public record PostingPaper(String place, LocalDate day, List<PostingLine> up, List<PostingLine> down)
            implements PaperContent {
        public PostingPaper {
            up = List.copyOf(up);
            down = List.copyOf(down);
        }
    }

    /**
     * A sheet in a round of posting.
     *
     * @param sheet its path below the place's folder, without the ending
     * @param name what it is
     * @param version its version; empty of a sheet that is taken down
     */
    public record PostingLine(String sheet, String name, String version) {}

    /**
     * What a place has written down for a household in a year. It is handed over and never published.
     *
     * @param place the name of the place
     * @param year the year
     * @param number the household's number
     * @param group the villagers' group
     * @param head the head of the household, masked
     * @param money what it received and what it was let off, a table for each kind
     * @param points its points
     * @param received all the money that it received; empty when it received none
     */
    public record HouseholdPaper(
            String place,
            int year,
            String number,
            Optional<String> group,
            String head,
            List<Table> money,
            List<Table> points,
            Optional<Money> received)
            implements PaperContent {
        public HouseholdPaper {
            money = List.copyOf(money);
            points = List.copyOf(points);
        }
    }

    /**
     * Boards one after the other, to be printed at once.
     *
     * @param papers the boards
     */
    public record BookletPaper(List<Paper> papers) implements PaperContent {
        public BookletPaper {
            papers = List.copyOf(papers);
        }
    }
}
