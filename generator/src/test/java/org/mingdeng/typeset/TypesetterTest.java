package org.mingdeng.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boards as they come out of the typesetter, read back from the file. */
class TypesetterTest {

    private static final Typesetter TYPESETTER = new Typesetter(Fonts.builtIn());

    /** The foot of a table's sheet: the code of 45 mm, the lower margin, and the room above the code. */
    private static final double TABLES_FOOT = Sheet.points(45 + 15) + 0.75 * 18.9;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 24, 25, 26, 49, 50, 51, 130})
    void tableGoesOnWithItsHeadAndItsSums(int rows) throws IOException {
        Typeset set = TYPESETTER.set(SampleBoard.of(SampleBoard.TABLES, List.of(SampleBoard.ledger(rows))));
        try (ReadPdf pdf = new ReadPdf(set.pdf())) {
            assertThat(pdf.pages()).isEqualTo(set.pages());
            int before = 0;
            for (int page = 0; page < pdf.pages(); page++) {
                List<String> lines = pdf.lines(page);
                boolean isLast = page == pdf.pages() - 1;
                int here = (int) lines.stream()
                        .filter(line -> line.matches("第\\d+笔 修路灯 .*"))
                        .count();

                assertThat(lines).as("page %s", page).contains("序号 摘要 余额 支出");
                assertThat(here + (isLast ? 1 : 0)).isBetween(isLast ? 2 : 1, 25);
                if (page > 0) {
                    assertThat(lines)
                            .contains("承前页 " + sums(before), "支出明细（续表 " + (page + 1) + "/" + pdf.pages() + "）");
                }
                before += here;
                assertThat(lines).contains(isLast ? "合计 " + sums(before) : "过次页 " + sums(before));
                assertThat(lines).contains("版本 0a1b2c3d 第" + (page + 1) + "页 共" + pdf.pages() + "页");
            }
            assertThat(before).isEqualTo(rows);
            assertStandsWithin(pdf, SampleBoard.TABLES, TABLES_FOOT);
        }
    }

    private static String sums(int rows) {
        return 10 * rows + ".00 " + 10 * rows + ".00";
    }

    /** What stands in the text area ends above the foot; nothing stands in the margins but the version and the page. */
    private static void assertStandsWithin(ReadPdf pdf, Sheet sheet, double foot) throws IOException {
        for (int page = 0; page < pdf.pages(); page++) {
            for (ReadPdf.Glyph glyph : pdf.glyphs(page)) {
                assertThat(glyph.left()).as("%s", glyph).isGreaterThan(Sheet.points(sheet.left()) - 1);
                assertThat(glyph.right()).as("%s", glyph).isLessThan(Sheet.points(sheet.width() - sheet.right()) + 1);
                boolean isRow = glyph.size() > 15;
                double lowest = Sheet.points(sheet.height()) - (isRow ? foot : 0);
                assertThat(glyph.baseline()).as("%s", glyph).isLessThan(lowest);
            }
        }
    }

    @Test
    void headAndCaptionOfASecondTableStandWithItsFirstRow() throws IOException {
        for (int rows = 20; rows <= 25; rows++) {
            Board board = SampleBoard.of(
                    roomy(), List.of(SampleBoard.ledger(rows), SampleBoard.paragraph("另有一表"), SampleBoard.ledger(4)));
            try (ReadPdf pdf = new ReadPdf(TYPESETTER.set(board).pdf())) {
                for (int page = 0; page < pdf.pages(); page++) {
                    List<String> lines = pdf.lines(page);
                    long heads =
                            lines.stream().filter(line -> line.startsWith("序号")).count();
                    int last = lines.lastIndexOf("序号 摘要 余额 支出");
                    assertThat(lines.get(last + 1))
                            .as("%s rows, page %s: %s", rows, page, lines)
                            .matches("(第\\d+笔|承前页|合计).*");
                    assertThat(lines.stream().filter(line -> line.matches("第\\d+笔.*|合计.*")))
                            .as("%s rows, page %s: %s", rows, page, lines)
                            .hasSizeBetween(1, 25);
                    assertThat(heads).isPositive();
                }
            }
        }
    }

    /** A sheet on which the number of rows counts rather than its height. */
    private static Sheet roomy() {
        return new Sheet(420, 2_000, 15, 15, 15, 15, 10, 8, Sheet.Style.TABLES, 1, 25);
    }

    @Test
    void sumStandsWithTheRowBefore() throws IOException {
        for (int rows = 20; rows <= 60; rows++) {
            try (ReadPdf pdf = new ReadPdf(TYPESETTER
                    .set(SampleBoard.of(roomy(), List.of(SampleBoard.ledger(rows))))
                    .pdf())) {
                String last = "第" + rows + "笔";
                assertThat(pdf.lines(pdf.pages() - 1))
                        .as("%s rows", rows)
                        .anyMatch(line -> line.startsWith(last))
                        .anyMatch(line -> line.startsWith("合计"));
            }
        }
    }

    @Test
    void sumsAreCarriedInATableOfAmountsOnly() throws IOException {
        List<Block.Row> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Block.Row(List.of("1.00", "2.00"), false))
                .toList();
        Block.Table table = new Block.Table(
                Optional.of("两栏"),
                "",
                List.of(new Block.Column("收入", Align.END, true), new Block.Column("支出", Align.END, true)),
                rows,
                Optional.of(count -> List.of(count + ".00", 2 * count + ".00")));
        try (ReadPdf pdf = new ReadPdf(
                TYPESETTER.set(SampleBoard.of(roomy(), List.of(table))).pdf())) {
            assertThat(pdf.lines(0)).contains("过次页 25.00 50.00");
            assertThat(pdf.lines(1)).contains("承前页 25.00 50.00", "过次页 50.00 100.00");
        }
    }

    @Test
    void captionTooLongForALineIsWholeOnEachSheet() throws IOException {
        String caption = "试灯村二〇二六年第三季度".repeat(8) + "支出明细";
        Block.Table short_ = SampleBoard.ledger(60);
        Block.Table table =
                new Block.Table(Optional.of(caption), short_.unit(), short_.columns(), short_.rows(), short_.carry());
        try (ReadPdf pdf = new ReadPdf(TYPESETTER
                .set(SampleBoard.of(SampleBoard.TABLES, List.of(table)))
                .pdf())) {
            for (int page = 1; page < pdf.pages(); page++) {
                assertThat(ReadPdf.letters(String.join("", pdf.lines(page))))
                        .contains(caption + "（续表" + (page + 1) + "/" + pdf.pages() + "）");
            }
            assertStandsWithin(pdf, SampleBoard.TABLES, TABLES_FOOT);
        }
    }

    @Test
    void captionLeavesRoomForTheUnit() throws IOException {
        Block.Table ledger = SampleBoard.ledger(1);
        for (int length = 30; length < 70; length++) {
            Block.Table table = new Block.Table(
                    Optional.of("账".repeat(length)), "单位：元", ledger.columns(), ledger.rows(), ledger.carry());
            try (ReadPdf pdf = new ReadPdf(TYPESETTER
                    .set(SampleBoard.of(SampleBoard.TABLES, List.of(table)))
                    .pdf())) {
                List<ReadPdf.Glyph> glyphs = pdf.glyphs(0);
                double unit = glyphs.stream()
                        .filter(glyph -> "单".equals(glyph.text()))
                        .findFirst()
                        .orElseThrow()
                        .left();
                assertThat(glyphs)
                        .filteredOn(glyph -> "账".equals(glyph.text()))
                        .allMatch(glyph -> glyph.right() < unit);
            }
        }
    }

    @Test
    void rowHigherThanASheetLosesNothing() throws IOException {
        String story =
                IntStream.rangeClosed(1, 900).mapToObj(i -> "第" + i + "句。").reduce("", String::concat);
        Block.Table table = new Block.Table(
                Optional.of("说明"),
                "",
                List.of(new Block.Column("事项", Align.START, false), new Block.Column("经过", Align.START, false)),
                List.of(
                        new Block.Row(List.of("路灯", "修好"), false),
                        new Block.Row(List.of("水渠", story), false),
                        new Block.Row(List.of("道路", "通车"), false)),
                Optional.empty());
        Typeset set = TYPESETTER.set(SampleBoard.of(SampleBoard.TABLES, List.of(table)));
        try (ReadPdf pdf = new ReadPdf(set.pdf())) {
            assertThat(pdf.letters()).contains("水渠", "第1句。", "第900句。", "通车");
            assertStandsWithin(pdf, SampleBoard.TABLES, TABLES_FOOT);
        }
    }

    @Test
    void typeOfATableShrinksUntilItFits() throws IOException {
        Typeset set = TYPESETTER.set(SampleBoard.of(SampleBoard.TABLES, List.of(wide(16))));
        try (ReadPdf pdf = new ReadPdf(set.pdf())) {
            assertThat(set.overflows()).isEmpty();
            assertThat(pdf.glyphs(0))
                    .filteredOn(glyph -> "7".equals(glyph.text()))
                    .isNotEmpty()
                    .allMatch(glyph -> glyph.size() < 18.8 && glyph.size() > 12.2);
        }
    }

    @Test
    void tableThatIsTooWideIsReportedInMillimetres() throws IOException {
        Typeset set = TYPESETTER.set(SampleBoard.of(SampleBoard.TABLES, List.of(wide(24))));

        assertThat(set.overflows()).singleElement().satisfies(overflow -> {
            assertThat(overflow.kind()).isEqualTo(Typeset.Kind.WIDTH);
            assertThat(overflow.name()).isEqualTo("宽表");
            assertThat(overflow.millimetres()).isBetween(50L, 400L);
        });
        try (ReadPdf pdf = new ReadPdf(set.pdf())) {
            assertThat(pdf.letters().chars().filter(c -> c == '7').count()).isEqualTo(24 * 7);
        }
    }

    /** A table of columns that must not be broken. */
    private static Block.Table wide(int columns) {
        return new Block.Table(
                Optional.of("宽表"),
                "",
                Collections.nCopies(columns, new Block.Column("数", Align.END, true)),
                List.of(new Block.Row(Collections.nCopies(columns, "7777777"), false)),
                Optional.empty());
    }

    /** A balance may be longer than the one at the end, and it is carried in strong type. */
    @Test
    void carriedBalanceStaysWhole() throws IOException {
        List<Block.Row> rows = new ArrayList<>();
        List<String> carried = new ArrayList<>(Collections.nCopies(22, "7777777"));
        carried.set(0, "");
        List<String> cells = new ArrayList<>(carried);
        cells.set(0, "修路灯款");
        for (int i = 0; i < 60; i++) {
            rows.add(new Block.Row(cells, false));
        }
        Block.Table table = new Block.Table(
                Optional.of("余额"),
                "",
                Collections.nCopies(22, new Block.Column("", Align.END, true)),
                rows,
                Optional.of(count -> carried));
        for (int width = 300; width < 1_400; width += 50) {
            Sheet sheet = new Sheet(width, 2_000, 15, 15, 15, 15, 10, 10, Sheet.Style.TABLES, 1, 25);
            Typeset set = TYPESETTER.set(SampleBoard.of(sheet, List.of(table)));
            if (set.overflows().isEmpty()) {
                try (ReadPdf pdf = new ReadPdf(set.pdf())) {
                    assertThat(pdf.lines(1)).as("%s", width).anyMatch(line -> line.matches("承前页( 7777777){21}"));
                }
            }
        }
    }

    @Test
    void largeTableHasAsManySheetsAsItsRowsNeed() {
        Typeset set = TYPESETTER.set(SampleBoard.of(roomy(), List.of(SampleBoard.ledger(20_000))));

        assertThat(set.pages()).isEqualTo(801);
    }

    @Test
    void labelsOfALongListAreWhole() throws IOException {
        List<List<Span>> items =
                IntStream.rangeClosed(1, 1_000).mapToObj(i -> Span.plain("项")).toList();
        try (ReadPdf pdf = new ReadPdf(TYPESETTER
                .set(SampleBoard.of(SampleBoard.NOTICE, List.of(new Block.Items(true, items))))
                .pdf())) {
            assertThat(pdf.letters()).contains("9.项", "10.项", "100.项", "1000.项");
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 4", "8, 8", "12, 6"})
    void panelsFillTheirSheetInOrder(int panels, int lines) throws IOException {
        Typeset set = TYPESETTER.set(SampleBoard.of(SampleBoard.PANELS, panels(panels, lines)));
        try (ReadPdf pdf = new ReadPdf(set.pdf())) {
            assertThat(set.pages()).isEqualTo(1);
            assertThat(set.overflows()).isEmpty();
            assertThat(pdf.letters()).containsSubsequence(everyLine(panels, lines));
        }
    }

    private static List<Block.Panel> panels(int panels, int lines) {
        return IntStream.rangeClosed(1, panels)
                .mapToObj(i -> SampleBoard.panel(i, lines))
                .toList();
    }

    private static List<String> everyLine(int panels, int lines) {
        List<String> all = new ArrayList<>();
        for (int panel = 1; panel <= panels; panel++) {
            for (int line = 1; line <= lines; line++) {
                all.add("第" + panel + "栏第" + line + "行完");
            }
        }
        return all;
    }

    @Test
    void panelsThatDoNotFitAreReportedAndGoOn() throws IOException {
        Typeset more = TYPESETTER.set(SampleBoard.of(SampleBoard.PANELS, panels(24, 30)));
        try (ReadPdf pdf = new ReadPdf(more.pdf())) {
            assertThat(more.pages()).isEqualTo(pdf.pages()).isGreaterThan(1);
            assertThat(more.overflows()).singleElement().satisfies(overflow -> {
                assertThat(overflow.kind()).isEqualTo(Typeset.Kind.HEIGHT);
                assertThat(overflow.millimetres()).isPositive();
            });
            assertThat(pdf.letters()).containsSubsequence(everyLine(24, 30));
            assertStandsWithin(pdf, SampleBoard.PANELS, Sheet.points(22));
        }
    }

    @Test
    void panelHigherThanAColumnGoesOnInTheNext() throws IOException {
        Typeset set = TYPESETTER.set(SampleBoard.of(SampleBoard.PANELS, panels(1, 300)));
        try (ReadPdf pdf = new ReadPdf(set.pdf())) {
            assertThat(pdf.letters()).containsSubsequence(everyLine(1, 300));
            assertThat(bookmarks(pdf)).containsExactly("试灯村公开", "第1栏");
            assertStandsWithin(pdf, SampleBoard.PANELS, Sheet.points(22));
        }
    }

    private static List<String> bookmarks(ReadPdf pdf) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                pdf.document().getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    @Test
    void signGrowsToFillItsSheet() throws IOException {
        Block table = new Block.Table(
                Optional.empty(),
                "",
                List.of(Block.Column.ofHeadings(), new Block.Column("", Align.START, false)),
                List.of(new Block.Row(List.of("网格员", "灯一明"), false)),
                Optional.empty());
        Typeset set = TYPESETTER.set(SampleBoard.of(SampleBoard.SIGN, List.of(table)));
        try (ReadPdf pdf = new ReadPdf(set.pdf())) {
            assertThat(set.pages()).isEqualTo(1);
            assertThat(pdf.glyphs(0))
                    .filteredOn(glyph -> "明".equals(glyph.text()))
                    .isNotEmpty()
                    .allMatch(glyph -> glyph.size() > 1.3 * SampleBoard.SIGN.type());
        }
    }

    @Test
    void signThatDoesNotFitIsReported() throws IOException {
        List<Block> blocks = new ArrayList<>();
        IntStream.rangeClosed(1, 40).forEach(i -> blocks.add(SampleBoard.paragraph("第" + i + "件事")));
        Typeset set = TYPESETTER.set(SampleBoard.of(SampleBoard.SIGN, blocks));

        assertThat(set.pages()).isGreaterThan(1);
        assertThat(set.overflows())
                .singleElement()
                .satisfies(overflow -> assertThat(overflow.millimetres()).isBetween(200L, 600L));
        try (ReadPdf pdf = new ReadPdf(set.pdf())) {
            assertThat(pdf.letters()).contains("第1件事", "第40件事");
        }
    }

    @ParameterizedTest
    @CsvSource({"210, 297, 16", "297, 420, 9"})
    void piecesCoverTheBoard(double width, double height, int pieces) throws IOException {
        Board board = SampleBoard.of(SampleBoard.PANELS, panels(6, 12));
        Typeset set = TYPESETTER.tile(board, width, height);
        try (ReadPdf pdf = new ReadPdf(set.pdf())) {
            assertThat(set.pages()).isEqualTo(pdf.pages());
            double covered = 0;
            for (int page = 0; page < pdf.pages(); page++) {
                String label = pdf.glyphs(page).stream()
                        .filter(glyph -> glyph.size() < 9.5)
                        .map(ReadPdf.Glyph::text)
                        .collect(Collectors.joining());
                assertThat(label).matches("第\\d行第\\d列（共\\d行\\d列）");
                double[] part = clip(pdf, page);
                assertThat(part[0]).isGreaterThanOrEqualTo(Sheet.points(9.9));
                covered += part[2] * part[3];
            }
            assertThat(covered).isCloseTo(Sheet.points(600) * Sheet.points(900), Percentage.withPercentage(0.1));
            assertThat(pdf.pages()).isLessThanOrEqualTo(pieces);
            assertThat(pdf.letters()).containsSubsequence(everyLine(6, 12));
        }
    }

    /** Returns the rectangle of the page in which the board is seen. */
    private static double[] clip(ReadPdf pdf, int page) throws IOException {
        String content = new String(pdf.page(page).getContents().readAllBytes(), StandardCharsets.US_ASCII);
        String[] words = content.substring(content.indexOf("q ") + 2, content.indexOf(" re W n"))
                .split(" ");
        return Arrays.stream(words).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void charactersThatNoFontHasAreTold() {
        Typeset set = TYPESETTER.set(
                SampleBoard.of(SampleBoard.NOTICE, List.of(SampleBoard.paragraph("灯\uDBFF\uDFFD，\uDBFF\uDFFC"))));

        assertThat(set.missing()).containsExactly(0x10FFFC, 0x10FFFD);
    }

    @Test
    void rareNamesAreReadBack() throws Exception {
        Typeset set =
                TYPESETTER.set(SampleBoard.of(SampleBoard.NOTICE, List.of(SampleBoard.paragraph("人大日月水火：䶮 㛃 𫖯 昇"))));
        try (ReadPdf pdf = new ReadPdf(set.pdf())) {
            assertThat(pdf.letters()).contains("人大日月水火：䶮㛃𫖯昇");
            assertThat(pdf.brokenRules()).isEmpty();
        }
    }

    @Test
    void sameBoardGivesSameBytes() {
        Board board = SampleBoard.of(SampleBoard.TABLES, List.of(SampleBoard.ledger(60)));

        assertThat(TYPESETTER.set(board).pdf()).isEqualTo(TYPESETTER.set(board).pdf());
    }
}
