package org.mingdeng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mingdeng.typeset.Align;
import org.mingdeng.typeset.Block;
import org.mingdeng.typeset.Span;

/** The HTML of a text in Markdown as blocks of a board. */
final class PaperMarkdown {

    private final UnaryOperator<String> struck;
    private final List<Block> blocks = new ArrayList<>();
    private int level = 1;

    private PaperMarkdown(UnaryOperator<String> struck) {
        this.struck = struck;
    }

    /**
     * Returns the blocks of a text.
     *
     * @param struck the words for a text that is struck out, which paper shows in words
     */
    static List<Block> blocks(String html, UnaryOperator<String> struck) {
        Element body = Jsoup.parseBodyFragment(html).body();
        PaperMarkdown markdown = new PaperMarkdown(struck);
        markdown.prepare(body);
        body.children().forEach(markdown::add);
        return markdown.blocks;
    }

    /** What a screen shows by signs and links is said by signs that the fonts have. */
    private void prepare(Element body) {
        body.select("a.footnote-backref").remove();
        body.select("a.footnote-ref").forEach(number -> number.text("［" + number.text() + "］"));
        body.select("del").forEach(deleted -> deleted.text(struck.apply(deleted.text())));
        for (TextNode text : body.select("li").textNodes()) {
            text.text(text.getWholeText().replaceFirst("^☑", "√").replaceFirst("^☐", "□"));
        }
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "h1", "h2" -> heading(2, element);
            case "h3", "h4", "h5", "h6" -> heading(3, element);
            case "ul", "ol" -> blocks.add(new Block.Items(element.normalName().equals("ol"), items(element)));
            case "table" -> blocks.add(table(element));
            case "pre" ->
                blocks.add(new Block.Paragraph(Span.plain(element.wholeText().stripTrailing()), Align.START, false));
            case "div", "section", "blockquote", "figure" -> {
                if (element.children().isEmpty()) {
                    paragraph(element);
                }
                element.children().forEach(this::add);
            }
            case "hr" -> {
                // Paper needs no rule between paragraphs.
            }
            default -> paragraph(element);
        }
    }

    /** No level is left out, as PDF/UA (7.4.2) asks. */
    private void heading(int wanted, Element element) {
        level = Math.min(wanted, level + 1);
        blocks.add(new Block.Heading(level, element.text()));
    }

    private void paragraph(Element element) {
        List<Span> spans = spans(element);
        if (!spans.isEmpty()) {
            blocks.add(new Block.Paragraph(spans, Align.JUSTIFY, true));
        }
    }

    /** An item's own lists become items that follow it. */
    private static List<List<Span>> items(Element list) {
        List<List<Span>> items = new ArrayList<>();
        for (Element item : list.children()) {
            Element own = item.clone();
            own.select("ul, ol").remove();
            items.add(spans(own));
            item.children().stream()
                    .filter(child -> child.normalName().matches("ul|ol"))
                    .forEach(child -> items.addAll(items(child)));
        }
        return items;
    }

    private static Block table(Element table) {
        List<Element> rows = table.select("tr");
        int columns = rows.stream().mapToInt(row -> row.childrenSize()).max().orElse(0);
        boolean hasHead = !table.select("thead tr").isEmpty();
        List<Block.Column> heads = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            boolean isRight =
                    rows.get(0).childrenSize() > i && rows.get(0).child(i).hasClass("num");
            heads.add(
                    new Block.Column(hasHead ? cell(rows.get(0), i) : "", isRight ? Align.END : Align.START, isRight));
        }
        List<Block.Row> body = new ArrayList<>();
        for (Element row : rows.subList(hasHead ? 1 : 0, rows.size())) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(cell(row, i));
            }
            body.add(new Block.Row(cells, false));
        }
        return new Block.Table(Optional.empty(), "", heads, body, Optional.empty());
    }

    private static String cell(Element row, int column) {
        return column < row.childrenSize() ? row.child(column).text() : "";
    }

    private static List<Span> spans(Element element) {
        List<Span> spans = new ArrayList<>();
        addSpans(element, false, spans);
        return spans;
    }

    private static void addSpans(Node node, boolean strong, List<Span> spans) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                String words = text.text();
                if (!words.isBlank() || !spans.isEmpty()) {
                    spans.add(new Span(words, strong));
                }
            } else if (child instanceof Element element) {
                switch (element.normalName()) {
                    case "br" -> spans.add(new Span("\n", false));
                    case "p" -> {
                        if (!spans.isEmpty()) {
                            spans.add(new Span("\n", false));
                        }
                        addSpans(element, strong, spans);
                    }
                    case "img" -> spans.add(new Span("［" + element.attr("alt") + "］", strong));
                    case "strong", "b", "em" -> addSpans(element, true, spans);
                    default -> addSpans(element, strong, spans);
                }
            }
        }
    }
}
