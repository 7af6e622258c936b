package org.mingdeng.value;

/** The boards that are printed, each with its paper and the distance from which it is read. */
public enum PaperFormat {
    /** A public notice, set as an official document. */
    NOTICE_A4(Content.NOTICE, "a4", 210, 297, 0.8),
    /** The tables of a record, on paper that lies on its side. */
    TABLE_A3(Content.TABLE, "a3", 420, 297, 1),
    /** A ledger, on paper that lies on its side. */
    LEDGER_A3(Content.LEDGER, "a3", 420, 297, 1),
    /** A ledger on larger paper. */
    LEDGER_A2(Content.LEDGER, "a2", 594, 420, 1),
    /** All that the place publishes now, as a poster. */
    BOARD_A3(Content.BOARD, "board-a3", 297, 420, 0.6),
    /** The same for a notice board of 60 by 90 centimetres. */
    BOARD_60X90(Content.BOARD, "board-60x90", 600, 900, 1.2),
    /** The same on a sheet of A1 that lies on its side. */
    BOARD_A1(Content.BOARD, "board-a1", 841, 594, 1.2),
    /** The same on a panel of 2.4 by 1.2 metres. */
    PANEL_240X120(Content.BOARD, "panel-240x120", 2400, 1200, 2),
    /** The sign of a grid, for doors and stairways. */
    GRID_A4(Content.GRID, "grid-a4", 297, 210, 1.5),
    /** The same, half as large. */
    GRID_A5(Content.GRID, "grid-a5", 210, 148, 1),
    /** What is hung up and taken down in a round of posting, for those who do it. */
    POSTING_A4(Content.POSTING, "posting", 210, 297, 0.7),
    /** What is written down for a household, to be handed over to it. */
    HOUSEHOLD_A4(Content.HOUSEHOLD, "household", 210, 297, 0.65);

    /** What is printed. */
    public enum Content {
        /** Each public notice that has not ended. */
        NOTICE,
        /** The latest record with tables of each kind that has no board of its own. */
        TABLE,
        /** The latest ledger of each set of books. */
        LEDGER,
        /** The place as a whole. */
        BOARD,
        /** Each grid. */
        GRID,
        /** A round of posting. */
        POSTING,
        /** Each household that something is written down for. */
        HOUSEHOLD
    }

    private final Content content;
    private final String address;
    private final int width;
    private final int height;
    private final double metres;

    PaperFormat(Content content, String address, int width, int height, double metres) {
        this.content = content;
        this.address = address;
        this.width = width;
        this.height = height;
        this.metres = metres;
    }

    public Content content() {
        return content;
    }

    /** The part of addresses that tells it from others with the same content. */
    public String address() {
        return address;
    }

    /** The width of the paper in millimetres. */
    public int width() {
        return width;
    }

    /** The height of the paper in millimetres. */
    public int height() {
        return height;
    }

    /** The distance from which it is read, in metres. */
    public double metres() {
        return metres;
    }

    /** Whether it is larger than what printers in offices take, so that it may be printed in pieces. */
    public boolean isLarge() {
        return Math.max(width, height) > 420;
    }
}
