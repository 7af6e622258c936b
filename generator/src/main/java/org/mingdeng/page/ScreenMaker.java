package org.mingdeng.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingdeng.page.ScreenPage.Panel;
import org.mingdeng.page.StatisticsPage.Figure;
import org.mingdeng.page.StatisticsPage.Rate;
import org.mingdeng.place.CaseStatistics;
import org.mingdeng.place.DutyStatistics;
import org.mingdeng.place.FundStatistics;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.place.PlaceSummary.Totals;
import org.mingdeng.place.RosterStatistics;
import org.mingdeng.record.PlaceInfo.PlaceKind;

/** Makes the wall screen of a town or county from what it knows of the places below it. */
final class ScreenMaker {

    /** As many rows as can be read from the far end of a room. */
    private static final int ROWS = 8;

    private final PlaceSummary summary;
    private final Totals totals;

    ScreenMaker(PlaceSummary summary) {
        this.summary = summary;
        this.totals = summary.totals();
    }

    ScreenPage page(String home) {
        List<Panel> panels = Stream.of(overview(), duties(), cases(), funds(), leadership(), sums(), latest())
                .flatMap(Optional::stream)
                .toList();
        return new ScreenPage(summary.name(), home, panels);
    }

    private Optional<Panel> overview() {
        Map<PlaceKind, Integer> places = totals.places();
        return panel(
                "screen.overview",
                List.of(
                        new Figure("screen.villages", places.getOrDefault(PlaceKind.VILLAGE, 0)),
                        new Figure("screen.communities", places.getOrDefault(PlaceKind.COMMUNITY, 0)),
                        new Figure("screen.households", totals.households()),
                        new Figure("screen.persons", totals.persons()),
                        new Figure(
                                "screen.records",
                                totals.records().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()),
                        new Figure("screen.notices", totals.openNotices())),
                List.of(),
                Optional.empty());
    }

    private Optional<Panel> duties() {
        DutyStatistics duties = totals.duties();
        return duties.onTime().isDefined()
                ? panel(
                        "screen.duties",
                        List.of(
                                new Figure("stat.duties.overdue", duties.overdue()),
                                new Figure("stat.duties.late", duties.late()),
                                new Figure("stat.duties.nil", duties.nil())),
                        List.of(new Rate("rate.duties.ontime", duties.onTime())),
                        Optional.of(Tables.league(summary.children())))
                : Optional.empty();
    }

    private Optional<Panel> cases() {
        CaseStatistics cases = totals.cases();
        return panel(
                "screen.cases",
                List.of(
                        new Figure("stat.cases.reported", cases.reported()),
                        new Figure("stat.cases.open", cases.open()),
                        new Figure("stat.cases.overdue", cases.overdue())),
                List.of(
                        new Rate("rate.cases.closed", cases.closed()),
                        new Rate("rate.cases.ontime", cases.onTime()),
                        new Rate("rate.cases.satisfied", cases.satisfied())),
                Optional.of(Tables.levels(cases)));
    }

    private Optional<Panel> funds() {
        FundStatistics funds = totals.funds();
        return panel(
                "screen.funds",
                List.of(
                        new Figure("stat.funds.count", funds.count()),
                        new Figure("stat.funds.budget", funds.budget()),
                        new Figure("stat.funds.paid", funds.paid())),
                List.of(new Rate("rate.funds.paid", funds.paidShare())),
                Optional.of(Tables.fundSources(funds)));
    }

    private Optional<Panel> leadership() {
        RosterStatistics rosters = totals.rosters();
        List<Figure> figures = new ArrayList<>(List.of(new Figure("stat.rosters.members", rosters.members())));
        rosters.meanAge().ifPresent(age -> figures.add(new Figure("stat.rosters.age", age)));
        return rosters.members() == 0
                ? Optional.empty()
                : panel(
                        "screen.rosters",
                        figures,
                        List.of(
                                new Rate("rate.rosters.women", rosters.women()),
                                new Rate("rate.rosters.onehead", rosters.oneHead()),
                                new Rate("rate.rosters.cross", rosters.crossPosted())),
                        Optional.empty());
    }

    private Optional<Panel> sums() {
        Table sums = Tables.sums(totals);
        return sums.isEmpty() ? Optional.empty() : panel("screen.sums", List.of(), List.of(), Optional.of(sums));
    }

    private Optional<Panel> latest() {
        List<ListLine> lines =
                totals.latest().stream().limit(ROWS).map(ListLine::of).toList();
        return Optional.of(new Panel("screen.latest", List.of(), List.of(), Optional.empty(), lines));
    }

    private static Optional<Panel> panel(String key, List<Figure> figures, List<Rate> rates, Optional<Table> table) {
        return Optional.of(new Panel(
                key,
                figures,
                rates.stream().filter(rate -> rate.ratio().isDefined()).toList(),
                table.filter(found -> !found.isEmpty()).map(found -> found.first(ROWS)),
                List.of()));
    }
}
