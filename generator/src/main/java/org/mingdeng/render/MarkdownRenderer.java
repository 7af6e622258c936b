package org.mingdeng.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.page.MarkdownBody;

/**
 * Makes HTML of Markdown: CommonMark with tables, strikethrough, footnotes and task lists, emphasis beside Chinese
 * punctuation, and no blank between two Han characters where a line was broken. Raw HTML is refused. What comes out is
 * made of allowed elements only ({@link MarkdownHtml}).
 *
 * <p>The only class that knows flexmark. Safe for use by several threads.
 */
final class MarkdownRenderer {

    /** The name of a field behind a number, which the check of numbers reads and nobody else. */
    private static final Pattern TAG = Pattern.compile("\\{=[^{}<]{1,20}\\}");

    private final IntFunction<String> tableLabels;
    private final Lazy<Flexmark> flexmark = new Lazy<>(MarkdownRenderer::flexmark);

    /** The parser and the writer of flexmark. */
    private record Flexmark(Parser parser, HtmlRenderer renderer) {}

    /**
     * Makes a renderer.
     *
     * @param tableLabels the words by which a table is named that has no caption, from its number in the text
     */
    MarkdownRenderer(IntFunction<String> tableLabels) {
        this.tableLabels = tableLabels;
    }

    private static Flexmark flexmark() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListExtension.create(),
                        FootnoteExtension.create()));
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(TaskListExtension.ITEM_DONE_MARKER, "☑ "); // a box that nobody can tick is a sign, not a control
        options.set(TaskListExtension.ITEM_NOT_DONE_MARKER, "☐ ");
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(HtmlRenderer.ESCAPE_HTML, true);
        options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
        return new Flexmark(
                Parser.builder(options)
                        .customDelimiterProcessor(new ChineseEmphasis())
                        .build(),
                HtmlRenderer.builder(options)
                        .nodeRendererFactory(o -> new ChineseLineBreaks())
                        .build());
    }

    /**
     * Returns the HTML of a text.
     *
     * @param isRepeated whether another page shows the text too and says what is wrong with it
     */
    String render(MarkdownBody body, Addresses addresses, Making making, boolean isRepeated) {
        String html = PlainMarkdown.html(body.text(), tableLabels)
                .orElseGet(() -> renderAny(body, addresses, making, isRepeated));
        return html.contains("{=") ? TAG.matcher(html).replaceAll("") : html;
    }

    /** Returns what {@link #render} does, whatever the text. */
    String renderAny(MarkdownBody body, Addresses addresses, Making making, boolean isRepeated) {
        Diagnostics diagnostics = isRepeated ? new Diagnostics() : making.diagnostics();
        Node document = flexmark.get().parser.parse(body.text());
        Visit visit = new Visit(body, addresses, making, diagnostics);
        visit.node(document);
        MarkdownHtml html = new MarkdownHtml(flexmark.get().renderer.render(document), visit.targets, tableLabels);
        visit.fragments.forEach((fragment, origin) -> {
            if (!html.hasId(fragment)) {
                diagnostics.report(origin, RenderProblem.FRAGMENT_BROKEN, fragment);
            }
        });
        return html.html();
    }

    /** One walk over a document, that resolves its links and reports what is not allowed. */
    private static final class Visit {
        private final MarkdownBody body;
        private final Addresses addresses;
        private final Making making;
        private final Diagnostics diagnostics;
        private final Map<String, String> targets = new HashMap<>();
        private final Map<String, Origin> fragments = new HashMap<>();

        Visit(MarkdownBody body, Addresses addresses, Making making, Diagnostics diagnostics) {
            this.body = body;
            this.addresses = addresses;
            this.making = making;
            this.diagnostics = diagnostics;
        }

        void node(Node node) {
            if (node instanceof HtmlBlock
                    || node instanceof HtmlInline
                    || node instanceof HtmlCommentBlock
                    || node instanceof HtmlInlineComment) {
                String written = node.getChars().toString().strip();
                diagnostics.report(origin(node.getChars()), RenderProblem.RAW_HTML, firstLine(written));
            } else if (node instanceof Image image) {
                image(image.getUrl());
                if (image.getText().isBlank()) {
                    diagnostics.report(
                            origin(image.getChars()),
                            RenderProblem.IMAGE_WITHOUT_DESCRIPTION,
                            image.getUrl().toString());
                }
            } else if (node instanceof Link link) {
                link(link.getUrl());
            } else if (node instanceof Reference reference) {
                link(reference.getUrl());
            } else if (node instanceof AutoLink) {
                return;
            } else if (node instanceof ImageRef ref && ref.getReferenceNode(ref.getDocument()) != null) {
                image(ref.getReferenceNode(ref.getDocument()).getUrl());
            }
            for (Node child : node.getChildren()) {
                node(child);
            }
        }

        private static String firstLine(String text) {
            int end = text.indexOf('\n');
            return end < 0 ? text : text.substring(0, end);
        }

        private Origin origin(BasedSequence chars) {
            return body.origins().at(chars.getStartOffset(), chars.getEndOffset());
        }

        private void link(BasedSequence url) {
            String written = url.unescape();
            if (written.startsWith("#")) {
                fragments.putIfAbsent(written.substring(1), origin(url));
                return;
            }
            String scheme = scheme(written);
            if (!scheme.isEmpty()) {
                if (!List.of("http", "https", "mailto", "tel").contains(scheme)) {
                    diagnostics.report(origin(url), RenderProblem.LINK_SCHEME_NOT_ALLOWED, written, scheme);
                }
                return;
            }
            resolve(url, written, RenderProblem.LINK_BROKEN);
        }

        private void image(BasedSequence url) {
            String written = url.unescape();
            if (!scheme(written).isEmpty() || written.startsWith("//")) {
                diagnostics.report(origin(url), RenderProblem.IMAGE_FROM_OUTSIDE, written);
                return;
            }
            resolve(url, written, RenderProblem.IMAGE_BROKEN);
        }

        private void resolve(BasedSequence url, String written, RenderProblem otherwise) {
            int hash = written.indexOf('#');
            String path = hash < 0 ? written : written.substring(0, hash);
            Optional<String> route = making.target(path);
            if (route.isEmpty()) {
                diagnostics.report(origin(url), otherwise, written);
                return;
            }
            if (diagnostics == making.diagnostics()) {
                making.link(new PageLink(
                        route.get(), diagnostics.finding(origin(url), RenderProblem.LINK_TO_UNPUBLISHED, route.get())));
            }
            String fragment = hash < 0 ? "" : "#" + Addresses.encode(written.substring(hash + 1));
            String target = addresses.link(making.route(), route.get()) + fragment;
            targets.put(written, target);
            targets.put(com.vladsch.flexmark.util.sequence.Escaping.percentEncodeUrl(written), target);
        }

        private static String scheme(String url) {
            int colon = url.indexOf(':');
            boolean isScheme = colon > 0
                    && url.substring(0, colon)
                            .chars()
                            .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '+'));
            return isScheme ? url.substring(0, colon).toLowerCase(Locale.ROOT) : "";
        }
    }
}
