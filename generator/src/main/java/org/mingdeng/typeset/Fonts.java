package org.mingdeng.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The typefaces of boards. A character that a face lacks is taken from another that has it. Read when first needed, and once
 * in a process, since a Chinese font is ten megabytes large. Safe for use by several threads.
 */
public final class Fonts {

    private static final String FOLDER = "/org/mingdeng/fonts/";
    private static final Map<Face, FontFile> BUILT_IN = new ConcurrentHashMap<>();

    private final Map<Face, FontFile> own;

    private Fonts(Map<Face, FontFile> own) {
        this.own = own;
    }

    /** Returns the fonts that come with Mingdeng: Noto Sans SC and Noto Serif SC. */
    public static Fonts builtIn() {
        return new Fonts(Map.of());
    }

    /**
     * Returns the fonts with another one for a face.
     *
     * @param bytes a TrueType font
     * @throws IOException when it is none, one without TrueType outlines, or one that must not be embedded
     */
    public Fonts with(Face face, byte[] bytes) throws IOException {
        Map<Face, FontFile> fonts = new EnumMap<>(Face.class);
        fonts.putAll(own);
        fonts.put(face, FontFile.readOwn(bytes));
        return new Fonts(fonts);
    }

    /** Whether any of the fonts can draw a character. */
    public boolean have(int codePoint) {
        return fontOf(Face.PLAIN, codePoint).isPresent();
    }

    /** Returns the font that draws a character of a face: the face's own, or one of the others that has it. */
    Optional<FontFile> fontOf(Face face, int codePoint) {
        FontFile first = file(face);
        if (first.has(codePoint)) {
            return Optional.of(first);
        }
        for (Face other : Face.values()) {
            if (file(other).has(codePoint)) {
                return Optional.of(file(other));
            }
            if (own.containsKey(other) && builtIn(other).has(codePoint)) {
                return Optional.of(builtIn(other));
            }
        }
        return Optional.empty();
    }

    private FontFile file(Face face) {
        FontFile file = own.get(face);
        return file == null ? builtIn(face) : file;
    }

    private static FontFile builtIn(Face face) {
        return BUILT_IN.computeIfAbsent(face, Fonts::load);
    }

    private static FontFile load(Face face) {
        String name = FOLDER + face.file() + ".ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no font " + name);
            }
            return FontFile.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
