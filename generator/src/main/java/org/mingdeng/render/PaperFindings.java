package org.mingdeng.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.Paper;
import org.mingdeng.typeset.Typeset;
import org.mingdeng.typeset.Typeset.Overflow;

/** Reports what does not fit on a board, and what of it cannot be printed where that was written. */
final class PaperFindings {

    private PaperFindings() {}

    static void report(Paper paper, Typeset set, Diagnostics diagnostics) {
        reportMissing(set, paper.sources(), diagnostics);
        if (paper.piece().isPresent()) {
            return;
        }
        for (Overflow overflow : set.overflows()) {
            Origin whole = Origin.ofFile(paper.sources().get(0).path());
            if (overflow.kind() == Typeset.Kind.HEIGHT) {
                diagnostics.report(
                        whole, RenderProblem.BOARD_OVERFLOWS, paper.label(), overflow.millimetres(), set.pages());
            } else {
                diagnostics.report(
                        whole,
                        RenderProblem.TABLE_TOO_WIDE,
                        paper.label(),
                        table(overflow.name()),
                        overflow.millimetres());
            }
        }
    }

    /** Reports characters that no font has. */
    static void reportMissing(Typeset set, List<Origin> sources, Diagnostics diagnostics) {
        for (int codePoint : set.missing()) {
            String character = Character.toString(codePoint);
            diagnostics.report(
                    origin(character, sources),
                    RenderProblem.CHARACTER_WITHOUT_GLYPH,
                    character,
                    String.format(Locale.ROOT, "U+%04X", codePoint));
        }
    }

    private static Term table(String caption) {
        return caption.isEmpty()
                ? new Term("正文里的表", "a table of the text")
                : new Term("表“" + caption + "”", "the table “" + caption + "”");
    }

    /** Returns where a character is first written; the first file when it came in by way of a table beside the records. */
    private static Origin origin(String character, List<Origin> sources) {
        return sources.stream()
                .flatMap(source -> find(character, source).stream())
                .findFirst()
                .orElseGet(() -> Origin.ofFile(sources.get(0).path()));
    }

    private static Optional<Origin> find(String character, Origin source) {
        int at = source.text().content().indexOf(character);
        return at < 0 ? Optional.empty() : Optional.of(new Origin(source.text(), at, at + character.length()));
    }
}
