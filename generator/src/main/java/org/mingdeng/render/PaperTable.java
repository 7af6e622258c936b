package org.mingdeng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
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

    /** What a column of amounts carries from sheet to sheet. */
    private enum Carried {
        NOTHING,
        /** The sum so far: its total is the sum of its rows. */
        SUM,
        /** The latest: its total is its last row, as of a balance. */
        LAST
    }

    private Optional<IntFunction<List<String>>> carry() {
        List<Carried> carried = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            carried.add(carried(i));
        }
        return carried.contains(Carried.SUM) ? Optional.of(rows -> carry(carried, rows)) : Optional.empty();
    }

    private Carried carried(int column) {
        Optional<Money> total = table.total().flatMap(row -> money(row, column));
        if (total.isEmpty()) {
            return Carried.NOTHING;
        }
        if (sum(column, table.rows().size()).equals(total.get())) {
            return Carried.SUM;
        }
        return last(column, table.rows().size()).equals(total) ? Carried.LAST : Carried.NOTHING;
    }

    private List<String> carry(List<Carried> carried, int rows) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < carried.size(); i++) {
            cells.add(
                    switch (carried.get(i)) {
                        case NOTHING -> "";
                        case SUM -> formats.show(sum(i, rows));
                        case LAST -> formats.show(last(i, rows));
                    });
        }
        return cells;
    }

    private Money sum(int column, int rows) {
        Money sum = Money.ZERO;
        for (int i = 0; i < rows; i++) {
            if (!table.sums().contains(i)) {
                sum = sum.plus(money(table.rows().get(i), column).orElse(Money.ZERO));
            }
        }
        return sum;
    }

    private Optional<Money> last(int column, int rows) {
        for (int i = rows - 1; i >= 0; i--) {
            Optional<Money> amount = money(table.rows().get(i), column);
            if (amount.isPresent()) {
                return amount;
            }
        }
        return Optional.empty();
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
