package org.mingdeng.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A TrueType font, read once and shared by all documents. Safe for use by several threads. */
final class FontFile {

    /**
     * Kept, because a logger that nobody holds forgets its level. It warns of character variants (format 14), which boards do
     * not use.
     */
    private static final Logger CHARACTER_MAPS = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        CHARACTER_MAPS.setLevel(Level.SEVERE);
    }

    private static final int BASIC_PLANE = 0x10000;
    private static final int UNKNOWN = -1;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int[] glyphs = new int[BASIC_PLANE];
    private final double unitsPerEm;

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        Arrays.fill(glyphs, UNKNOWN);
    }

    /**
     * Reads a font.
     *
     * @throws IOException when the bytes are no TrueType font with outlines of its own
     */
    static FontFile read(byte[] bytes) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        if (font.getGlyph() == null) {
            throw new IOException("no TrueType outlines");
        }
        return new FontFile(font);
    }

    /**
     * Reads a font that somebody brings along.
     *
     * @throws IOException when it cannot be read, or must not be embedded in a file
     */
    static FontFile readOwn(byte[] bytes) throws IOException {
        try (PDDocument trial = new PDDocument()) {
            FontFile file = read(bytes);
            PDType0Font font = PDType0Font.load(trial, file.font(), true);
            font.addToSubset(' ');
            font.subset();
            return file;
        } catch (RuntimeException e) {
            throw new IOException("damaged font", e);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /** Whether it can draw a character. */
    boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** Returns the number of the glyph that draws a character; 0 when there is none. */
    int glyph(int codePoint) {
        if (codePoint >= BASIC_PLANE) {
            return characters.getGlyphId(codePoint);
        }
        int known = glyphs[codePoint];
        if (known == UNKNOWN) {
            known = characters.getGlyphId(codePoint);
            glyphs[codePoint] = known;
        }
        return known;
    }

    /** Returns how wide a character is, in ems. */
    double width(int codePoint) {
        try {
            return font.getAdvanceWidth(glyph(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
