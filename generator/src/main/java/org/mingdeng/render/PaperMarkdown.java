package org.mingdeng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mingdeng.typeset.Align;
import org.mingdeng.typeset.Block;
import org.mingdeng.typeset.Span;

/** The HTML of a text in Markdown as blocks of a board. */
final class PaperMarkdown {

    private PaperMarkdown() {}

    static List<Block> blocks(String html) {
        List<Block> blocks = new ArrayList<>();
        Jsoup.parseBodyFragment(html).body().children().forEach(element -> add(element, blocks));
        return blocks;
    }

    private static void add(Element element, List<Block> blocks) {
        switch (element.normalName()) {
            case "h1", "h2" -> blocks.add(new Block.Heading(2, element.text()));
            case "h3", "h4", "h5", "h6" -> blocks.add(new Block.Heading(3, element.text()));
            case "ul", "ol" -> blocks.add(new Block.Items(element.normalName().equals("ol"), items(element)));
            case "table" -> blocks.add(table(element));
            case "div", "section", "blockquote", "figure" -> {
                if (element.children().isEmpty()) {
                    paragraph(element, blocks);
                }
                element.children().forEach(child -> add(child, blocks));
            }
            case "hr" -> {
                // Paper needs no rule between paragraphs.
            }
            default -> paragraph(element, blocks);
        }
    }

    private static void paragraph(Element element, List<Block> blocks) {
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
            boolean isRight = rows.get(0).childrenSize() > i
                    && rows.get(0).child(i).attr("align").equals("right");
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
                String words = text.text().replace('\n', ' ');
                if (!words.isBlank()) {
                    spans.add(new Span(words, strong));
                }
            } else if (child instanceof Element element) {
                switch (element.normalName()) {
                    case "br" -> spans.add(new Span("\n", false));
                    case "img" -> spans.add(new Span("［" + element.attr("alt") + "］", strong));
                    case "strong", "b", "em" -> addSpans(element, true, spans);
                    default -> addSpans(element, strong, spans);
                }
            }
        }
    }
}
