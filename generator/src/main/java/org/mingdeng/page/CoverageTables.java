package org.mingdeng.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.KindCoverage;
import org.mingdeng.place.PlaceSummary;

/** The tables about which villages and communities have published which kinds of records. */
final class CoverageTables {

    private CoverageTables() {}

    static List<Table> of(PlaceSummary summary, Language language) {
        List<KindCoverage> kinds = KindCoverage.of(summary);
        return kinds.isEmpty() ? List.of() : List.of(kinds(kinds, language), places(summary, kinds));
    }

    private static Table kinds(List<KindCoverage> kinds, Language language) {
        String comma = language == Language.CHINESE ? "、" : ", ";
        Table.Builder table = Table.named("kinds", new Term("每类记录有几个村（社区）公开", "How many publish each kind"))
                .column(Column.text("kind", new Term("种类", "Kind")).required())
                .column(Column.percent("published", new Term("已公开", "Published")))
                .column(Column.text("missing", new Term("还没有公开的村（社区）", "Villages and communities without")));
        for (KindCoverage one : kinds) {
            String names = one.missing().stream().map(PlaceSummary::name).collect(Collectors.joining(comma));
            table.row(one.kind().heading(), one.published(), Optional.of(names).filter(missing -> !missing.isEmpty()));
        }
        return table.build();
    }

    private static Table places(PlaceSummary summary, List<KindCoverage> kinds) {
        Table.Builder table = Table.named("places", new Term("每个村（社区）公开了几类", "How many kinds each publishes"))
                .column(Column.text("place", new Term("地方", "Place")).required())
                .column(Column.integer("kinds", new Term("种类", "Kinds")).required())
                .column(Column.integer("records", new Term("记录（条）", "Records")).required());
        summary.grassroots()
                .forEach(place -> table.row(
                        place.name(),
                        (int) kinds.stream()
                                .filter(one -> place.has(one.kind()))
                                .count(),
                        place.totals().records().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
        return table.build();
    }
}
