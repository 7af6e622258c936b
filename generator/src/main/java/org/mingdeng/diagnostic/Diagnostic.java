package org.mingdeng.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One finding: what, how grave, where. It keeps nothing of the file but the line it points at.
 *
 * @param problem the kind of mistake
 * @param severity its weight after the site's settings
 * @param path the file below the content folder, personal numbers in its name hidden
 * @param position where it starts
 * @param length how many code points of the line are meant; 0 when a whole file is meant
 * @param excerpt the source line, personal numbers hidden
 * @param arguments the values of the message, {@link Term}s and plain texts
 * @param related the other place of a contradiction, as {@code path:line}
 */
public record Diagnostic(
        Problem problem,
        Severity severity,
        String path,
        SourcePosition position,
        int length,
        String excerpt,
        List<Object> arguments,
        Optional<String> related) {

    /** By file, then position, then code: the order in which a clerk works. */
    public static final Comparator<Diagnostic> IN_READING_ORDER = Comparator.comparing(Diagnostic::path)
            .thenComparingInt(d -> d.position().line())
            .thenComparingInt(d -> d.position().column())
            .thenComparing(d -> d.problem().code())
            .thenComparing(d -> d.arguments().toString());

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    static Diagnostic of(
            Problem problem, Severity severity, Origin origin, Optional<Origin> related, Object... arguments) {
        String excerpt = "";
        int length = 0;
        if (!origin.isWholeFile()) {
            SourceText text = origin.text();
            excerpt = PersonalNumbers.hide(text.lineAt(origin.start()));
            int lineEnd = text.lineStart(origin.position().line() - 1) + excerpt.length();
            int end = Math.max(origin.start(), Math.min(origin.end(), lineEnd));
            length = Math.max(1, text.content().codePointCount(origin.start(), end));
        }
        List<Object> shown = java.util.Arrays.stream(arguments)
                .map(a -> a instanceof Term ? a : PersonalNumbers.hide(String.valueOf(a)))
                .toList();
        return new Diagnostic(
                problem,
                severity,
                PersonalNumbers.hideIn(origin.path()),
                origin.position(),
                length,
                excerpt,
                shown,
                related.map(o ->
                        PersonalNumbers.hideIn(o.path()) + ":" + o.position().line()));
    }
}
