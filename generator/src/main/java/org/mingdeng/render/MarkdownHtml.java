package org.mingdeng.render;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Elements;

/** The HTML of a Markdown text, cleaned to a list of allowed elements and fitted into a page. */
final class MarkdownHtml {

    /** jsoup keeps relative links only where it could resolve them. */
    private static final String ANY_BASE = "https://base.invalid/";

    private static final Safelist ALLOWED = allowedElements(); // only read once it is made

    private static final int FIRST_LEVEL = 2;
    private static final int LAST_LEVEL = 6;

    private final Element body;
    private final HeadingIds ids = new HeadingIds();

    /**
     * Fits HTML into a page.
     *
     * @param html the HTML of flexmark
     * @param targets the links to put in the place of those that were written
     * @param tableLabels the words by which a table is named, from its number
     */
    MarkdownHtml(String html, Map<String, String> targets, IntFunction<String> tableLabels) {
        Document dirty = Jsoup.parseBodyFragment(html, ANY_BASE);
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        this.body = clean.body();
        body.select("[id]").forEach(element -> ids.take(element.id()));
        fitHeadings();
        fitTables(tableLabels);
        body.select("a[href]").forEach(link -> replace(link, "href", targets));
        body.select("img[src]").forEach(image -> {
            replace(image, "src", targets);
            image.attr("loading", "lazy");
        });
    }

    boolean hasId(String id) {
        return ids.isTaken(id);
    }

    String html() {
        return body.html();
    }

    private static Safelist allowedElements() {
        return new Safelist()
                .addTags(
                        "p",
                        "br",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "ul",
                        "ol",
                        "li",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "strong",
                        "em",
                        "del",
                        "a",
                        "img",
                        "code",
                        "pre",
                        "blockquote",
                        "hr",
                        "sup",
                        "section",
                        "div",
                        "span")
                .addAttributes("a", "href", "id", "title", "class")
                .addAttributes("img", "src", "alt", "title")
                .addAttributes("ol", "start")
                .addAttributes("li", "id")
                .addAttributes("sup", "id")
                .addAttributes("th", "align")
                .addAttributes("td", "align")
                .addAttributes("div", "class")
                .addProtocols("a", "href", "http", "https", "mailto", "tel", "#")
                .preserveRelativeLinks(true);
    }

    /** Moves headings below the page's own, without gaps between levels, and gives each a stable id. */
    private void fitHeadings() {
        Elements headings = body.select("h1,h2,h3,h4,h5,h6");
        int top = headings.stream().mapToInt(MarkdownHtml::level).min().orElse(FIRST_LEVEL);
        int last = FIRST_LEVEL - 1;
        for (Element heading : headings) {
            int wanted = level(heading) - top + FIRST_LEVEL;
            last = Math.min(LAST_LEVEL, Math.min(wanted, last + 1));
            heading.tagName("h" + last);
            heading.attr("id", ids.of(heading.text()));
        }
    }

    /** Two columns fit on a phone side by side; of more each row becomes a block of its own there. */
    static String tableClass(int columns) {
        return columns <= 2 ? "stack keep" : "stack";
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }

    /** Wraps tables so that they can be scrolled and stacked like all others of the site. */
    private void fitTables(IntFunction<String> tableLabels) {
        int number = 0;
        for (Element table : body.select("table")) {
            number++;
            List<String> heads = table.select("thead th").eachText();
            for (Element row : table.select("tbody tr")) {
                Elements cells = row.select("td");
                for (int i = 0; i < cells.size() && i < heads.size(); i++) {
                    if (!cells.get(i).text().isEmpty()) {
                        cells.get(i).attr("data-label", heads.get(i));
                    }
                }
            }
            for (Element cell : table.select("[align]")) {
                if (cell.attr("align").equals("right")) {
                    cell.addClass("num");
                }
                cell.removeAttr("align");
            }
            table.select("thead th").attr("scope", "col");
            table.addClass(tableClass(heads.size()));
            table.prependElement("caption").addClass("sr").text(tableLabels.apply(number));
            Element scroll = new Element("section")
                    .addClass("scroll")
                    .attr("aria-label", tableLabels.apply(number))
                    .attr("tabindex", "0");
            table.replaceWith(scroll);
            scroll.appendChild(table);
        }
    }

    private static void replace(Element element, String attribute, Map<String, String> targets) {
        String target = targets.get(element.attr(attribute));
        if (target != null) {
            element.attr(attribute, target);
        }
    }
}
