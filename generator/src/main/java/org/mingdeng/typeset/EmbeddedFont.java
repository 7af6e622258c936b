package org.mingdeng.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * A font in a PDF that holds the glyphs of the characters that are used, each under a number of its own (ISO 32000-1, 9.7).
 * So a character is read back as the one that was written, even where two share a glyph; and what it costs grows with the
 * characters used, not with the 65,535 glyphs of a Chinese font.
 */
final class EmbeddedFont {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int PER_MILLE = 1000;
    private static final int SYMBOLIC = 4;
    private static final int STEM = 80;

    private final String name;
    private final FontFile file;
    private final Map<Integer, Integer> codes = new HashMap<>();
    private final List<Integer> characters = new ArrayList<>();

    EmbeddedFont(String name, FontFile file) {
        this.name = name;
        this.file = file;
    }

    /** The name by which pages call it. */
    String name() {
        return name;
    }

    /** Returns the number of a character; 0 stands for none. */
    int code(int codePoint) {
        return codes.computeIfAbsent(codePoint, c -> {
            characters.add(c);
            return characters.size();
        });
    }

    /** Makes streams. */
    interface Streams {
        COSStream stream(byte[] bytes) throws IOException;
    }

    /** Fills in the dictionary of the font. */
    void describe(COSDictionary font, Streams streams) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(file.font(), TABLES);
        characters.forEach(subsetter::add);
        ByteArrayOutputStream subset = new ByteArrayOutputStream();
        subsetter.writeToStream(subset);
        Map<Integer, Integer> newGlyphs = new HashMap<>();
        subsetter.getGIDMap().forEach((newGlyph, oldGlyph) -> newGlyphs.put(oldGlyph, newGlyph));
        String fontName = tag(subset.toByteArray()) + "+" + file.font().getName();

        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, fontName);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.TO_UNICODE, streams.stream(toUnicode()));
        COSArray descendants = new COSArray();
        descendants.add(descendant(fontName, newGlyphs, subset.toByteArray(), streams));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
    }

    private COSDictionary descendant(String fontName, Map<Integer, Integer> newGlyphs, byte[] subset, Streams streams)
            throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, fontName);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(fontName, subset, streams));
        font.setInt(COSName.DW, PER_MILLE);
        font.setItem(COSName.W, widths());
        font.setItem(COSName.CID_TO_GID_MAP, streams.stream(glyphMap(newGlyphs)));
        return font;
    }

    private COSDictionary descriptor(String fontName, byte[] subset, Streams streams) throws IOException {
        TrueTypeFont font = file.font();
        HeaderTable header = font.getHeader();
        double scale = (double) PER_MILLE / font.getUnitsPerEm();
        COSArray box = new COSArray();
        for (int value : new int[] {header.getXMin(), header.getYMin(), header.getXMax(), header.getYMax()}) {
            box.add(COSInteger.get(Math.round(value * scale)));
        }
        int ascender = (int) Math.round(font.getHorizontalHeader().getAscender() * scale);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, fontName);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, ascender);
        descriptor.setInt(
                COSName.DESCENT, (int) Math.round(font.getHorizontalHeader().getDescender() * scale));
        descriptor.setInt(COSName.CAP_HEIGHT, ascender);
        descriptor.setInt(COSName.STEM_V, STEM);
        COSStream program = streams.stream(subset);
        program.setInt(COSName.LENGTH1, subset.length);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private COSArray widths() {
        COSArray each = new COSArray();
        characters.forEach(c -> each.add(COSInteger.get(Math.round(file.width(c) * PER_MILLE))));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    private byte[] glyphMap(Map<Integer, Integer> newGlyphs) {
        byte[] map = new byte[2 * (characters.size() + 1)];
        for (int i = 0; i < characters.size(); i++) {
            int glyph = newGlyphs.getOrDefault(file.glyph(characters.get(i)), 0);
            map[2 * (i + 1)] = (byte) (glyph >> Byte.SIZE);
            map[2 * (i + 1) + 1] = (byte) glyph;
        }
        return map;
    }

    private byte[] toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int most = 100;
        for (int from = 0; from < characters.size(); from += most) {
            int to = Math.min(characters.size(), from + most);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append(String.format(Locale.ROOT, "<%04X> <", i + 1));
                for (char unit : Character.toString(characters.get(i)).toCharArray()) {
                    map.append(String.format(Locale.ROOT, "%04X", (int) unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Six capitals that tell this subset from others of the font. */
    private static String tag(byte[] subset) {
        CRC32 sum = new CRC32();
        sum.update(subset);
        long rest = sum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }
}
