package org.mingdeng.typeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Boards to be set by tests. */
final class SampleBoard {

    static final Sheet NOTICE =
            new Sheet(210, 297, 37, 28, 33, 26, 16, 10.5, Sheet.Style.OFFICIAL, 1, Integer.MAX_VALUE);
    static final Sheet TABLES = new Sheet(420, 297, 15, 15, 15, 15, 18.9, 12.3, Sheet.Style.TABLES, 1, 25);
    static final Sheet PANELS = new Sheet(600, 900, 22, 22, 22, 22, 22.7, 14.7, Sheet.Style.PANELS, 2, 25);
    static final Sheet SIGN = new Sheet(210, 148, 13, 13, 13, 13, 19, 12, Sheet.Style.SIGN, 1, 25);

    private static final Board.Facts FACTS =
            new Board.Facts("试灯村公开", "试灯村民委员会", "zh-CN", "Mingdeng", LocalDate.of(2026, 11, 24));

    private SampleBoard() {}

    static Board of(Sheet sheet, List<? extends Block> blocks) {
        List<Block> head = List.of(new Block.Heading(1, "试灯村公开"));
        return new Board(sheet, FACTS, head, List.copyOf(blocks), Optional.of(band()), new Words());
    }

    private static Band band() {
        boolean[][] modules = new boolean[21][21];
        modules[0][0] = true;
        List<List<Span>> lines = List.of(Span.plain("监督电话：0999-5550102"));
        return new Band(
                Optional.of(new Band.Code(modules, "到网页的二维码")), lines, List.of("签字：＿＿＿"), List.of(), "版本 0a1b2c3d");
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(Span.plain(text), Align.JUSTIFY, true);
    }

    static Block.Panel panel(int number, int lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            blocks.add(new Block.Paragraph(Span.plain("第" + number + "栏第" + i + "行完"), Align.START, false));
        }
        return new Block.Panel("第" + number + "栏", blocks);
    }

    /** A ledger of 10 yuan a row with a balance; its last row adds it up. */
    static Block.Table ledger(int rows) {
        List<Block.Row> all = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            all.add(new Block.Row(List.of("第" + i + "笔", "修路灯", 10 * i + ".00", "10.00"), false));
        }
        all.add(new Block.Row(List.of("合计", "", 10 * rows + ".00", 10 * rows + ".00"), true));
        List<Block.Column> columns = List.of(
                new Block.Column("序号", Align.START, false),
                new Block.Column("摘要", Align.START, false),
                new Block.Column("余额", Align.END, true),
                new Block.Column("支出", Align.END, true));
        return new Block.Table(
                Optional.of("支出明细"),
                "单位：元",
                columns,
                all,
                Optional.of(count -> List.of("", "", 10 * count + ".00", 10 * count + ".00")));
    }

    /** The words of a site in Chinese. */
    private static final class Words implements Board.Words {
        @Override
        public String continued(String caption, int part, int parts) {
            return caption + "（续表 " + part + "/" + parts + "）";
        }

        @Override
        public String carriedForward() {
            return "过次页";
        }

        @Override
        public String broughtForward() {
            return "承前页";
        }

        @Override
        public String page(int page, int pages) {
            return "第" + page + "页 共" + pages + "页";
        }

        @Override
        public String tile(int row, int column, int rows, int columns) {
            return "第" + row + "行第" + column + "列（共" + rows + "行" + columns + "列）";
        }
    }
}
