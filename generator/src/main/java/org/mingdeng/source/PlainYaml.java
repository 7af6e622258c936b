package org.mingdeng.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.source.SourceValue.Entry;
import org.mingdeng.source.SourceValue.Mapping;
import org.mingdeng.source.SourceValue.Scalar;
import org.mingdeng.source.SourceValue.Sequence;

/**
 * Reads the YAML that most front matter is: names with values of one line, and lists of such values. At the first character
 * that could mean anything else it gives up, and {@link YamlReader} takes SnakeYAML, whose result is the same, origins
 * included; a test holds it to that over random texts.
 *
 * <p>Reason: SnakeYAML took a twentieth of a cold build ({@code bench/RESULTS.md}).
 */
final class PlainYaml {

    private static final String NOT_FIRST = "-?:,[]{}#&*!|>'\"%@`~“=";
    private static final int LONGEST_KEY = 100;

    private final TolerantText source;
    private final String text;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int at;

    private PlainYaml(TolerantText source) {
        this.source = source;
        this.text = source.text();
    }

    /** Returns the named values of a text; empty when it is not plain. */
    static Optional<Mapping> read(TolerantText source) {
        PlainYaml reader = new PlainYaml(source);
        boolean isPlain = !reader.text.isEmpty();
        while (isPlain && reader.at < reader.text.length()) {
            isPlain = reader.entry();
        }
        return isPlain
                ? Optional.of(new Mapping(reader.entries, source.origin(0, reader.text.length())))
                : Optional.empty();
    }

    private boolean entry() {
        int start = at;
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean isKey = end > start
                && end - start < LONGEST_KEY
                && text.startsWith(":", end)
                && !text.startsWith("null", start);
        if (!isKey || !keys.add(text.substring(start, end))) {
            return false;
        }
        Scalar key = scalar(start, end);
        SourceValue value;
        if (text.startsWith(" ", end + 1)) {
            at = lineEnd(end + 1);
            value = plain(end + 2, at);
            at++;
        } else {
            at = end + 1;
            value = text.startsWith("\n", at) ? sequence() : null;
        }
        if (value == null) {
            return false;
        }
        entries.add(new Entry(key, value));
        return true;
    }

    private @Nullable Sequence sequence() {
        at++;
        int indentation = 0;
        while (text.startsWith(" ", at + indentation)) {
            indentation++;
        }
        String mark = " ".repeat(indentation) + "- ";
        int start = at + indentation;
        List<SourceValue> items = new ArrayList<>();
        while (text.startsWith(mark, at)) {
            int end = lineEnd(at);
            Scalar item = plain(at + mark.length(), end);
            if (item == null) {
                return null;
            }
            items.add(item);
            at = end + 1;
        }
        Origin origin = source.origin(start, Math.min(at, text.length()));
        return items.isEmpty() ? null : new Sequence(items, origin);
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Returns a value that ends with its line; null when it may be more, or something else. */
    private @Nullable Scalar plain(int start, int end) {
        boolean isPlain = start < end
                && NOT_FIRST.indexOf(text.charAt(start)) < 0
                && text.charAt(start) != ' '
                && text.charAt(end - 1) != ' '
                && text.charAt(end - 1) != ':'
                && !text.startsWith("null", start);
        for (int i = start; isPlain && i < end; i++) {
            char c = text.charAt(i);
            boolean isIndicator = (c == ':' && text.charAt(i + 1) == ' ') || (c == '#' && text.charAt(i - 1) == ' ');
            isPlain = !isIndicator && isPrintable(c);
        }
        return isPlain ? scalar(start, end) : null;
    }

    /** Characters that YAML takes as they are, and that are no line breaks to it; pairs of surrogates shift its positions. */
    private static boolean isPrintable(char c) {
        return (c >= ' ' && c < 0x7F)
                || (c > 0xA0 && c != 0x2028 && c != 0x2029 && c < 0xD800)
                || (c >= 0xF900 && c < 0xFEFF)
                || (c > 0xFEFF && c < 0xFFFE);
    }

    private Scalar scalar(int start, int end) {
        return new Scalar(text.substring(start, end), source.origin(start, end));
    }
}
