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
     * @param sum the word for the row of totals
     */
    Block.Table block(String unit, String sum) {
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
        table.total().ifPresent(total -> rows.add(new Block.Row(labelled(cells(total), sum), true)));
        boolean hasMoney = table.columns().stream().anyMatch(Column::isMoney);
        return new Block.Table(
                Optional.of(formats.show(table.caption())), hasMoney ? unit : "", columns, rows, carry());
    }

    private List<String> cells(List<Optional<?>> row) {
        return row.stream().map(formats::show).toList();
    }

    /** The first cell says what the row is, unless it has a total of its own. */
    private static List<String> labelled(List<String> total, String sum) {
        List<String> cells = new ArrayList<>(total);
        cells.set(0, cells.get(0).isEmpty() ? sum : cells.get(0));
        return cells;
    }

    /** Returns what is carried from sheet to sheet, when a column has something. */
    private Optional<IntFunction<List<String>>> carry() {
        List<List<Optional<Money>>> carried = new ArrayList<>();
        boolean hasSums = false;
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            Optional<Money> total = table.total().flatMap(row -> money(row, column));
            List<Optional<Money>> sums = total.isPresent() ? sums(i) : List.of();
            List<Optional<Money>> latest = total.isPresent() ? latest(i) : List.of();
            boolean isSum = endsWith(sums, total);
            hasSums |= isSum;
            carried.add(isSum ? sums : endsWith(latest, total) ? latest : List.of());
        }
        return hasSums ? Optional.of(rows -> carry(carried, rows)) : Optional.empty();
    }

    private static boolean endsWith(List<Optional<Money>> amounts, Optional<Money> total) {
        return !amounts.isEmpty() && amounts.get(amounts.size() - 1).equals(total);
    }

    private List<String> carry(List<List<Optional<Money>>> carried, int rows) {
        return carried.stream()
                .map(amounts -> amounts.isEmpty() ? "" : formats.show(amounts.get(rows)))
                .toList();
    }

    /** Returns the sums of a column over none of the rows, the first one, the first two … */
    private List<Optional<Money>> sums(int column) {
        List<Optional<Money>> sums = new ArrayList<>();
        Money sum = Money.ZERO;
        sums.add(Optional.of(sum));
        for (int i = 0; i < table.rows().size(); i++) {
            if (!table.sums().contains(i)) {
                sum = sum.plus(money(table.rows().get(i), column).orElse(Money.ZERO));
            }
            sums.add(Optional.of(sum));
        }
        return sums;
    }

    /** Returns the latest amounts of a column, such as balances, after none of the rows, the first one, the first two … */
    private List<Optional<Money>> latest(int column) {
        List<Optional<Money>> latest = new ArrayList<>();
        Optional<Money> last = Optional.empty();
        latest.add(last);
        for (List<Optional<?>> row : table.rows()) {
            Optional<Money> amount = money(row, column);
            last = amount.isPresent() ? amount : last;
            latest.add(last);
        }
        return latest;
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
