package org.mingdeng.diagnostic;

import java.util.List;

/**
 * Findings for people, as in
 *
 * <pre>
 * cases/drain.yaml:3:1: error[MD201]: “titel” is not a field of this kind of record.
 *   3 | titel: Blocked drain
 *     | ^^^^^
 *   → Write “title”.
 * </pre>
 */
public final class TextReport {

    private final MessageCatalogue catalogue;

    /** Makes a report in the language of a catalogue. */
    public TextReport(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns all findings, one below the other. */
    public String write(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(d -> out.append(write(d)));
        return out.toString();
    }

    /** Returns one finding. */
    public String write(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        out.append(location(diagnostic))
                .append(": ")
                .append(diagnostic.severity().label().in(catalogue.language()))
                .append('[')
                .append(diagnostic.problem().code())
                .append("]: ")
                .append(visible(catalogue.message(diagnostic)))
                .append('\n');
        appendExcerpt(out, diagnostic);
        diagnostic.related().ifPresent(place -> out.append("  ↔ ").append(place).append('\n'));
        String fix = catalogue.fix(diagnostic);
        if (!fix.isEmpty()) {
            out.append("  → ").append(fix).append('\n');
        }
        return out.toString();
    }

    /**
     * Returns a text with pictures for its control characters, each one cell wide: they are what the finding is about, and
     * a terminal would obey them.
     */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n') {
                out.setCharAt(i, (char) ('\u2400' + c));
            } else if (c == '\u007F') {
                out.setCharAt(i, '\u2421');
            }
        }
        return out.toString();
    }

    private static String location(Diagnostic diagnostic) {
        SourcePosition position = diagnostic.position();
        return position.line() == 0
                ? diagnostic.path()
                : diagnostic.path() + ":" + position.line() + ":" + position.column();
    }

    private static void appendExcerpt(StringBuilder out, Diagnostic diagnostic) {
        if (diagnostic.position().line() == 0 || diagnostic.excerpt().isBlank()) {
            return;
        }
        String number = Integer.toString(diagnostic.position().line());
        int before = diagnostic.position().column() - 1;
        String margin = " ".repeat(number.length());
        out.append("  ")
                .append(number)
                .append(" | ")
                .append(visible(diagnostic.excerpt()))
                .append('\n');
        out.append("  ")
                .append(margin)
                .append(" | ")
                .append(DisplayWidth.blanks(diagnostic.excerpt(), before))
                .append(DisplayWidth.marks(diagnostic.excerpt(), before, diagnostic.length(), "^"))
                .append('\n');
    }
}
