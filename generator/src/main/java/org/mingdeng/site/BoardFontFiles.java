package org.mingdeng.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.record.BoardFonts;
import org.mingdeng.record.Field;
import org.mingdeng.render.RenderProblem;
import org.mingdeng.typeset.Face;
import org.mingdeng.typeset.Fonts;

/**
 * The fonts that a site prints its boards with: its own where it names some, the built-in ones elsewhere.
 *
 * @param fonts the fonts
 * @param fingerprint the fingerprint of the site's own ones
 */
record BoardFontFiles(Fonts fonts, Fingerprint fingerprint) {

    /** Reads the fonts that a site names; one that cannot be used is reported. */
    static BoardFontFiles load(Path content, BoardFonts named, Diagnostics diagnostics) {
        BoardFontFiles all = new BoardFontFiles(Fonts.builtIn(), Fingerprint.NONE);
        all = all.with(Face.OFFICIAL, named.official(), BoardFonts.OFFICIAL, content, named, diagnostics);
        all = all.with(Face.TITLE, named.title(), BoardFonts.TITLE, content, named, diagnostics);
        all = all.with(Face.PLAIN, named.plain(), BoardFonts.PLAIN, content, named, diagnostics);
        return all.with(Face.STRONG, named.strong(), BoardFonts.STRONG, content, named, diagnostics);
    }

    private BoardFontFiles with(
            Face face,
            Optional<String> name,
            Field<String> field,
            Path content,
            BoardFonts named,
            Diagnostics diagnostics) {
        if (name.isEmpty()) {
            return this;
        }
        Path file = content.resolve(name.get()).normalize();
        try {
            if (!file.startsWith(content)) {
                throw new IOException("outside of the content folder");
            }
            byte[] bytes = Files.readAllBytes(file);
            Fingerprint both = Fingerprint.ofValue(List.of(fingerprint, face, Fingerprint.of(bytes)));
            return new BoardFontFiles(fonts.with(face, bytes), both);
        } catch (IOException e) {
            diagnostics.report(named.at().of(field), RenderProblem.FONT_UNUSABLE, name.get());
            return this;
        }
    }
}
