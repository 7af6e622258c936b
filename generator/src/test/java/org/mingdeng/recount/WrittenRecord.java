package org.mingdeng.recount;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A record, or a row in it, as the clerk wrote it: words under words, nothing understood yet.
 *
 * @param place the folder of its place
 * @param kind the folder that it stands in
 * @param file its file
 * @param written the words under each name; lists of such maps for tables
 */
record WrittenRecord(String place, String kind, Path file, Map<String, Object> written) {

    /** Returns what stands under the first of the names that is there. */
    Optional<String> text(String... names) {
        return value(names).map(value -> value.toString().strip());
    }

    String required(String... names) {
        return text(names).orElseThrow(() -> new IllegalStateException(file + " lacks " + List.of(names)));
    }

    /** Returns a number, of yuan or of anything else. */
    Optional<BigDecimal> number(String... names) {
        return text(names).filter(text -> !text.isEmpty()).map(text -> new BigDecimal(text.replace(",", "")));
    }

    BigDecimal numberOrZero(String... names) {
        return number(names).orElse(BigDecimal.ZERO);
    }

    Optional<LocalDate> date(String... names) {
        return text(names).map(LocalDate::parse);
    }

    /** Returns a moment; all cases of the demonstration tell the hour. */
    LocalDateTime moment(String... names) {
        return LocalDateTime.parse(required(names).replace(' ', 'T'));
    }

    /** Returns the rows of a table, whether they stand in the record or in a spreadsheet beside it. */
    List<WrittenRecord> rows(String... names) {
        Object table = value(names).orElse(List.of());
        if (table instanceof List<?> rows) {
            return rows.stream().map(row -> row((Map<?, ?>) row)).toList();
        }
        Path sheet = file.resolveSibling(table.toString());
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Files.readString(sheet))) {
            return csv.stream().map(row -> row(row.getFieldsAsMap())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WrittenRecord row(Map<?, ?> row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        row.forEach((name, value) -> cells.put(name.toString(), value));
        return new WrittenRecord(place, kind, file, cells);
    }

    private Optional<Object> value(String... names) {
        for (String name : names) {
            Object value = written.get(name);
            if (value != null && !"".equals(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Returns the sum of what a number is of each. */
    static BigDecimal sum(List<WrittenRecord> records, Function<WrittenRecord, BigDecimal> number) {
        return records.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
