package org.mingdeng.typeset;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The first page of what was set, as a picture for phones: in few colours, so that it is small. One machine draws the same
 * picture each time; another may draw edges otherwise.
 */
public final class PagePicture {

    /** So that the width, which is rounded down, is not one pixel less. */
    private static final double ROUNDING = 0.01;

    /** Colours have sixteen steps of each of their parts; edges of letters need no more. */
    private static final int STEP = 17;

    private static final int MOST_COLOURS = 256;

    private PagePicture() {}

    /**
     * Returns the first page of a PDF file as PNG.
     *
     * @param width its width in pixels
     */
    public static byte[] png(byte[] pdf, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float scale = (float)
                    ((width + ROUNDING) / document.getPage(0).getMediaBox().getWidth());
            BufferedImage drawn = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
                ImageIO.write(inFewColours(drawn), "png", stream);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage inFewColours(BufferedImage drawn) {
        int[] pixels = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
        Map<Integer, Integer> colours = new LinkedHashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = step(pixels[i] >> 16) << 16 | step(pixels[i] >> 8) << 8 | step(pixels[i]);
            colours.putIfAbsent(pixels[i], colours.size());
        }
        if (colours.size() > MOST_COLOURS) {
            return drawn;
        }
        int[] palette = colours.keySet().stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage picture =
                new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        int[] indexes = Arrays.stream(pixels).map(colours::get).toArray();
        picture.getRaster().setPixels(0, 0, drawn.getWidth(), drawn.getHeight(), indexes);
        return picture;
    }

    private static int step(int part) {
        return Math.round((part & 0xFF) / (float) STEP) * STEP;
    }
}
