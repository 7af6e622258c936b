package org.mingdeng.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;
import org.mingdeng.source.SourceValue.Entry;
import org.mingdeng.source.SourceValue.Mapping;
import org.mingdeng.source.SourceValue.Scalar;
import org.mingdeng.source.SourceValue.Sequence;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML as texts in named places, from SnakeYAML's event stream: no typing, no tags, no aliases, no merge keys, so
 * nothing in a file can mean more than it says.
 */
public final class YamlReader {

    private static final int MAXIMUM_DEPTH = 12;

    /** A finding that ends the reading of a file. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    private final TolerantText text;
    private final int[] offsets;
    private final Diagnostics diagnostics;

    private YamlReader(TolerantText text, Diagnostics diagnostics) {
        this.text = text;
        this.offsets = codePointOffsets(text.text());
        this.diagnostics = diagnostics;
    }

    /** Returns the named values of a YAML file; empty, with a diagnostic, when it is not well-formed. */
    public static Optional<Mapping> read(SourceText source, Predicate<String> isFieldName, Diagnostics diagnostics) {
        return read(source, 0, source.content().length(), isFieldName, diagnostics);
    }

    /** Returns the named values between two offsets of a text, such as the front matter of a Markdown file. */
    static Optional<Mapping> read(
            SourceText source, int start, int end, Predicate<String> isFieldName, Diagnostics diagnostics) {
        TolerantLines lines = TolerantLines.read(source, start, end, isFieldName, diagnostics);
        if (!lines.isSound()) {
            return Optional.empty();
        }
        Optional<Mapping> plain = PlainYaml.read(lines.result());
        return plain.isPresent() ? plain : readAny(source, start, end, lines.result(), diagnostics);
    }

    /** Returns the named values of a text, however it is written. */
    static Optional<Mapping> readAny(
            SourceText source, int start, int end, TolerantText text, Diagnostics diagnostics) {
        YamlReader reader = new YamlReader(text, diagnostics);
        try {
            return reader.document(new Origin(source, start, Math.min(end, start + 1)));
        } catch (Stop e) {
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            new YamlMistake(e, reader.text, reader::offset).report(diagnostics);
            return Optional.empty();
        } catch (YAMLException e) {
            diagnostics.report(Origin.ofFile(source.path()), SourceProblem.BROKEN_YAML, "");
            return Optional.empty();
        }
    }

    private Optional<Mapping> document(Origin whole) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SourceFile.MAXIMUM_TEXT_BYTES);
        Parser events = new ParserImpl(new StreamReader(text.text()), options);
        events.getEvent();
        Event start = events.getEvent();
        if (!(start instanceof DocumentStartEvent)) {
            return Optional.of(new Mapping(List.of(), whole));
        }
        SourceValue root = value(events.getEvent(), events, 0);
        events.getEvent();
        Event after = events.getEvent();
        if (after instanceof DocumentStartEvent) {
            throw stop(after, SourceProblem.SECOND_DOCUMENT);
        }
        if (root instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        if (root instanceof Scalar scalar && scalar.isEmpty()) {
            return Optional.of(new Mapping(List.of(), whole));
        }
        diagnostics.report(root.origin(), SourceProblem.NOT_A_MAPPING);
        return Optional.empty();
    }

    private SourceValue value(Event event, Parser events, int depth) {
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
            throw stop(event, SourceProblem.ALIAS);
        }
        if (depth > MAXIMUM_DEPTH) {
            throw stop(event, SourceProblem.TOO_DEEP, MAXIMUM_DEPTH);
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof MappingStartEvent mapping) {
            refuseTag(mapping, mapping.getTag());
            return mapping(mapping, events, depth);
        }
        SequenceStartEvent sequence = (SequenceStartEvent) event;
        refuseTag(sequence, sequence.getTag());
        List<SourceValue> items = new ArrayList<>();
        Event next = events.getEvent();
        for (; !next.is(Event.ID.SequenceEnd); next = events.getEvent()) {
            items.add(value(next, events, depth + 1));
        }
        return new Sequence(items, origin(sequence.getStartMark(), next.getStartMark()));
    }

    private Mapping mapping(MappingStartEvent start, Parser events, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Origin> seen = new HashMap<>();
        Event next = events.getEvent();
        for (; !next.is(Event.ID.MappingEnd); next = events.getEvent()) {
            if (!(value(next, events, depth + 1) instanceof Scalar key)) {
                throw stop(next, SourceProblem.KEY_NOT_TEXT);
            }
            SourceValue value = value(events.getEvent(), events, depth + 1);
            Origin first = seen.putIfAbsent(key.text(), key.origin());
            if (first != null) {
                diagnostics.report(
                        key.origin(),
                        first,
                        SourceProblem.DUPLICATE_KEY,
                        key.text(),
                        first.position().line());
            } else {
                entries.add(new Entry(key, value));
            }
        }
        return new Mapping(entries, origin(start.getStartMark(), next.getStartMark()));
    }

    private Scalar scalar(ScalarEvent event) {
        refuseTag(event, event.getTag());
        Origin origin = origin(event.getStartMark(), event.getEndMark());
        String value = event.getValue();
        if (event.getScalarStyle() != ScalarStyle.PLAIN) {
            return new Scalar(value, event.getScalarStyle() == ScalarStyle.LITERAL, origin);
        }
        if (value.equals("~") || value.equals("null")) {
            return new Scalar("", origin);
        }
        if (isInChineseQuotes(value)) {
            diagnostics.report(origin, SourceProblem.READ_TOLERANTLY, "“…”", "\"…\"");
            return new Scalar(value.substring(1, value.length() - 1), origin);
        }
        return new Scalar(value, origin);
    }

    private static boolean isInChineseQuotes(String value) {
        return value.length() > 1
                && value.charAt(0) == '“'
                && value.indexOf('”') == value.length() - 1
                && value.indexOf('“', 1) < 0;
    }

    private void refuseTag(Event event, @org.jspecify.annotations.Nullable String tag) {
        if (tag != null) {
            throw stop(event, SourceProblem.TAG, tag);
        }
    }

    private Stop stop(Event event, SourceProblem problem, Object... arguments) {
        diagnostics.report(origin(event.getStartMark(), event.getEndMark()), problem, arguments);
        return new Stop();
    }

    private Origin origin(Mark start, Mark end) {
        return text.origin(offset(start), offset(end));
    }

    private int offset(Mark mark) {
        return offsets.length == 0 ? mark.getIndex() : offsets[Math.min(mark.getIndex(), offsets.length - 1)];
    }

    /** Returns the offset of each code point; empty when all characters are single units, as in most files. */
    private static int[] codePointOffsets(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        for (int i = 0, offset = 0; i < count; i++) {
            offsets[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        offsets[count] = text.length();
        return offsets;
    }
}
