package org.mingdeng.typeset;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as others see it: its text, where that stands, its codes, and what a checker says of it. */
public final class ReadPdf implements AutoCloseable {

    private static final Map<DecodeHintType, Boolean> HARDER = Map.of(DecodeHintType.TRY_HARDER, true);

    private static final int DOTS_PER_INCH = 150;

    /** A camera takes so many dots across a board, however large that is. */
    private static final double DOTS_ACROSS = 6_000;

    private static final double POINTS_PER_INCH = 72;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final byte[] bytes;
    private final PDDocument document;

    public ReadPdf(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.document = Loader.loadPDF(bytes);
    }

    public PDDocument document() {
        return document;
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** Returns the text of all pages in the order in which it was drawn. */
    public String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** Returns the text of all pages without any white space. */
    public String letters() throws IOException {
        return letters(text());
    }

    /** Returns a text without any white space. */
    public static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    /** Returns the lines of a page, counted from 0, as they lie on it. */
    public List<String> lines(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document).lines().map(String::strip).toList();
    }

    /**
     * A character on a page, in points from the upper left corner.
     *
     * @param text the character
     * @param left its left edge
     * @param right its right edge
     * @param baseline the line on which it stands
     * @param size its size of type
     */
    public record Glyph(String text, double left, double right, double baseline, double size) {}

    /** Returns the characters of a page, counted from 0, in the order in which they were drawn. */
    public List<Glyph> glyphs(int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                double right = at.getXDirAdj() + at.getWidthDirAdj();
                glyphs.add(new Glyph(at.getUnicode(), at.getXDirAdj(), right, at.getYDirAdj(), at.getFontSizeInPt()));
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(document);
        return glyphs;
    }

    public PDPage page(int page) {
        return document.getPage(page);
    }

    /** Returns what the QR codes of a page, counted from 0, say when it is printed and photographed. */
    public List<String> codes(int page) throws IOException {
        PDRectangle sheet = page(page).getMediaBox();
        double inches = Math.max(sheet.getWidth(), sheet.getHeight()) / POINTS_PER_INCH;
        float resolution = (float) Math.min(DOTS_PER_INCH, DOTS_ACROSS / inches);
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, resolution);
        int width = image.getWidth();
        int height = image.getHeight();
        LuminanceSource source =
                new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        try {
            return Arrays.stream(new QRCodeMultiReader()
                            .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), HARDER))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    /** Returns the rules of PDF/A-2a and of PDF/UA-1 that it breaks, each with where and why. */
    public List<String> brokenRules() throws Exception {
        List<String> broken = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser =
                            Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                    broken.add(flavour + " " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getErrorMessage() + " at "
                            + assertion.getLocation().getContext());
                }
            }
        }
        return broken;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
