package org.mingdeng.page;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.MediationStatistics;
import org.mingdeng.place.MediationStatistics.Tally;
import org.mingdeng.place.PlaceSummary;

/** The tables of the statistics of disputes: found, handled, settled, by type, year and place. */
final class MediationTables {

    private MediationTables() {}

    static List<Table> of(MediationStatistics mediations, List<PlaceSummary> places) {
        return List.of(types(mediations), years(mediations), places(places));
    }

    private static Table types(MediationStatistics mediations) {
        Table.Builder table = columns("types", new Term("按类型", "By type"), new Term("类型", "Type"));
        mediations.byType().forEach((type, tally) -> row(table, type.label(), tally));
        return withTotal(table, mediations.byType().size(), mediations.all());
    }

    private static Table years(MediationStatistics mediations) {
        Table.Builder table = columns("years", new Term("按年份", "By year"), new Term("年份", "Year"));
        mediations.byYear().forEach((year, tally) -> row(table, year.toString(), tally));
        return withTotal(table, mediations.byYear().size(), mediations.all());
    }

    private static Table places(List<PlaceSummary> places) {
        Table.Builder table = columns("places", new Term("按地方", "By place"), new Term("地方", "Place"));
        places.forEach(
                place -> row(table, place.name(), place.totals().mediations().all()));
        return table.build();
    }

    private static Table.Builder columns(String name, Term caption, Term head) {
        return Table.named(name, caption)
                .column(Column.text("group", head))
                .column(Column.number("found", new Term("排查（件）", "Found")))
                .column(Column.number("handled", new Term("调处（件）", "Handled")))
                .column(Column.number("handledShare", new Term("调处率", "Handling rate")))
                .column(Column.number("succeeded", new Term("成功（件）", "Settled")))
                .column(Column.number("successShare", new Term("成功率", "Success rate")));
    }

    private static void row(Table.Builder table, Object head, Tally tally) {
        table.row(head, tally.found(), tally.handled(), tally.handledShare(), tally.succeeded(), tally.successShare());
    }

    private static Table withTotal(Table.Builder table, int rows, Tally all) {
        return rows < 2
                ? table.build()
                : table.total(
                                new Term("合计", "Total"),
                                all.found(),
                                all.handled(),
                                Optional.of(all.handledShare()),
                                all.succeeded(),
                                Optional.of(all.successShare()))
                        .build();
    }
}
