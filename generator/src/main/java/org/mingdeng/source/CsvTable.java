package org.mingdeng.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;
import org.mingdeng.source.SourceValue.Scalar;

/**
 * A table as a spreadsheet saved it (RFC 4180; commas, or tabs where the first line has no comma), each cell with its
 * place. Lines without any text are left out.
 *
 * @param rows the lines, the first included
 */
public record CsvTable(List<List<Scalar>> rows) {

    public CsvTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Returns the cells of a text; empty, with a diagnostic, when a quote is never closed or nothing is there. */
    public static Optional<CsvTable> read(SourceText source, Diagnostics diagnostics) {
        Reader reader = new Reader(source, diagnostics);
        List<List<Scalar>> rows = new ArrayList<>();
        while (reader.sound && reader.offset < reader.text.length()) {
            List<Scalar> row = reader.row();
            if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
                rows.add(row);
            }
        }
        if (reader.sound && rows.isEmpty()) {
            diagnostics.report(Origin.ofFile(source.path()), SourceProblem.CSV_EMPTY);
        }
        return reader.sound && !rows.isEmpty() ? Optional.of(new CsvTable(rows)) : Optional.empty();
    }

    /** A cursor over the text. */
    private static final class Reader {
        private final SourceText source;
        private final String text;
        private final char separator;
        private final Diagnostics diagnostics;
        private int offset;
        private boolean sound = true;

        Reader(SourceText source, Diagnostics diagnostics) {
            this.source = source;
            this.text = source.content();
            this.diagnostics = diagnostics;
            String first = source.lineAt(0);
            this.separator = first.indexOf(',') < 0 && first.indexOf('\t') >= 0 ? '\t' : ',';
        }

        List<Scalar> row() {
            List<Scalar> cells = new ArrayList<>();
            cells.add(cell());
            while (offset < text.length() && text.charAt(offset) == separator) {
                offset++;
                cells.add(cell());
            }
            offset += text.startsWith("\r\n", offset) ? 2 : 1;
            return cells;
        }

        private Scalar cell() {
            return offset < text.length() && text.charAt(offset) == '"' ? quotedCell() : plainCell();
        }

        private Scalar plainCell() {
            int start = offset;
            while (offset < text.length() && !endsCell(text.charAt(offset))) {
                offset++;
            }
            return new Scalar(text.substring(start, offset).strip(), new Origin(source, start, offset));
        }

        private Scalar quotedCell() {
            int start = offset++;
            StringBuilder value = new StringBuilder();
            while (offset < text.length() && (text.charAt(offset) != '"' || text.startsWith("\"\"", offset))) {
                offset += text.charAt(offset) == '"' ? 1 : 0;
                value.append(text.charAt(offset++));
            }
            if (offset == text.length()) {
                sound = false;
                diagnostics.report(new Origin(source, start, start + 1), SourceProblem.CSV_UNCLOSED_QUOTE);
            } else {
                offset++;
            }
            Scalar rest = plainCell();
            return new Scalar((value + rest.text()).strip(), new Origin(source, start, offset));
        }

        private boolean endsCell(char c) {
            return c == separator || c == '\n' || c == '\r';
        }
    }
}
