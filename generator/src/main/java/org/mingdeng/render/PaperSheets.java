package org.mingdeng.render;

import org.mingdeng.page.Paper;
import org.mingdeng.typeset.Sheet;
import org.mingdeng.value.PaperFormat;

/** The margins and sizes of type of the boards. */
final class PaperSheets {

    private static final int ROWS = 25;
    private static final double NOTICE_TYPE = 16;
    private static final double SMALLEST = 10.5;

    /** What a sign says besides its heading may be smaller where there is much of it; it grows to fill the sheet. */
    private static final double SIGN_AT_LEAST = 0.6;

    private PaperSheets() {}

    static Sheet of(Paper paper) {
        PaperFormat format = paper.format();
        double type = Sheet.typeFor(paper.metres());
        return switch (format.content()) {
            case NOTICE -> notice(format);
            case TABLE, LEDGER -> sheet(format, type, Sheet.Style.TABLES, 1, 0.035);
            case BOARD -> sheet(format, type, Sheet.Style.PANELS, columns(format), 0.025);
            case POSTING, HOUSEHOLD -> sheet(format, type, Sheet.Style.TABLES, 1, 0.05);
            case GRID -> sheet(format, type * SIGN_AT_LEAST, Sheet.Style.SIGN, 1, 0.06);
        };
    }

    /** GB/T 9704: 37 mm above, 28 mm at the left, text of 156 by 225 mm, which the foot takes a part of. */
    private static Sheet notice(PaperFormat format) {
        return new Sheet(
                format.width(),
                format.height(),
                37,
                28,
                33,
                26,
                NOTICE_TYPE,
                SMALLEST,
                Sheet.Style.OFFICIAL,
                1,
                Integer.MAX_VALUE);
    }

    private static Sheet sheet(PaperFormat format, double type, Sheet.Style style, int columns, double margin) {
        double all = Math.max(10, margin * Math.max(format.width(), format.height()));
        double smallest = Math.max(SMALLEST, type * 0.65);
        return new Sheet(format.width(), format.height(), all, all, all, all, type, smallest, style, columns, ROWS);
    }

    private static int columns(PaperFormat format) {
        return switch (format) {
            case BOARD_A1 -> 3;
            case PANEL_240X120 -> 4;
            default -> 2;
        };
    }
}
