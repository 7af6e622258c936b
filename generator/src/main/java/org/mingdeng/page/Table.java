package org.mingdeng.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;

/**
 * A table that pages, boards and data files show alike.
 *
 * @param name its name in addresses and data files
 * @param caption its heading
 * @param columns the columns
 * @param rows the cells by row, as many as columns; an empty {@link Optional} where nothing was written
 * @param sums the rows that are sums of others and stand out, counted from 0
 * @param total the row of totals, when there is one
 */
public record Table(
        String name,
        Term caption,
        List<Column> columns,
        List<List<Optional<?>>> rows,
        List<Integer> sums,
        Optional<List<Optional<?>>> total)
        implements DataContent {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        sums = List.copyOf(sums);
        total = total.map(List::copyOf);
    }

    /** Starts a table. */
    static Builder named(String name, Term caption) {
        return new Builder(name, caption);
    }

    /** Whether it has no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns the first rows; the total of all of them stays. */
    Table first(int count) {
        int kept = Math.min(count, rows.size());
        return new Table(
                name,
                caption,
                columns,
                rows.subList(0, kept),
                sums.stream().filter(row -> row < kept).toList(),
                total);
    }

    /** Returns the table without the columns in which no row has a value. */
    public Table withoutEmptyColumns() {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> row.get(column).isPresent())) {
                kept.add(i);
            }
        }
        return new Table(
                name,
                caption,
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> only(row, kept)).toList(),
                sums,
                total.map(row -> only(row, kept)));
    }

    /**
     * Returns the columns as their values are: a column of words where a value is not of its type, and one without a value in
     * each row where one is missing.
     */
    public List<Column> columnsAsFilled() {
        List<Column> filled = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int index = i;
            boolean fits = rows.stream()
                    .allMatch(row -> row.get(index)
                            .filter(value -> !column.type().accepts(value))
                            .isEmpty());
            boolean isFull = rows.stream().allMatch(row -> row.get(index).isPresent());
            filled.add(new Column(
                    column.name(),
                    column.label(),
                    fits ? column.type() : Column.Type.TEXT,
                    column.isRequired() && isFull));
        }
        return filled;
    }

    private static List<Optional<?>> only(List<Optional<?>> row, List<Integer> kept) {
        List<Optional<?>> cells = new ArrayList<>();
        kept.forEach(i -> cells.add(row.get(i)));
        return cells;
    }

    /** A table in the making. */
    static final class Builder {
        private final String name;
        private final Term caption;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Optional<?>>> rows = new ArrayList<>();
        private final List<Integer> sums = new ArrayList<>();
        private Optional<List<Optional<?>>> total = Optional.empty();

        private Builder(String name, Term caption) {
            this.name = name;
            this.caption = caption;
        }

        Builder column(Column column) {
            columns.add(column);
            return this;
        }

        /** Adds a row; a cell is a value or an {@link Optional} of one. */
        Builder row(Object... cells) {
            rows.add(cells(cells));
            return this;
        }

        /** Adds a row that is the sum of others. */
        Builder sum(Object... cells) {
            sums.add(rows.size());
            return row(cells);
        }

        Builder total(Object... cells) {
            total = Optional.of(cells(cells));
            return this;
        }

        Table build() {
            return new Table(name, caption, columns, rows, sums, total);
        }

        private List<Optional<?>> cells(Object... cells) {
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": " + cells.length + " cells in " + columns.size() + " columns");
            }
            List<Optional<?>> row = new ArrayList<>();
            for (Object cell : cells) {
                row.add(cell instanceof Optional<?> optional ? optional : Optional.of(cell));
            }
            return row;
        }
    }
}
