package org.mingdeng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.mingdeng.page.Column;
import org.mingdeng.page.Table;
import org.mingdeng.typeset.Align;
import org.mingdeng.typeset.Block;
import org.mingdeng.value.Money;

/** A table of a page as a table of a board: the same cells, with the sums that are carried from sheet to sheet. */
final class PaperTable {

    private final Table table;
    private final Formats formats;

    PaperTable(Table table, Formats formats) {
        this.table = table;
        this.formats = formats;
    }

    /**
     * Returns the table.
     *
     * @param unit the words for the unit of amounts
     */
    Block.Table block(String unit) {
        List<Block.Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            boolean isWhole = column.isNumber() || column.type() == Column.Type.DATE;
            columns.add(new Block.Column(
                    formats.show(column.label()), column.isNumber() ? Align.END : Align.START, isWhole));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Block.Row(cells(table.rows().get(i)), table.sums().contains(i)));
        }
        table.total().ifPresent(total -> rows.add(new Block.Row(cells(total), true)));
        boolean hasMoney = table.columns().stream().anyMatch(Column::isMoney);
        return new Block.Table(
                Optional.of(formats.show(table.caption())), hasMoney ? unit : "", columns, rows, carry());
    }

    private List<String> cells(List<Optional<?>> row) {
        return row.stream().map(formats::show).toList();
    }

    private Optional<IntFunction<List<String>>> carry() {
        List<Optional<List<Money>>> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(carried(i));
        }
        return columns.stream().anyMatch(Optional::isPresent)
                ? Optional.of(rows -> columns.stream()
                        .map(column ->
                                column.map(sums -> formats.show(sums.get(rows))).orElse(""))
                        .toList())
                : Optional.empty();
    }

    /**
     * Returns what a column of amounts carries after each number of rows: the sum so far when its total is the sum of its
     * rows, the latest amount when its total is that of its last row, as of a balance.
     */
    private Optional<List<Money>> carried(int column) {
        Optional<Money> total = table.total().flatMap(row -> money(row, column));
        List<Money> sums = new ArrayList<>(List.of(Money.ZERO));
        List<Money> latest = new ArrayList<>(List.of(Money.ZERO));
        for (int i = 0; i < table.rows().size(); i++) {
            Optional<Money> amount = money(table.rows().get(i), column);
            boolean isSum = table.sums().contains(i);
            sums.add(isSum ? sums.get(i) : sums.get(i).plus(amount.orElse(Money.ZERO)));
            latest.add(amount.orElse(latest.get(i)));
        }
        return Stream.of(sums, latest)
                .filter(all -> total.filter(all.get(all.size() - 1)::equals).isPresent())
                .findFirst();
    }

    private static Optional<Money> money(List<Optional<?>> row, int column) {
        return row.get(column).filter(Money.class::isInstance).map(Money.class::cast);
    }

    /** The totals of its amounts, each under the label of its column. */
    record Total(String label, Money amount) {}

    List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String label = formats.show(table.columns().get(i).label());
            int column = i;
            table.total().flatMap(row -> money(row, column)).ifPresent(amount -> totals.add(new Total(label, amount)));
        }
        return totals;
    }
}
