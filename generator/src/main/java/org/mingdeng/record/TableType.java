package org.mingdeng.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.NearestName;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.CsvTable;
import org.mingdeng.source.SourceFile;
import org.mingdeng.source.SourceValue;
import org.mingdeng.source.SourceValue.Entry;
import org.mingdeng.source.SourceValue.Mapping;
import org.mingdeng.source.SourceValue.Scalar;

/**
 * Objects in the lines of a CSV file beside the record. The first line with two known column names is the header; titles
 * above it and lines of totals are left out with a note. A cell that stands under no column name is a mistake: most often a
 * comma in an amount has moved all that follow it.
 */
final class TableType<T> implements FieldType<List<T>> {

    private static final Pattern TOTAL =
            Pattern.compile("(?:本(?:页|日|月|季|季度|期|年|年度))?(?:合计|小计|总计|共计|累计)[:：]?|(?i:total)");
    private static final int COLUMNS_OF_A_HEADER = 2;

    private final Shape<T> line;

    TableType(Shape<T> line) {
        this.line = line;
    }

    @Override
    public Optional<List<T>> read(SourceValue value, Reading reading) {
        return FieldTypes.TABLE.read(value, reading).flatMap(file -> read(file, value.origin(), reading));
    }

    /** Returns the lines of a file that is named somewhere. */
    Optional<List<T>> read(SourceFile file, Origin named, Reading reading) {
        return file.text(reading.diagnostics())
                .flatMap(text -> CsvTable.read(text, reading.diagnostics()))
                .flatMap(table -> lines(table, named, reading));
    }

    private Optional<List<T>> lines(CsvTable table, Origin named, Reading reading) {
        int header = header(table);
        if (header == table.rows().size()) {
            Scalar first = table.rows().get(0).get(0);
            reading.diagnostics().report(first.origin(), named, RecordProblem.UNKNOWN_COLUMN, first.text(), columns());
            return Optional.empty();
        }
        table.rows().subList(0, header).forEach(row -> leaveOut(row, reading));
        List<Scalar> names = table.rows().get(header);
        if (reportUnknownColumns(names, reading)) {
            return Optional.empty();
        }
        boolean complete = true;
        List<T> lines = new ArrayList<>();
        for (List<Scalar> row : table.rows().subList(header + 1, table.rows().size())) {
            if (isTotal(names, row)) {
                leaveOut(row, reading);
                continue;
            }
            boolean allUnderColumns = !reportCellsWithoutColumn(names, row, reading);
            Optional<T> read = line.read(object(names, row), reading);
            read.ifPresent(lines::add);
            complete &= read.isPresent() && allUnderColumns;
        }
        return complete ? Optional.of(lines) : Optional.empty();
    }

    private int header(CsvTable table) {
        int row = 0;
        while (row < table.rows().size()
                && table.rows().get(row).stream()
                                .filter(cell -> line.field(column(cell)).isPresent())
                                .count()
                        < COLUMNS_OF_A_HEADER) {
            row++;
        }
        return row;
    }

    /** A header may carry its unit: 收入(元). */
    private static String column(Scalar cell) {
        return HalfWidth.of(cell.text()).replaceAll("\\(元\\)$", "");
    }

    private boolean reportUnknownColumns(List<Scalar> names, Reading reading) {
        boolean found = false;
        for (Scalar name : names) {
            if (!name.text().isBlank() && line.field(column(name)).isEmpty()) {
                found = true;
                reading.diagnostics().report(name.origin(), RecordProblem.UNKNOWN_COLUMN, name.text(), meant(name));
            }
        }
        return found;
    }

    private Object meant(Scalar name) {
        List<String> names = new ArrayList<>();
        line.fields().forEach(field -> names.addAll(field.names()));
        Optional<String> nearest = NearestName.among(names, column(name));
        return nearest.isPresent() ? nearest.get() : columns();
    }

    private Term columns() {
        return new Term(
                String.join("、", line.fields().stream().map(Field::label).toList()),
                String.join(", ", line.fields().stream().map(Field::name).toList()));
    }

    /** A line of totals says so in its first cell or, after a date or number, in a column that no line goes without. */
    private boolean isTotal(List<Scalar> names, List<Scalar> row) {
        if (row.stream()
                .filter(cell -> !cell.text().isBlank())
                .findFirst()
                .filter(TableType::saysTotal)
                .isPresent()) {
            return true;
        }
        for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
            boolean required =
                    line.field(column(names.get(i))).filter(Field::isRequired).isPresent();
            if (required && saysTotal(row.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysTotal(Scalar cell) {
        return TOTAL.matcher(cell.text().replaceAll("[\\s\u3000]", "")).matches();
    }

    private static void leaveOut(List<Scalar> row, Reading reading) {
        String text = String.join(
                " ", row.stream().map(Scalar::text).filter(t -> !t.isBlank()).toList());
        reading.diagnostics().report(whole(row), RecordProblem.TABLE_LINE_LEFT_OUT, text);
    }

    private static boolean reportCellsWithoutColumn(List<Scalar> names, List<Scalar> row, Reading reading) {
        boolean found = false;
        for (int i = 0; i < row.size(); i++) {
            boolean named = i < names.size() && !names.get(i).text().isBlank();
            if (!named && !row.get(i).text().isBlank()) {
                found = true;
                reading.diagnostics()
                        .report(
                                row.get(i).origin(),
                                RecordProblem.CELL_WITHOUT_COLUMN,
                                row.get(i).text());
            }
        }
        return found;
    }

    private static Mapping object(List<Scalar> names, List<Scalar> row) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
            if (!names.get(i).text().isBlank() && !row.get(i).text().isBlank()) {
                Scalar key = new Scalar(column(names.get(i)), row.get(i).origin());
                entries.add(new Entry(key, row.get(i)));
            }
        }
        return new Mapping(entries, whole(row));
    }

    private static Origin whole(List<Scalar> row) {
        Origin first = row.get(0).origin();
        return new Origin(
                first.text(), first.start(), row.get(row.size() - 1).origin().end());
    }

    @Override
    public Term description() {
        return new Term("CSV 表格文件名", "the name of a CSV file");
    }
}
