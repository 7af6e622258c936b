package org.mingdeng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.page.FactRow;
import org.mingdeng.page.MarkdownBody;
import org.mingdeng.page.RecordData;
import org.mingdeng.page.SearchTexts.SearchText;
import org.mingdeng.page.Table;
import org.mingdeng.search.SearchDocument;

/** Says in plain lines what the page of a record shows, for the search. */
final class SearchWriter {

    private final Language language;
    private final Formats formats;

    SearchWriter(Language language, Formats formats) {
        this.language = language;
        this.formats = formats;
    }

    /**
     * Returns what is found of a record.
     *
     * @param markdown gives the HTML of its text
     */
    SearchDocument document(SearchText text, Function<MarkdownBody, String> markdown) {
        RecordData data = text.data();
        return new SearchDocument(
                data.page(),
                data.kind(),
                data.label().in(language),
                data.published(),
                formats.show(data.published()),
                data.place(),
                data.title(),
                text.names(),
                lines(text, markdown));
    }

    private List<String> lines(SearchText text, Function<MarkdownBody, String> markdown) {
        RecordData data = text.data();
        List<String> lines = new ArrayList<>();
        data.summary().ifPresent(lines::add);
        text.body().map(markdown).map(SearchWriter::words).ifPresent(lines::addAll);
        data.facts().forEach(fact -> lines.add(line(fact)));
        data.tables().forEach(table -> lines.addAll(lines(table)));
        data.corrections()
                .forEach(one -> lines.add(one.part() + " " + one.was().orElse("") + " "
                        + one.now().orElse("") + " " + one.reason()));
        data.number().ifPresent(lines::add);
        data.responsible().ifPresent(lines::add);
        lines.add(data.publisher());
        if (!data.keywords().isEmpty()) {
            lines.add(String.join(" ", data.keywords()));
        }
        return lines;
    }

    private static List<String> words(String html) {
        String apart = html.replace("</td>", "</td> ").replace("</th>", "</th> ");
        return Jsoup.parseBodyFragment(apart)
                .wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String line(FactRow fact) {
        return fact.label().in(language) + " " + formats.show(fact.value());
    }

    private List<String> lines(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(table.caption().in(language));
        table.rows()
                .forEach(row -> lines.add(row.stream()
                        .flatMap(Optional::stream)
                        .map(formats::show)
                        .collect(Collectors.joining(" "))));
        return lines;
    }
}
