package org.mingdeng.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.page.FactRow;
import org.mingdeng.page.MarkdownBody;
import org.mingdeng.page.Paper;
import org.mingdeng.page.Paper.BookletPaper;
import org.mingdeng.page.Paper.GridPaper;
import org.mingdeng.page.Paper.HouseholdPaper;
import org.mingdeng.page.Paper.PostingLine;
import org.mingdeng.page.Paper.PostingPaper;
import org.mingdeng.page.Paper.RecordPaper;
import org.mingdeng.page.Paper.WallPanel;
import org.mingdeng.page.Paper.WallPaper;
import org.mingdeng.page.PlaceHome.GridView;
import org.mingdeng.page.PlaceHome.MoneyStrip;
import org.mingdeng.page.Table;
import org.mingdeng.typeset.Align;
import org.mingdeng.typeset.Band;
import org.mingdeng.typeset.Block;
import org.mingdeng.typeset.Board;
import org.mingdeng.typeset.Fonts;
import org.mingdeng.typeset.Sheet;
import org.mingdeng.typeset.Span;
import org.mingdeng.typeset.Typeset;
import org.mingdeng.typeset.Typesetter;
import org.mingdeng.value.CapitalAmount;
import org.mingdeng.value.Money;

/** Makes PDF files of boards: says what stands on them, and lets it be set. */
final class PaperWriter {

    private static final String ROOM_TO_WRITE = "　".repeat(18) + "\n　";

    private final Formats formats;
    private final Texts texts;
    private final Language language;
    private final String creator;
    private final Function<String, Optional<String>> absolute;
    private final Function<MarkdownBody, String> markdown;
    private final Typesetter typesetter;

    /** Gives the theme's text under a key, with values filled in. */
    interface Texts {
        String say(String key, Object... values);
    }

    /**
     * Makes a writer.
     *
     * @param creator the program's name and version
     * @param absolute gives the address of a route on the web, when it is known
     * @param markdown gives the HTML of a text
     */
    PaperWriter(
            Formats formats,
            Texts texts,
            Language language,
            String creator,
            Function<String, Optional<String>> absolute,
            Function<MarkdownBody, String> markdown,
            Fonts fonts) {
        this.formats = formats;
        this.texts = texts;
        this.language = language;
        this.creator = creator;
        this.absolute = absolute;
        this.markdown = markdown;
        this.typesetter = new Typesetter(fonts);
    }

    Typeset write(Paper paper) {
        if (paper.content() instanceof BookletPaper booklet) {
            return typesetter.set(
                    facts(paper), booklet.papers().stream().map(this::board).toList());
        }
        Board board = board(paper);
        return paper.piece().isPresent()
                ? typesetter.tile(
                        board, paper.piece().get().width(), paper.piece().get().height())
                : typesetter.set(board);
    }

    private Board board(Paper paper) {
        Sheet sheet = PaperSheets.of(paper);
        Board.Facts facts = facts(paper);
        boolean isOfficial = sheet.style() == Sheet.Style.OFFICIAL;
        boolean isOfHousehold = paper.content() instanceof HouseholdPaper;
        boolean isSigned = !(paper.content() instanceof GridPaper || paper.content() instanceof PostingPaper);
        boolean hasSeal = isSigned && !isOfficial && !isOfHousehold;
        Band band = band(paper.foot(), isSigned, hasSeal, isOfHousehold ? "household" : "paper");
        if (paper.content() instanceof RecordPaper record) {
            List<Block> blocks = record(record, isOfficial);
            if (isOfficial) {
                blocks.add(new Block.Signature(List.of(
                        paper.foot().publisher(), formats.show(paper.foot().date()))));
            }
            return new Board(sheet, facts, head(record), blocks, Optional.of(band), new Words());
        }
        if (paper.content() instanceof WallPaper wall) {
            List<Block> head = List.of(
                    new Block.Heading(1, texts.say("paper.wall.title", wall.name())),
                    new Block.Paragraph(
                            Span.plain(texts.say("paper.wall.date", paper.foot().date())), Align.CENTRE, false));
            return new Board(sheet, facts, head, wall(wall), Optional.of(band), new Words());
        }
        if (paper.content() instanceof PostingPaper posting) {
            return new Board(sheet, facts, List.of(), posting(posting), Optional.of(band), new Words());
        }
        if (paper.content() instanceof HouseholdPaper household) {
            return new Board(sheet, facts, head(household), household(household), Optional.of(band), new Words());
        }
        GridPaper sign = (GridPaper) paper.content();
        return new Board(sheet, facts, List.of(), sign(sign), Optional.of(band), new Words());
    }

    private Board.Facts facts(Paper paper) {
        return new Board.Facts(
                paper.label(),
                paper.foot().publisher(),
                language == Language.CHINESE ? "zh-CN" : "en",
                creator,
                paper.foot().date());
    }

    /** The words that pages add. */
    private final class Words implements Board.Words {
        @Override
        public String continued(String caption, int part, int parts) {
            return texts.say("paper.continued", caption, part, parts);
        }

        @Override
        public String carriedForward() {
            return texts.say("paper.carried");
        }

        @Override
        public String broughtForward() {
            return texts.say("paper.brought");
        }

        @Override
        public String page(int page, int pages) {
            return texts.say("paper.page", page, pages);
        }

        @Override
        public String tile(int row, int column, int rows, int columns) {
            return texts.say("paper.tile", row, column, rows, columns);
        }
    }

    /** The words for whom to turn to and who signs are those of the household on its sheet, and those of boards on all others. */
    private Band band(Paper.Foot foot, boolean isSigned, boolean hasSeal, String words) {
        Optional<String> address = absolute.apply(foot.page());
        List<List<Span>> lines = new ArrayList<>();
        foot.notice().ifPresent(notice -> {
            String period = formats.show(notice.period());
            lines.add(line(
                    "paper.notice",
                    texts.say("paper.days", period, notice.period().days())));
            if (!notice.objections().isEmpty()) {
                lines.add(line("paper.objections", joined(notice.objections())));
            }
        });
        if (!foot.supervision().isEmpty()) {
            lines.add(line(
                    words + ".supervision",
                    joined(foot.supervision().stream()
                            .map(contact -> contact.name() + " " + contact.telephone())
                            .distinct()
                            .toList())));
        }
        address.ifPresent(found -> lines.add(line("paper.scan", readable(found))));
        return new Band(
                address.map(found -> new Band.Code(QrCode.modules(found), texts.say("qr.label"))),
                lines,
                isSigned ? List.of(texts.say(words + ".signatures")) : List.of(),
                hasSeal ? List.of(foot.publisher(), formats.show(foot.date()), texts.say("paper.seal")) : List.of(),
                texts.say("paper.version", foot.date(), foot.version()));
    }

    private List<Span> line(String label, String words) {
        return List.of(new Span(texts.say(label), true), new Span(words, false));
    }

    private String joined(List<String> words) {
        return String.join(texts.say("list.semicolon"), words);
    }

    /** An address as it is typed: Chinese characters as they are, and without what a browser adds. */
    private static String readable(String address) {
        URI uri = URI.create(address);
        String path = uri.getPath().replaceAll("index\\.html$", "");
        return uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + path;
    }

    private List<Block> head(RecordPaper record) {
        Stream<Block> number =
                record.number().stream().map(words -> new Block.Paragraph(Span.plain(words), Align.CENTRE, false));
        return Stream.concat(number, Stream.of(new Block.Heading(1, record.title())))
                .toList();
    }

    private List<Block> record(RecordPaper record, boolean isOfficial) {
        List<Block> blocks = new ArrayList<>();
        Optional<List<Block>> body = record.body()
                .map(markdown)
                .map(html -> PaperMarkdown.blocks(html, words -> texts.say("paper.struck", words)));
        record.summary().filter(words -> body.isEmpty()).ifPresent(words -> blocks.add(paragraph(words)));
        if (isOfficial) {
            body.ifPresent(blocks::addAll);
        }
        if (record.facts().size() == 1) {
            FactRow fact = record.facts().get(0);
            blocks.add(new Block.Paragraph(
                    List.of(
                            new Span(formats.show(fact.label()) + texts.say("list.colon"), true),
                            new Span(value(fact.value()), false)),
                    Align.JUSTIFY,
                    isOfficial));
        } else if (!record.facts().isEmpty()) {
            blocks.add(isOfficial ? pairs(record.facts()) : doublePairs(record.facts()));
        }
        record.tables().forEach(table -> addTable(table, blocks));
        if (!isOfficial) {
            body.ifPresent(blocks::addAll);
        }
        record.review()
                .ifPresent(review -> blocks.add(new Block.Paragraph(
                        List.of(
                                new Span(texts.say("paper.review"), true),
                                new Span(
                                        review.opinion() + texts.say("paper.reviewed", review.body(), review.date()),
                                        false)),
                        Align.JUSTIFY,
                        isOfficial)));
        return blocks;
    }

    private List<Block> head(HouseholdPaper sheet) {
        String whose = sheet.group().map(group -> group + " ").orElse("") + sheet.head();
        return List.of(
                new Block.Heading(1, texts.say("household.title", sheet.number(), whose)),
                new Block.Paragraph(
                        Span.plain(texts.say("household.year", sheet.place(), Integer.toString(sheet.year()))),
                        Align.CENTRE,
                        false));
    }

    private List<Block> household(HouseholdPaper sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(texts.say("household.about")));
        sheet.money().forEach(table -> blocks.add(block(table)));
        sheet.received().ifPresent(amount -> {
            String capital = language == Language.CHINESE ? CapitalAmount.of(amount) : "";
            blocks.add(new Block.Paragraph(
                    List.of(
                            new Span(texts.say("household.received"), true),
                            new Span(texts.say("household.amount", amount, capital), true)),
                    Align.START,
                    false));
        });
        sheet.points().forEach(table -> blocks.add(block(table)));
        return blocks;
    }

    private Block block(Table table) {
        return new PaperTable(table, formats).block(texts.say("paper.unit"), texts.say("table.total"));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(Span.plain(words), Align.JUSTIFY, true);
    }

    private Block.Table pairs(List<FactRow> facts) {
        return table(facts.stream()
                .map(fact -> row(formats.show(fact.label()), value(fact.value())))
                .toList());
    }

    /** On paper that lies on its side two pairs stand in a row. */
    private Block.Table doublePairs(List<FactRow> facts) {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < facts.size(); i += 2) {
            List<String> cells = new ArrayList<>(List.of("", "", "", ""));
            for (int j = i; j < Math.min(i + 2, facts.size()); j++) {
                cells.set(2 * (j - i), formats.show(facts.get(j).label()));
                cells.set(2 * (j - i) + 1, value(facts.get(j).value()));
            }
            rows.add(new Block.Row(cells, false));
        }
        Block.Column values = new Block.Column("", Align.START, false);
        List<Block.Column> columns = List.of(Block.Column.ofHeadings(), values, Block.Column.ofHeadings(), values);
        return new Block.Table(Optional.empty(), "", columns, rows, Optional.empty());
    }

    private String value(Object value) {
        return value instanceof Money money ? texts.say("money.yuan", money) : formats.show(value);
    }

    private static Block.Row row(String... cells) {
        return new Block.Row(List.of(cells), false);
    }

    private static Block.Table table(List<Block.Row> rows) {
        return new Block.Table(
                Optional.empty(),
                "",
                List.of(Block.Column.ofHeadings(), new Block.Column("", Align.START, false)),
                rows,
                Optional.empty());
    }

    private void addTable(Table table, List<Block> blocks) {
        PaperTable paper = new PaperTable(table, formats);
        blocks.add(paper.block(texts.say("paper.unit"), texts.say("table.total")));
        List<PaperTable.Total> totals = paper.totals();
        if (!totals.isEmpty() && language == Language.CHINESE) {
            String words = totals.stream()
                    .map(total -> total.label() + " " + CapitalAmount.of(total.amount()))
                    .collect(Collectors.joining(texts.say("list.semicolon")));
            blocks.add(new Block.Paragraph(
                    List.of(new Span(texts.say("paper.capital"), true), new Span(words, false)), Align.START, false));
        }
    }

    private List<Block> wall(WallPaper wall) {
        List<Block> panels = new ArrayList<>();
        List<List<Span>> notices = wall.notices().stream()
                .map(notice -> List.of(
                        new Span(notice.title(), true),
                        new Span("\n" + texts.say("paper.until", notice.last(), joined(notice.objections())), false)))
                .toList();
        panels.add(panel("paper.notices", list(notices, "board.notices.none")));
        List<List<Span>> overdue = wall.overdue().stream()
                .map(phrase -> Span.plain(formats.show(phrase)))
                .toList();
        panels.add(panel("board.overdue", list(overdue, "board.overdue.none")));
        wall.panels().forEach(panel -> panels.add(panel(panel, wall)));
        if (wall.panels().stream().noneMatch(panel -> panel.address().equals("people"))) {
            List<Block> people = people(wall);
            if (!people.isEmpty()) {
                panels.add(panel("board.people", people));
            }
        }
        return panels;
    }

    private Block.Panel panel(String heading, List<Block> blocks) {
        return new Block.Panel(texts.say(heading), blocks);
    }

    private List<Block> list(List<List<Span>> items, String none) {
        return List.of(
                items.isEmpty()
                        ? new Block.Paragraph(Span.plain(texts.say(none)), Align.START, false)
                        : new Block.Items(false, items));
    }

    private Block.Panel panel(WallPanel panel, WallPaper wall) {
        List<Block> blocks = new ArrayList<>();
        if (panel.address().equals("money")) {
            wall.money().ifPresent(money -> blocks.addAll(money(money)));
        }
        if (panel.address().equals("people")) {
            blocks.addAll(people(wall));
        }
        if (!panel.lines().isEmpty()) {
            blocks.add(new Block.Items(
                    false,
                    panel.lines().stream()
                            .map(line -> List.of(
                                    new Span(formats.show(line.label()) + " ", true), new Span(line.title(), false)))
                            .toList()));
        }
        return new Block.Panel(formats.show(panel.heading()), blocks);
    }

    private List<Block> money(MoneyStrip money) {
        List<Block.Row> rows = List.of(
                row(texts.say("money.word.opening"), formats.show(money.opening())),
                row(texts.say("money.word.income"), "+ " + formats.show(money.income())),
                row(texts.say("money.word.expense"), "− " + formats.show(money.expense())),
                new Block.Row(List.of(texts.say("money.word.closing"), formats.show(money.closing())), true));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                Optional.of(texts.say("home.money.title", money.period())),
                texts.say("paper.unit"),
                List.of(Block.Column.ofHeadings(), new Block.Column("", Align.END, true)),
                rows,
                Optional.empty()));
        return blocks;
    }

    private List<Block> people(WallPaper wall) {
        List<Block> blocks = new ArrayList<>();
        if (!wall.people().isEmpty()) {
            blocks.add(new Block.Items(
                    false,
                    wall.people().stream()
                            .map(person -> List.of(
                                    new Span(person.name() + " ", true),
                                    new Span(
                                            person.post()
                                                    + person.telephone()
                                                            .map(number -> " " + number)
                                                            .orElse(""),
                                            false)))
                            .toList()));
        }
        if (!wall.grids().isEmpty()) {
            blocks.add(grids(wall.grids()));
        }
        return blocks;
    }

    private Block grids(List<GridView> grids) {
        List<Block.Column> columns = Stream.of("grid.name", "grid.area", "grid.officers", "grid.telephone")
                .map(key -> new Block.Column(texts.say(key), Align.START, key.equals("grid.telephone")))
                .toList();
        return new Block.Table(
                Optional.empty(),
                "",
                columns,
                grids.stream()
                        .map(grid -> row(
                                grid.name(),
                                grid.area().orElse(""),
                                officers(grid),
                                grid.telephone().orElse("")))
                        .toList(),
                Optional.empty());
    }

    private String officers(GridView grid) {
        return grid.officers().isEmpty()
                ? grid.lead().orElse("")
                : String.join(texts.say("list.comma"), grid.officers());
    }

    private List<Block> sign(GridPaper sign) {
        GridView grid = sign.grid();
        List<Block.Row> rows = new ArrayList<>();
        grid.lead().ifPresent(lead -> rows.add(row(texts.say("grid.lead"), lead)));
        if (!grid.officers().isEmpty()) {
            rows.add(row(texts.say("grid.officers"), officers(grid)));
        }
        grid.telephone().ifPresent(number -> rows.add(row(texts.say("grid.telephone"), number)));
        grid.area().ifPresent(area -> rows.add(row(texts.say("grid.area"), area)));
        grid.households().ifPresent(count -> rows.add(row(texts.say("grid.households"), formats.show(count))));
        return List.of(new Block.Heading(1, sign.place() + grid.name()), table(rows));
    }

    private List<Block> posting(PostingPaper posting) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.say("posting.title", posting.place(), posting.day())));
        addLines("posting.up", posting.up(), blocks);
        addLines("posting.down", posting.down(), blocks);
        blocks.add(new Block.Heading(2, texts.say("posting.signed")));
        blocks.add(table(Stream.of("posting.where", "posting.who", "posting.witness", "posting.when")
                .map(key -> row(texts.say(key), ROOM_TO_WRITE))
                .toList()));
        blocks.add(paragraph(texts.say("posting.then")));
        return blocks;
    }

    /** The last column is left free to tick off what is done. */
    private void addLines(String heading, List<PostingLine> lines, List<Block> blocks) {
        if (lines.isEmpty()) {
            return;
        }
        List<Block.Column> columns = Stream.of("posting.name", "posting.file", "posting.version", "posting.done")
                .map(key -> new Block.Column(texts.say(key), Align.START, key.equals("posting.version")))
                .toList();
        List<Block.Row> rows = lines.stream()
                .map(line -> row(line.name(), line.sheet() + ".pdf", line.version(), ""))
                .toList();
        blocks.add(new Block.Table(Optional.of(texts.say(heading)), "", columns, rows, Optional.empty()));
    }
}
