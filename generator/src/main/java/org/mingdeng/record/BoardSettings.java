package org.mingdeng.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.PaperFormat;

/**
 * Which boards a place prints.
 *
 * @param formats the boards
 * @param metres the distance from which boards larger than A3 are read; that of each format when it is not said
 * @param tile the paper on which large boards are printed in pieces; in one piece when it is not said
 */
public record BoardSettings(List<PaperFormat> formats, Optional<BigDecimal> metres, Optional<Tile> tile) {

    /** What holds where nobody says anything: what the printer of a village office can do, and one board to order. */
    public static final BoardSettings BUILT_IN = new BoardSettings(
            List.of(PaperFormat.NOTICE_A4, PaperFormat.LEDGER_A3, PaperFormat.BOARD_60X90),
            Optional.empty(),
            Optional.empty());

    public BoardSettings {
        formats = List.copyOf(formats);
    }

    /** Paper for pieces. */
    public enum Tile implements Choice {
        A4("A4", 210, 297),
        A3("A3", 297, 420);

        private final Words words;
        private final int width;
        private final int height;

        Tile(String name, int width, int height) {
            this.words = Words.of(name, name);
            this.width = width;
            this.height = height;
        }

        @Override
        public Words words() {
            return words;
        }

        /** Its width in millimetres. */
        public int width() {
            return width;
        }

        /** Its height in millimetres. */
        public int height() {
            return height;
        }
    }

    /** The words for a {@link PaperFormat}. */
    private enum FormatChoice implements Choice {
        NOTICE_A4(PaperFormat.NOTICE_A4, "公示A4", "notice A4", "A4公示", "公示"),
        TABLE_A3(PaperFormat.TABLE_A3, "表格A3", "table A3", "A3表格", "表格"),
        LEDGER_A3(PaperFormat.LEDGER_A3, "账目A3", "ledger A3", "A3账目", "账目"),
        LEDGER_A2(PaperFormat.LEDGER_A2, "账目A2", "ledger A2", "A2账目"),
        BOARD_A3(PaperFormat.BOARD_A3, "公开栏A3", "board A3", "A3公开栏"),
        BOARD_60X90(PaperFormat.BOARD_60X90, "公开栏60×90", "board 60x90", "公开栏60x90", "公开栏60*90", "公开栏"),
        BOARD_A1(PaperFormat.BOARD_A1, "公开栏A1", "board A1", "A1公开栏"),
        PANEL_240X120(PaperFormat.PANEL_240X120, "展板240×120", "panel 240x120", "展板240x120", "展板240*120", "展板"),
        GRID_A4(PaperFormat.GRID_A4, "网格牌A4", "grid sign A4", "A4网格牌"),
        GRID_A5(PaperFormat.GRID_A5, "网格牌A5", "grid sign A5", "A5网格牌", "网格牌");

        private final PaperFormat format;
        private final Words words;

        FormatChoice(PaperFormat format, String chinese, String english, String... others) {
            this.format = format;
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** Returns the words for a format. */
    public static Term label(PaperFormat format) {
        return FormatChoice.valueOf(format.name()).label();
    }

    /**
     * What a site or a place says of its boards.
     *
     * @param formats the boards; those of the site, or the built-in ones, when none is named
     * @param metres the distance
     * @param tile the paper for pieces
     */
    public record Change(List<PaperFormat> formats, Optional<BigDecimal> metres, Optional<Tile> tile) {
        static final Change NONE = new Change(List.of(), Optional.empty(), Optional.empty());

        public Change {
            formats = List.copyOf(formats);
        }
    }

    private static final Field<List<FormatChoice>> FORMATS = Field.of(
                    "formats", "版式", FieldTypes.listOf(FieldTypes.choice(FormatChoice.class)))
            .help(
                    "打印哪些：公示A4、表格A3、账目A3、账目A2、公开栏A3、公开栏60×90、公开栏A1、展板240×120、网格牌A4、网格牌A5",
                    "Which boards are printed",
                    "公示A4、账目A3、公开栏60×90");
    private static final Field<BigDecimal> METRES = Field.of("readingDistance", "阅读距离", Quantity.METRES)
            .help("大公开栏隔几米看，字随距离放大", "From how many metres large boards are read; the type grows with it", "1.5米");
    private static final Field<Tile> TILE = Field.of("tile", "拼接", FieldTypes.choice(Tile.class))
            .help("大公开栏用小纸分块打印再拼起来：A4或A3", "Print large boards in pieces: A4 or A3", "A4");
    private static final Shape<Change> SHAPE = new Shape<>(
            new Term("纸质公开栏", "printed boards"),
            List.of(FORMATS, METRES, TILE),
            v -> new Change(
                    v.list(FORMATS).stream().map(choice -> choice.format).toList(), v.get(METRES), v.get(TILE)));

    static final Field<Change> BOARDS = Field.of("boards", "纸质公开栏", SHAPE)
            .help("打印张贴哪些公开栏", "Which boards are printed and hung up", "版式: 公示A4、账目A3");

    /** Returns the settings with what a site or a place says differently. */
    public BoardSettings with(Change change) {
        return new BoardSettings(
                change.formats().isEmpty() ? formats : change.formats(),
                change.metres().or(() -> metres),
                change.tile().or(() -> tile));
    }
}
