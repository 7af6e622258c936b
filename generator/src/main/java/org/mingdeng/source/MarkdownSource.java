package org.mingdeng.source;

import java.util.Optional;
import java.util.function.Predicate;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;
import org.mingdeng.source.SourceValue.Mapping;

/**
 * A Markdown file: fields between two lines of {@code ---}, then a text.
 *
 * @param frontMatter the fields
 * @param body the text below them
 */
public record MarkdownSource(Mapping frontMatter, MarkdownText body) {

    private static final String FENCE = "---";

    /** Returns the parts of a file; empty, with a diagnostic, when its fields cannot be read. */
    public static Optional<MarkdownSource> read(
            SourceText source, Predicate<String> isFieldName, Diagnostics diagnostics) {
        String content = source.content();
        if (!isFence(source.lineAt(0))) {
            diagnostics.report(new Origin(source, 0, source.lineAt(0).length()), SourceProblem.FRONT_MATTER_MISSING);
            return Optional.empty();
        }
        int line = 1;
        int start = source.lineStart(line);
        int end = start;
        while (end < content.length() && !isFence(source.lineAt(end))) {
            end = source.lineStart(++line);
        }
        if (end >= content.length()) {
            diagnostics.report(new Origin(source, 0, FENCE.length()), SourceProblem.FRONT_MATTER_UNCLOSED);
            return Optional.empty();
        }
        MarkdownText body = MarkdownText.restOf(source, source.lineStart(line + 1));
        return YamlReader.read(source, start, end, isFieldName, diagnostics)
                .map(fields -> new MarkdownSource(fields, body));
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }
}
