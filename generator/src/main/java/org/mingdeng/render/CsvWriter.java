package org.mingdeng.render;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.Column;
import org.mingdeng.page.Table;

/**
 * Writes tables as CSV that spreadsheets open right: a byte-order mark, CRLF, plain numbers, and no cell that a spreadsheet
 * would run as a formula.
 */
final class CsvWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Language language;

    CsvWriter(Language language) {
        this.language = language;
    }

    byte[] write(Table table) {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(table.columns().stream()
                    .map(column -> head(column, language))
                    .toList());
            table.rows().forEach(row -> csv.writeRecord(cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The head of a column, with the unit of amounts where the label does not say it. */
    static String head(Column column, Language language) {
        String label = column.label().in(language);
        boolean isBare = column.isMoney() && !label.contains("元") && !label.contains("yuan");
        return isBare ? label + (language == Language.CHINESE ? "（元）" : " (CNY)") : label;
    }

    private List<String> cells(List<Optional<?>> row) {
        return row.stream().map(cell -> cell.map(this::cell).orElse("")).toList();
    }

    private String cell(Object value) {
        String plain = PlainValue.of(value, language);
        boolean isText = value instanceof String || value instanceof Term;
        boolean couldRun = isText && !plain.isEmpty() && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0;
        return couldRun ? "'" + plain : plain;
    }
}
