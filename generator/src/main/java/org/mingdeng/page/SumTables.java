package org.mingdeng.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.FormSum;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.record.RecordKind;
import org.mingdeng.value.Money;
import org.mingdeng.value.Ratio;

/**
 * The numbers of forms over the places below a place: for each kind a table with a row for each place and a column for each
 * number.
 *
 * @param summary the place
 */
record SumTables(PlaceSummary summary) {

    private static final Term PLACE = new Term("地方", "Place");

    /** Returns a table for each kind, in the order of kinds. */
    List<Table> byKind() {
        Map<RecordKind, Map<FormSum.Key, FormSum>> kinds = new TreeMap<>();
        summary.totals()
                .sums()
                .forEach((key, sum) -> kinds.computeIfAbsent(key.kind(), kind -> new TreeMap<>())
                        .put(key, sum));
        return kinds.entrySet().stream()
                .map(kind -> ofKind(kind.getKey(), kind.getValue()))
                .toList();
    }

    private Table ofKind(RecordKind kind, Map<FormSum.Key, FormSum> all) {
        Table.Builder table = Table.named(kind.folder(), kind.heading())
                .column(Column.text("place", PLACE).required());
        all.forEach((key, sum) -> {
            String name = "number" + (key.number() + 1);
            table.column(sum.isMoney() ? Column.money(name, sum.label()) : Column.number(name, sum.label()));
        });
        table.column(Column.percent("places", new Term("公开的地方", "Places that tell it")));
        Map<FormSum.Key, FormSum> own = own();
        if (own.keySet().stream().anyMatch(all::containsKey)) {
            table.row(cells(itself(), all, own, Optional.empty()));
        }
        for (PlaceSummary child : summary.children()) {
            table.row(cells(child.name(), all, child.totals().sums(), told(child, kind)));
        }
        return table.total(cells(new Term("合计", "Total"), all, all, told(summary, kind)))
                .build();
    }

    private static Object[] cells(
            Object head, Map<FormSum.Key, FormSum> all, Map<FormSum.Key, FormSum> sums, Optional<Ratio> told) {
        List<Object> cells = new ArrayList<>();
        cells.add(head);
        all.keySet().forEach(key -> cells.add(Optional.ofNullable(sums.get(key)).map(SumTables::shown)));
        cells.add(told);
        return cells.toArray();
    }

    private static Object shown(FormSum sum) {
        return sum.isMoney() ? Money.ofYuan(sum.sum()) : sum.sum();
    }

    /** How many of the villages and communities at or below a place tell a number of a kind. */
    private static Optional<Ratio> told(PlaceSummary place, RecordKind kind) {
        List<PlaceSummary> all = place.grassroots().toList();
        long telling = all.stream()
                .filter(one -> one.totals().sums().keySet().stream().anyMatch(key -> key.kind() == kind))
                .count();
        return Optional.of(new Ratio(telling, all.size())).filter(Ratio::isDefined);
    }

    /** Returns each number of each place right below, one a row, for other programs. */
    Table byPlace() {
        Table.Builder table = Table.named("places", new Term("各类数字，按地方", "Sums, by place"))
                .column(Column.text("kind", new Term("种类", "Kind")).required())
                .column(Column.text("number", new Term("数字", "Number")).required())
                .column(Column.text("place", PLACE).required())
                .column(Column.text("sum", new Term("合计", "Sum")).required())
                .column(Column.integer("records", new Term("记录（条）", "Records")).required());
        Map<FormSum.Key, FormSum> own = own();
        for (FormSum.Key key : summary.totals().sums().keySet()) {
            Optional.ofNullable(own.get(key)).ifPresent(sum -> row(table, itself(), sum));
            for (PlaceSummary child : summary.children()) {
                Optional.ofNullable(child.totals().sums().get(key)).ifPresent(sum -> row(table, child.name(), sum));
            }
        }
        return table.build();
    }

    private static void row(Table.Builder table, Object place, FormSum sum) {
        table.row(sum.kind().heading(), sum.label(), place, shown(sum), sum.records());
    }

    private Term itself() {
        return new Term(summary.name() + "本级", summary.name() + " itself");
    }

    /** What the place tells by records of its own: all, less what the places below it tell. */
    private Map<FormSum.Key, FormSum> own() {
        Map<FormSum.Key, FormSum> own = new TreeMap<>();
        summary.totals().sums().forEach((key, all) -> {
            BigDecimal sum = all.sum();
            int records = all.records();
            for (PlaceSummary child : summary.children()) {
                FormSum below = child.totals().sums().get(key);
                if (below != null) {
                    sum = sum.subtract(below.sum());
                    records -= below.records();
                }
            }
            if (records > 0) {
                own.put(key, new FormSum(all.kind(), all.label(), all.isMoney(), sum, records, 1));
            }
        });
        return own;
    }
}
