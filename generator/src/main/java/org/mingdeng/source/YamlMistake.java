package org.mingdeng.source;

import java.util.function.ToIntFunction;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A mistake that SnakeYAML found, told in words that a clerk can act on. */
final class YamlMistake {

    private final MarkedYAMLException mistake;
    private final TolerantText text;
    private final ToIntFunction<Mark> offsets;

    YamlMistake(MarkedYAMLException mistake, TolerantText text, ToIntFunction<Mark> offsets) {
        this.mistake = mistake;
        this.text = text;
        this.offsets = offsets;
    }

    void report(Diagnostics diagnostics) {
        SourceProblem problem = problem();
        boolean openedEarlier = problem == SourceProblem.UNCLOSED_QUOTE || problem == SourceProblem.UNCLOSED_BRACKET;
        Mark mark =
                openedEarlier && mistake.getContextMark() != null ? mistake.getContextMark() : mistake.getProblemMark();
        int offset = Math.min(offsets.applyAsInt(mark), text.text().length());
        diagnostics.report(origin(problem, offset), problem, character(offset));
    }

    private SourceProblem problem() {
        String said = String.valueOf(mistake.getProblem());
        String context = String.valueOf(mistake.getContext());
        if (context.contains("quoted scalar")) {
            return SourceProblem.UNCLOSED_QUOTE;
        }
        if (context.contains("flow mapping") || context.contains("flow sequence") || context.contains("flow node")) {
            return SourceProblem.UNCLOSED_BRACKET;
        }
        if (said.contains("cannot start any token")) {
            return SourceProblem.RESERVED_CHARACTER;
        }
        if (said.contains("mapping values are not allowed")) {
            return isFirstColonOfItsLine() ? SourceProblem.WRONG_INDENTATION : SourceProblem.COLON_IN_VALUE;
        }
        if (said.contains("could not find expected ':'")) {
            return SourceProblem.NOT_A_FIELD_LINE;
        }
        if (said.contains("<block end>") || said.contains("block")) {
            return SourceProblem.WRONG_INDENTATION;
        }
        return SourceProblem.BROKEN_YAML;
    }

    /** A second colon belongs to the value; a first one belongs to a field that stands too deep. */
    private boolean isFirstColonOfItsLine() {
        int colon = Math.min(
                offsets.applyAsInt(mistake.getProblemMark()), text.text().length());
        int lineStart = text.text().lastIndexOf('\n', Math.max(0, colon - 1)) + 1;
        return !text.text().substring(lineStart, colon).contains(": ");
    }

    /** A line that is no field is told of one line late: the mistake is the line that the context began with. */
    private Origin origin(SourceProblem problem, int offset) {
        Mark context = mistake.getContextMark();
        if (problem == SourceProblem.NOT_A_FIELD_LINE && context != null) {
            int start = offsets.applyAsInt(context);
            int end = text.text().indexOf('\n', start);
            return text.origin(start, end < 0 ? text.text().length() : end);
        }
        return text.origin(offset, Math.min(offset + 1, text.text().length()));
    }

    private String character(int offset) {
        return offset < text.text().length() ? Character.toString(text.text().codePointAt(offset)) : "";
    }
}
