package org.mingdeng.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Redraws pictures, turned upright and no larger than needed. Since only the pixels are carried over, no place, camera or
 * time of the original gets into the site.
 */
final class Pictures {

    static final int FULL_WIDTH = 1280;
    static final int SMALL_WIDTH = 480;

    private static final long MAXIMUM_PIXELS = 80_000_000;
    private static final float JPEG_QUALITY = 0.82f;

    private Pictures() {}

    /** A picture that is too large to be read safely. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(int width, int height) {
            super(width + "×" + height);
        }
    }

    /**
     * A picture as a file.
     *
     * @param bytes the file
     * @param width its width in pixels
     * @param height its height in pixels
     */
    record Picture(byte[] bytes, int width, int height) {}

    /**
     * Returns a picture redrawn.
     *
     * @param original the file, JPEG or PNG
     * @param maximumWidth the width to which wider pictures are scaled
     * @throws IOException when it is no picture, or too large
     */
    static Picture redraw(byte[] original, int maximumWidth) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return redraw(reader, original, maximumWidth);
            } catch (RuntimeException e) {
                throw new IOException("damaged picture", e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Picture redraw(ImageReader reader, byte[] original, int maximumWidth) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MAXIMUM_PIXELS) {
            throw new TooLargeException(width, height);
        }
        String format = reader.getFormatName().equalsIgnoreCase("png") ? "png" : "jpeg";
        BufferedImage upright = upright(reader.read(0), Orientation.of(original), format);
        BufferedImage scaled = upright.getWidth() > maximumWidth ? scale(upright, maximumWidth, format) : upright;
        return new Picture(write(scaled, format), scaled.getWidth(), scaled.getHeight());
    }

    private static int type(String format) {
        return format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation, String format) {
        int width = orientation.swapsSides() ? image.getHeight() : image.getWidth();
        int height = orientation.swapsSides() ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(width, height, type(format));
        Graphics2D canvas = upright.createGraphics();
        canvas.drawImage(image, orientation.transform(image.getWidth(), image.getHeight()), null);
        canvas.dispose();
        return upright;
    }

    /** Halves as often as possible before the last step, so that thin lines do not vanish. */
    private static BufferedImage scale(BufferedImage image, int width, String format) {
        BufferedImage current = image;
        while (current.getWidth() > width) {
            int next = Math.max(width, current.getWidth() / 2);
            int height = Math.max(1, Math.round(current.getHeight() * (next / (float) current.getWidth())));
            BufferedImage smaller = new BufferedImage(next, height, type(format));
            Graphics2D canvas = smaller.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(
                    current,
                    AffineTransform.getScaleInstance(
                            next / (double) current.getWidth(), height / (double) current.getHeight()),
                    null);
            canvas.dispose();
            current = smaller;
        }
        return current;
    }

    private static byte[] write(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(JPEG_QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
