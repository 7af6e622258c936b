package org.mingdeng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes the HTML of the Markdown that most records are written in: headings, paragraphs, flat lists, tables, emphasis,
 * links to other sites. At the first character that could mean anything else it gives up, and {@link MarkdownRenderer}
 * takes flexmark and jsoup, whose result is the same byte for byte; a test holds it to that over the examples of the
 * CommonMark and GitHub specifications and random texts. What it writes needs no cleaning, since it writes no other
 * elements and copies no character that HTML could read as markup.
 *
 * <p>Reason: parsing, rendering, cleaning and fitting took half of a build's time ({@code bench/RESULTS.md}).
 */
final class PlainMarkdown {

    private static final int LAST_LEVEL = 6;
    private static final int LONGEST_ITEM_NUMBER = 9;

    /** A heading that waits for its level, which depends on all others. */
    private record Heading(int at, int level, String text) {}

    private final String text;
    private final IntFunction<String> tableLabels;
    private final StringBuilder html = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();
    private int at;
    private int tables;

    private PlainMarkdown(String text, IntFunction<String> tableLabels) {
        this.text = text;
        this.tableLabels = tableLabels;
    }

    /** Returns the HTML of a text; empty when the text is not plain. */
    static Optional<String> html(String text, IntFunction<String> tableLabels) {
        try {
            return Optional.of(new PlainMarkdown(text, tableLabels).blocks());
        } catch (PlainLine.NotPlain e) {
            return Optional.empty();
        }
    }

    private String blocks() {
        boolean afterList = false;
        String line = next();
        while (line != null) {
            if (line.isEmpty()) {
                line = next();
                continue;
            }
            char first = line.charAt(0);
            boolean isList = isItem(line) || isNumberedItem(line);
            if (isList && afterList) {
                throw new PlainLine.NotPlain();
            }
            afterList = isList;
            if (first == '#') {
                heading(line);
                line = next();
            } else if (isItem(line)) {
                line = list(line, "ul");
            } else if (isNumberedItem(line)) {
                if (!line.startsWith("1. ")) {
                    throw new PlainLine.NotPlain();
                }
                line = list(line, "ol");
            } else if (first == '|') {
                line = table(line);
            } else {
                line = paragraph(line);
            }
        }
        if (html.length() == 0) {
            throw new PlainLine.NotPlain();
        }
        return withHeadings();
    }

    private @Nullable String next() {
        if (at >= text.length()) {
            return null;
        }
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 1;
        if (!line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(line.length() - 1) == ' ')) {
            throw new PlainLine.NotPlain();
        }
        return line;
    }

    private static boolean isItem(String line) {
        return line.startsWith("- ") && line.length() > 2 && line.charAt(2) != ' ';
    }

    private static boolean isNumberedItem(String line) {
        int digits = digits(line);
        return digits > 0
                && line.startsWith(". ", digits)
                && line.length() > digits + 2
                && line.charAt(digits + 2) != ' ';
    }

    private static int digits(String line) {
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    /** Demands that a line, or what stands in an item, can only be the text of a paragraph. */
    private static void demandText(String line) {
        char first = line.charAt(0);
        int digits = digits(line);
        boolean mayBeNumber = digits > 0
                && digits <= LONGEST_ITEM_NUMBER
                && digits < line.length()
                && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
                && (digits + 1 == line.length() || line.charAt(digits + 1) == ' ');
        boolean mayBeBlock = "#-+=|:".indexOf(first) >= 0 || line.equals("*") || line.startsWith("* ");
        if (mayBeNumber || mayBeBlock) {
            throw new PlainLine.NotPlain();
        }
    }

    private void heading(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        boolean isHeading = level <= LAST_LEVEL && line.startsWith(" ", level) && line.length() > level + 1;
        String words = isHeading ? line.substring(level + 1) : "";
        boolean isPlain = !words.isEmpty()
                && words.charAt(0) != ' '
                && words.indexOf('#') < 0
                && words.indexOf('*') < 0
                && words.indexOf('[') < 0
                && !words.contains("  ");
        if (!isPlain) {
            throw new PlainLine.NotPlain();
        }
        demandText(words);
        headings.add(new Heading(html.length(), level, words));
        PlainLine.write(words, html);
        html.append('\n');
    }

    /** Puts the tags around the headings, one level below the page's own and without gaps. */
    private String withHeadings() {
        if (headings.isEmpty()) {
            return html.toString();
        }
        int top = headings.stream().mapToInt(Heading::level).min().orElse(1);
        HeadingIds ids = new HeadingIds();
        StringBuilder all = new StringBuilder(html.length() + headings.size() * 32);
        int done = 0;
        int last = 1;
        for (Heading heading : headings) {
            last = Math.min(LAST_LEVEL, Math.min(heading.level - top + 2, last + 1));
            int end = html.indexOf("\n", heading.at);
            all.append(html, done, heading.at)
                    .append("<h")
                    .append(last)
                    .append(" id=\"")
                    .append(ids.of(heading.text))
                    .append("\">")
                    .append(html, heading.at, end)
                    .append("</h")
                    .append(last)
                    .append('>');
            done = end;
        }
        return all.append(html, done, html.length()).toString();
    }

    private @Nullable String paragraph(String first) {
        demandText(first);
        html.append("<p>");
        PlainLine.write(first, html);
        int end = lineEnd();
        String line = next();
        while (line != null && !line.isEmpty()) {
            demandText(line);
            if (!ChineseLineBreaks.isClosedUp(text, end, end + 1)) {
                html.append('\n');
            }
            PlainLine.write(line, html);
            end = lineEnd();
            line = next();
        }
        html.append("</p>\n");
        return line;
    }

    /** The offset after the last character of the line that was read last. */
    private int lineEnd() {
        return at > 0 && text.charAt(at - 1) == '\n' ? at - 1 : at;
    }

    private @Nullable String list(String first, String element) {
        html.append('<').append(element).append(">\n");
        boolean isNumbered = element.equals("ol");
        String line = first;
        while (line != null && !line.isEmpty()) {
            if (isNumbered ? !isNumberedItem(line) : !isItem(line)) {
                throw new PlainLine.NotPlain();
            }
            String item = line.substring(isNumbered ? digits(line) + 2 : 2);
            demandText(item);
            html.append("<li>");
            PlainLine.write(item, html);
            html.append("</li>\n");
            line = next();
        }
        html.append("</").append(element).append(">\n");
        return line;
    }

    private @Nullable String table(String head) {
        List<String> labels = texts(head);
        String rule = next();
        if (rule == null || rule.isEmpty()) {
            throw new PlainLine.NotPlain();
        }
        List<String> rules = cells(rule);
        if (rules.size() != labels.size()) {
            throw new PlainLine.NotPlain();
        }
        List<Boolean> isRight = new ArrayList<>();
        rules.forEach(cell -> isRight.add(isRight(cell)));
        String name = tableLabels.apply(++tables);
        demandPlainAttribute(name);
        html.append("<section class=\"scroll\" aria-label=\"")
                .append(name)
                .append("\" tabindex=\"0\"><table class=\"")
                .append(MarkdownHtml.tableClass(labels.size()))
                .append("\"><caption class=\"sr\">")
                .append(name)
                .append("</caption>\n<thead>\n<tr>");
        for (int i = 0; i < labels.size(); i++) {
            demandPlainAttribute(labels.get(i));
            html.append(isRight.get(i) ? "<th class=\"num\" scope=\"col\">" : "<th scope=\"col\">");
            PlainLine.write(labels.get(i), html);
            html.append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        String line = next();
        if (line == null || line.isEmpty()) {
            throw new PlainLine.NotPlain();
        }
        while (line != null && !line.isEmpty()) {
            row(texts(line), labels, isRight);
            line = next();
        }
        html.append("</tbody>\n</table></section>\n");
        return line;
    }

    private void row(List<String> cells, List<String> labels, List<Boolean> isRight) {
        if (cells.size() != labels.size()) {
            throw new PlainLine.NotPlain();
        }
        html.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            html.append("<td data-label=\"").append(labels.get(i)).append(isRight.get(i) ? "\" class=\"num\">" : "\">");
            PlainLine.write(cells.get(i), html);
            html.append("</td>");
        }
        html.append("</tr>\n");
    }

    /** Returns the cells of a row that cannot be taken for the line below the head. */
    private static List<String> texts(String line) {
        List<String> cells = cells(line);
        for (String cell : cells) {
            if (!isMadeOf("-:", cell)) {
                return cells;
            }
        }
        throw new PlainLine.NotPlain();
    }

    private static boolean isMadeOf(String characters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> cells(String line) {
        if (line.length() < 2 || line.charAt(0) != '|' || line.charAt(line.length() - 1) != '|') {
            throw new PlainLine.NotPlain();
        }
        List<String> cells = new ArrayList<>();
        int start = 1;
        for (int end = line.indexOf('|', start); end > 0; end = line.indexOf('|', start)) {
            String cell = line.substring(start, end).strip();
            if (cell.isEmpty()) {
                throw new PlainLine.NotPlain();
            }
            cells.add(cell);
            start = end + 1;
        }
        return cells;
    }

    /** Whether a cell of the line below a table's head sets its column flush right. */
    private static boolean isRight(String rule) {
        int from = rule.startsWith(":") ? 1 : 0;
        int to = rule.endsWith(":") ? rule.length() - 1 : rule.length();
        boolean isRule = to > from && isMadeOf("-", rule.substring(from, to));
        if (!isRule) {
            throw new PlainLine.NotPlain();
        }
        return from == 0 && to < rule.length();
    }

    private static void demandPlainAttribute(String value) {
        boolean isPlain = !value.contains("  ");
        for (int i = 0; i < value.length(); i++) {
            isPlain &= "&<>\"*[".indexOf(value.charAt(i)) < 0;
        }
        if (!isPlain) {
            throw new PlainLine.NotPlain();
        }
    }
}
