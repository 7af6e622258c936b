package org.mingdeng.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page of the site as it lies in the printer.
 *
 * @param pdf the file that the browser has made
 * @param sheets what stands on each sheet of paper, the first first
 */
record Printout(byte[] pdf, List<Sheet> sheets) {

    /**
     * A sheet of paper.
     *
     * @param width of the paper in millimetres
     * @param height of the paper in millimetres
     * @param text its text without any blanks, in the order in which it is drawn
     * @param left how far from the left edge of the paper the first character of all lines stands, in millimetres
     * @param right how far from the right edge the last one ends
     * @param bottom how far from the lower edge the lowest line ends
     * @param smallest the size of its smallest type in points
     */
    record Sheet(double width, double height, String text, double left, double right, double bottom, double smallest) {}

    /** Held, for a logger that nobody holds forgets its level. */
    private static final List<Logger> LOGS =
            List.of(Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"));

    static {
        // They tell of tables in fonts that matter for no text.
        LOGS.forEach(log -> log.setLevel(Level.SEVERE));
    }

    static Printout of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                sheets.add(new SheetReader().read(document, i));
            }
            return new Printout(pdf, List.copyOf(sheets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of all sheets without any blanks. */
    String text() {
        return String.join("", sheets.stream().map(Sheet::text).toList());
    }

    /** Returns a text as {@link #text()} writes it: without blanks, and each character in its usual form. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]", "");
    }

    /** Reads the text of one sheet and how far it reaches. */
    private static final class SheetReader extends PDFTextStripper {

        private static final double MILLIMETRE = 72 / 25.4;

        private double left = Double.MAX_VALUE;
        private double right;
        private double bottom;
        private double smallest = Double.MAX_VALUE;

        Sheet read(PDDocument document, int index) throws IOException {
            setStartPage(index + 1);
            setEndPage(index + 1);
            String text = plain(getText(document));
            PDRectangle paper = document.getPage(index).getMediaBox();
            return new Sheet(
                    paper.getWidth() / MILLIMETRE,
                    paper.getHeight() / MILLIMETRE,
                    text,
                    left / MILLIMETRE,
                    (paper.getWidth() - right) / MILLIMETRE,
                    (paper.getHeight() - bottom) / MILLIMETRE,
                    smallest);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank()) {
                left = Math.min(left, text.getXDirAdj());
                right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
                bottom = Math.max(bottom, text.getYDirAdj());
                smallest = Math.min(smallest, text.getFontSizeInPt());
            }
            super.processTextPosition(text);
        }
    }
}
