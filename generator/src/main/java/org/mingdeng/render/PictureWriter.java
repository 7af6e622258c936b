package org.mingdeng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingdeng.page.Bulletin.SharePicture;
import org.mingdeng.page.Bulletin.ShownNotice;
import org.mingdeng.page.PlaceHome.MoneyStrip;
import org.mingdeng.typeset.Align;
import org.mingdeng.typeset.Band;
import org.mingdeng.typeset.Block;
import org.mingdeng.typeset.Board;
import org.mingdeng.typeset.Fonts;
import org.mingdeng.typeset.Sheet;
import org.mingdeng.typeset.Span;
import org.mingdeng.typeset.Typeset;
import org.mingdeng.typeset.Typesetter;

/** Sets the picture that is sent on by phone: what lasts long is left to the page that its code leads to. */
final class PictureWriter {

    /** How many pixels the picture is wide. */
    static final int WIDTH = 750;

    private static final int HEIGHT = 1600;

    /** How many items of a panel are tried, from the most down to what fits. */
    private static final int LINES = 4;

    private static final double MILLIMETRES_PER_PIXEL = 25.4 / 144;
    private static final double MARGIN = 6.5;
    private static final double TYPE = 14;

    private final Formats formats;
    private final PaperWriter.Texts texts;
    private final String language;
    private final String creator;
    private final Function<String, Optional<String>> absolute;
    private final Typesetter typesetter;

    /**
     * Makes a writer.
     *
     * @param creator the program's name and version
     * @param absolute gives the address of a route on the web, when it is known
     */
    PictureWriter(
            Formats formats,
            PaperWriter.Texts texts,
            String language,
            String creator,
            Function<String, Optional<String>> absolute,
            Fonts fonts) {
        this.formats = formats;
        this.texts = texts;
        this.language = language;
        this.creator = creator;
        this.absolute = absolute;
        this.typesetter = new Typesetter(fonts);
    }

    /** What can be objected to is left out only when nothing else is left to leave out. */
    Typeset write(SharePicture picture) {
        int notices = LINES;
        int overdue = LINES;
        Typeset set = typesetter.set(board(picture, notices, overdue));
        while (!set.overflows().isEmpty() && notices > 1) {
            if (overdue > 1) {
                overdue--;
            } else {
                notices--;
            }
            set = typesetter.set(board(picture, notices, overdue));
        }
        return set;
    }

    private Board board(SharePicture picture, int notices, int overdue) {
        Sheet sheet = new Sheet(
                WIDTH * MILLIMETRES_PER_PIXEL,
                HEIGHT * MILLIMETRES_PER_PIXEL,
                MARGIN,
                MARGIN,
                MARGIN,
                MARGIN,
                TYPE,
                TYPE,
                Sheet.Style.CARD,
                1,
                Integer.MAX_VALUE);
        Board.Facts facts = new Board.Facts(picture.name(), picture.publisher(), language, creator, picture.date());
        List<Block> head = List.of(
                new Block.Heading(1, texts.say("paper.wall.title", picture.name())),
                new Block.Paragraph(Span.plain(texts.say("share.date", picture.date())), Align.CENTRE, false));
        return new Board(
                sheet, facts, head, panels(picture, notices, overdue), Optional.of(band(picture)), new NoWords());
    }

    private List<Block> panels(SharePicture picture, int mostNotices, int mostOverdue) {
        boolean hasCode = absolute.apply(picture.page()).isPresent();
        List<Block> panels = new ArrayList<>();
        picture.money().ifPresent(money -> panels.add(money(money)));
        List<List<Span>> notices = picture.notices().stream().map(this::notice).toList();
        panels.add(panel("share.notices", notices, mostNotices, "board.notices.none", hasCode));
        List<List<Span>> overdue = picture.overdue().stream()
                .map(phrase -> Span.plain(formats.show(phrase)))
                .toList();
        panels.add(panel("board.overdue", overdue, mostOverdue, "board.overdue.none", hasCode));
        return panels;
    }

    private Block money(MoneyStrip money) {
        return new Block.Panel(
                texts.say("home.money.title", money.period()),
                List.of(
                        new Block.Figures(List.of(figure("money.word.closing", money.closing()))),
                        new Block.Figures(List.of(
                                figure("money.word.income", money.income()),
                                figure("money.word.expense", money.expense())))));
    }

    private Block.Figure figure(String name, Object amount) {
        return new Block.Figure(texts.say(name), texts.say("money.yuan", amount));
    }

    private List<Span> notice(ShownNotice notice) {
        String until = notice.telephone()
                .map(number -> texts.say("share.until.call", notice.last(), number))
                .orElseGet(() -> texts.say("share.until", notice.last()));
        return List.of(new Span(notice.title(), true), new Span("\n" + until, false));
    }

    private Block panel(String heading, List<List<Span>> items, int most, String none, boolean hasCode) {
        List<Block> blocks = new ArrayList<>();
        if (items.isEmpty()) {
            blocks.add(paragraph(texts.say(none)));
        } else {
            blocks.add(new Block.Items(false, items.stream().limit(most).toList()));
        }
        if (items.size() > most) {
            blocks.add(paragraph(texts.say(hasCode ? "share.more" : "share.more.board", items.size() - most)));
        }
        return new Block.Panel(texts.say(heading), blocks);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(Span.plain(words), Align.START, false);
    }

    private Band band(SharePicture picture) {
        Optional<String> address = absolute.apply(picture.page());
        List<List<Span>> lines = Stream.concat(
                        address.stream().map(found -> List.of(new Span(texts.say("share.scan"), true))),
                        picture.telephone().stream()
                                .map(contact ->
                                        Span.plain(texts.say("share.telephone", contact.name(), contact.telephone()))))
                .toList();
        return new Band(
                address.map(found -> new Band.Code(QrCode.modules(found), texts.say("qr.label"))),
                lines,
                List.of(),
                List.of(),
                "");
    }

    /** A card is one sheet, on which nothing goes on. */
    private static final class NoWords implements Board.Words {
        @Override
        public String continued(String caption, int part, int parts) {
            return caption;
        }

        @Override
        public String carriedForward() {
            return "";
        }

        @Override
        public String broughtForward() {
            return "";
        }

        @Override
        public String page(int page, int pages) {
            return "";
        }

        @Override
        public String tile(int row, int column, int rows, int columns) {
            return "";
        }
    }
}
