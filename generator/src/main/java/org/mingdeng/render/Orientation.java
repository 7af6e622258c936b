package org.mingdeng.render;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera held a picture: the orientation tag (0x0112) of Exif 2.32, in the APP1 segment of a JPEG file.
 *
 * @param tag 1 to 8; 1 is upright
 */
record Orientation(int tag) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int EXIF_HEADER = 6;

    /** Returns the orientation of a file; upright when it says nothing that can be understood. */
    static Orientation of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length < 4 || (bytes.getShort(0) & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        int offset = 2;
        while (offset + 4 <= file.length) {
            int marker = bytes.getShort(offset) & 0xFFFF;
            int length = bytes.getShort(offset + 2) & 0xFFFF;
            if (marker == EXIF_SEGMENT && offset + 2 + length <= file.length) {
                return ofExif(bytes.slice(offset + 4, length - 2));
            }
            if (marker == START_OF_SCAN || marker < 0xFF00 || length < 2) {
                return UPRIGHT;
            }
            offset += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation ofExif(ByteBuffer segment) {
        if (segment.limit() < EXIF_HEADER + 8 || segment.getInt(0) != 0x45786966) {
            return UPRIGHT;
        }
        ByteBuffer tiff = segment.slice(EXIF_HEADER, segment.limit() - EXIF_HEADER);
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xFFFFFFFFL;
        if (directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = tiff.getShort((int) directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = (int) directory + 2 + i * 12;
            if (entry + 12 > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                int tag = tiff.getShort(entry + 8);
                return tag >= 1 && tag <= 8 ? new Orientation(tag) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places when the picture is turned upright. */
    boolean swapsSides() {
        return tag >= 5;
    }

    /** Returns what turns a picture of a size upright. */
    AffineTransform transform(int width, int height) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
