package org.mingdeng.typeset;

import org.apache.pdfbox.cos.COSStream;

/** The pieces of a board that is printed on smaller sheets. */
final class Tiles {

    /** Printers leave this margin white, in millimetres. */
    private static final double MARGIN = 10;

    private static final double MARK = 6;

    private final double boardWidth;
    private final double boardHeight;
    private final double width;
    private final double height;
    private final double pieceWidth;
    private final double pieceHeight;
    private final int columns;
    private final int rows;

    /**
     * Parts a board.
     *
     * @param boardWidth its width, in points
     * @param boardHeight its height, in points
     * @param sheetWidth the width of the smaller sheets, in millimetres; they are turned where fewer are enough then
     */
    Tiles(double boardWidth, double boardHeight, double sheetWidth, double sheetHeight) {
        this.boardWidth = boardWidth;
        this.boardHeight = boardHeight;
        boolean turned = count(sheetHeight, sheetWidth) < count(sheetWidth, sheetHeight);
        this.width = Sheet.points(turned ? sheetHeight : sheetWidth);
        this.height = Sheet.points(turned ? sheetWidth : sheetHeight);
        this.pieceWidth = width - 2 * Sheet.points(MARGIN);
        this.pieceHeight = height - 2 * Sheet.points(MARGIN);
        this.columns = pieces(boardWidth, pieceWidth);
        this.rows = pieces(boardHeight, pieceHeight);
    }

    private int count(double sheetWidth, double sheetHeight) {
        return pieces(boardWidth, Sheet.points(sheetWidth - 2 * MARGIN))
                * pieces(boardHeight, Sheet.points(sheetHeight - 2 * MARGIN));
    }

    private static int pieces(double whole, double piece) {
        return (int) Math.ceil(whole / piece - 1e-6);
    }

    int count() {
        return rows * columns;
    }

    /** Draws all pieces of a page of the board, a page for each. */
    void draw(PdfFile file, COSStream drawing, Tag document, Type type, Board.Words words) {
        double margin = Sheet.points(MARGIN);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double fromX = column * pieceWidth;
                double fromY = row * pieceHeight;
                double partWidth = Math.min(pieceWidth, boardWidth - fromX);
                double partHeight = Math.min(pieceHeight, boardHeight - fromY);
                String name = words.tile(row + 1, column + 1, rows, columns);
                Pen pen = file.page(width, height);
                Tag figure = document.figure(name);
                pen.begin(figure);
                pen.show(fromX, fromY, boardHeight, margin, margin, partWidth, partHeight);
                pen.end();
                pen.place(figure, margin, margin, partWidth, partHeight);
                pen.beginArtifact();
                marks(pen, margin, partWidth, partHeight);
                Lines label = type.note(Span.plain(name), Align.START, pieceWidth, Colour.GREY);
                label.draw(pen, label.broken().get(0), true, margin, height - margin * 0.85);
                pen.end();
                file.end(pen);
                file.show(pen, drawing);
            }
        }
    }

    /** Marks the corners outside of the piece, along which it is cut. */
    private static void marks(Pen pen, double margin, double partWidth, double partHeight) {
        double mark = Sheet.points(MARK);
        for (double x : new double[] {margin, margin + partWidth}) {
            pen.line(x, margin - mark, x, margin - 1, 0.4, Colour.BLACK);
            pen.line(x, margin + partHeight + 1, x, margin + partHeight + mark, 0.4, Colour.BLACK);
        }
        for (double y : new double[] {margin, margin + partHeight}) {
            pen.line(margin - mark, y, margin - 1, y, 0.4, Colour.BLACK);
            pen.line(margin + partWidth + 1, y, margin + partWidth + mark, y, 0.4, Colour.BLACK);
        }
    }
}
