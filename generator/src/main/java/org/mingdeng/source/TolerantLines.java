package org.mingdeng.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;

/**
 * Reads what clerks type with a Chinese keyboard as the YAML that they mean: full-width colons and dashes, a missing
 * blank behind them, consistent tabs, full-width blanks before a line. A line is changed only where its meaning is
 * certain: it stands where a field must stand, or its name is one that the schema knows. Each change is a note.
 */
final class TolerantLines {

    private static final Pattern KEY =
            Pattern.compile("([^\\s:：#'\"\\[\\]{},&*!|>%@`\\-－][^:：#'\"\\[\\]{}]*?)[ \\t]*([:：])");
    private static final Pattern BLOCK_TEXT = Pattern.compile(".*[:\\-：][ \\t]*[|>][+-]?[0-9]?[+-]?[ \\t]*(#.*)?");
    private static final String DASHES = "-－—–";
    private static final int NO_BLOCK_TEXT = -1;

    private final SourceText source;
    private final String text;
    private final Predicate<String> isFieldName;
    private final Diagnostics diagnostics;
    private final TolerantText result;
    private final Deque<Integer> fieldColumns = new ArrayDeque<>();
    private final boolean tabsOnly;
    private int blockTextColumn = NO_BLOCK_TEXT;
    private boolean listMayStart = true;
    private int listColumn = NO_BLOCK_TEXT;
    private boolean sound = true;

    private TolerantLines(
            SourceText source, int start, int end, Predicate<String> isFieldName, Diagnostics diagnostics) {
        this.source = source;
        this.text = source.content().substring(0, end);
        this.isFieldName = isFieldName;
        this.diagnostics = diagnostics;
        this.result = new TolerantText(source);
        this.tabsOnly =
                !Pattern.compile("(?m)^ +\\S").matcher(text.substring(start)).find();
    }

    /** Returns the text between two offsets as strict YAML; null-free, but unsound when tabs and blanks are mixed. */
    static TolerantLines read(
            SourceText source, int start, int end, Predicate<String> isFieldName, Diagnostics diagnostics) {
        TolerantLines lines = new TolerantLines(source, start, end, isFieldName, diagnostics);
        for (int offset = start; offset < end; ) {
            int lineEnd = lines.lineEnd(offset);
            lines.line(offset, lineEnd);
            offset = lines.afterLine(lineEnd);
        }
        return lines;
    }

    boolean isSound() {
        return sound;
    }

    TolerantText result() {
        return result;
    }

    private void line(int start, int end) {
        int content = start;
        while (content < end && isBlank(text.charAt(content))) {
            content++;
        }
        if (content == end || text.charAt(content) == '#') {
            result.copy(start, afterLine(end));
            return;
        }
        int column = indentation(start, content);
        if (blockTextColumn != NO_BLOCK_TEXT && column > blockTextColumn) {
            result.copy(content, afterLine(end));
            return;
        }
        blockTextColumn = NO_BLOCK_TEXT;
        while (!fieldColumns.isEmpty() && fieldColumns.peek() > column) {
            fieldColumns.pop();
        }
        content(content, end, column);
        result.copy(end, afterLine(end));
    }

    /** Copies the blanks before a line, tabs and full-width blanks as two; returns how many columns they make. */
    private int indentation(int start, int content) {
        int column = 0;
        for (int i = start; i < content; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                result.copy(i, i + 1);
                column++;
            } else if (c == '\t' && !tabsOnly && blockTextColumn == NO_BLOCK_TEXT) {
                sound = false;
                diagnostics.report(new Origin(source, i, i + 1), SourceProblem.MIXED_TABS);
                return column;
            } else {
                result.replace(i, "  ");
                column += 2;
                note(i, c == '\t' ? "Tab" : "　", "␣␣");
            }
        }
        return column;
    }

    private void content(int start, int end, int column) {
        int dash = dashLength(start, end, column);
        if (dash > 0) {
            writeDash(start, dash);
            listColumn = column;
            listMayStart = true;
            int item = start + dash;
            while (item < end && isBlank(text.charAt(item))) {
                item++;
            }
            int itemColumn = column + Math.max(2, item - start);
            if (item < end) {
                content(item, end, itemColumn);
            }
            return;
        }
        boolean mustBeField = (fieldColumns.isEmpty() && column == 0) || isFieldColumn(column);
        if (!field(start, end, column, mustBeField)) {
            result.copy(start, end);
            openBlockText(start, end, column);
        }
    }

    private boolean isFieldColumn(int column) {
        return !fieldColumns.isEmpty() && fieldColumns.peek() == column;
    }

    /** Returns the length of the dash that starts a list item: 1, or 0 when the line is something else. */
    private int dashLength(int start, int end, int column) {
        char c = text.charAt(start);
        if (DASHES.indexOf(c) < 0) {
            return 0;
        }
        boolean blankFollows = start + 1 == end || isBlank(text.charAt(start + 1));
        if (c == '-' && blankFollows) {
            return 1;
        }
        boolean documentMark = text.startsWith("---", start);
        boolean expected = listMayStart || listColumn == column;
        boolean number =
                c == '-' && start + 1 < end && Character.isDigit(text.charAt(start + 1)) && listColumn != column;
        return expected && !documentMark && !number && !text.startsWith("——", start) ? 1 : 0;
    }

    private void writeDash(int start, int length) {
        char written = text.charAt(start);
        int next = start + length;
        boolean blankFollows = next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == '\n' || text.charAt(next) == '\r');
        if (written == '-' && (blankFollows || next == text.length())) {
            result.copy(start, next);
        } else {
            result.replace(start, "- ");
            note(start, String.valueOf(written), "-␣");
        }
        copyBlanks(next);
    }

    private void copyBlanks(int start) {
        for (int i = start; i < text.length() && isBlank(text.charAt(i)); i++) {
            result.replace(i, " ");
        }
    }

    /** Writes a field's name, colon and value as YAML; returns whether the line is one. */
    private boolean field(int start, int end, int column, boolean mustBeField) {
        Matcher key = KEY.matcher(text).region(start, end);
        if (!key.lookingAt()) {
            listMayStart = false;
            return false;
        }
        int colon = key.start(2);
        int value = colon + 1;
        boolean fullWidth = text.charAt(colon) == '：';
        boolean blankFollows = value == end || isBlank(text.charAt(value));
        boolean address = text.startsWith("//", value);
        boolean certain = (mustBeField || isFieldName.test(key.group(1))) && !address;
        if (!(blankFollows && !fullWidth) && !certain) {
            listMayStart = false;
            return false;
        }
        if (!isFieldColumn(column)) {
            fieldColumns.push(column);
        }
        result.copy(start, colon);
        if (fullWidth || !blankFollows) {
            result.replace(colon, blankFollows ? ":" : ": ");
            note(colon, String.valueOf(text.charAt(colon)), ":␣");
        } else {
            result.copy(colon, value);
        }
        int firstOfValue = value;
        while (firstOfValue < end && isBlank(text.charAt(firstOfValue))) {
            result.replace(firstOfValue++, " ");
        }
        result.copy(firstOfValue, end);
        listMayStart = firstOfValue == end || text.charAt(firstOfValue) == '#';
        openBlockText(start, end, column);
        return true;
    }

    private void openBlockText(int start, int end, int column) {
        if (BLOCK_TEXT.matcher(text).region(start, end).matches()) {
            blockTextColumn = column;
        }
    }

    private void note(int offset, String written, String read) {
        diagnostics.report(new Origin(source, offset, offset + 1), SourceProblem.READ_TOLERANTLY, written, read);
    }

    private int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int afterLine(int lineEnd) {
        boolean both = text.startsWith("\r\n", lineEnd);
        return Math.min(text.length(), lineEnd + (both ? 2 : 1));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0';
    }
}
