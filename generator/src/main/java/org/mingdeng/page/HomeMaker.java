package org.mingdeng.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingdeng.page.ParentHome.CaseTotals;
import org.mingdeng.page.ParentHome.FundTotals;
import org.mingdeng.page.ParentHome.Group;
import org.mingdeng.page.ParentHome.IncomeTotals;
import org.mingdeng.page.ParentHome.MediationTotals;
import org.mingdeng.page.ParentHome.PlaceLine;
import org.mingdeng.page.ParentHome.StatisticsLinks;
import org.mingdeng.page.PlaceHome.CaseFigures;
import org.mingdeng.page.PlaceHome.ColumnLink;
import org.mingdeng.page.PlaceHome.GridArea;
import org.mingdeng.page.PlaceHome.GridPlan;
import org.mingdeng.page.PlaceHome.GridView;
import org.mingdeng.page.PlaceHome.LargeExpense;
import org.mingdeng.page.PlaceHome.MoneyStrip;
import org.mingdeng.page.PlaceHome.Status;
import org.mingdeng.place.CaseClock;
import org.mingdeng.place.CaseStatistics;
import org.mingdeng.place.Duties;
import org.mingdeng.place.Duty;
import org.mingdeng.place.DutyStatistics;
import org.mingdeng.place.FormClock;
import org.mingdeng.place.KindCoverage;
import org.mingdeng.place.MediationStatistics;
import org.mingdeng.place.Place;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.place.PlaceSummary.LatestBalance;
import org.mingdeng.place.PlaceSummary.Totals;
import org.mingdeng.place.RecordLine;
import org.mingdeng.record.GridForm;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.Roster;
import org.mingdeng.record.SiteSettings;
import org.mingdeng.record.SiteSettings.PagePart;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.Money;
import org.mingdeng.value.Phrase;

/** Makes the home of a place: of a village from its records, of a town or county from summaries. */
final class HomeMaker {

    private static final int LATEST = 5;
    private static final int LATEST_OF_PARENT = 8;
    private static final int LARGEST_EXPENSES = 3;
    private static final int CASES_IN_HAND = 5;
    private static final int NOTICES_IN_STATUS = 3;
    /** The name of the page about what was disclosed in time. */
    static final String DUTIES = "duties";

    /** The name of the page about the numbers that add up over places. */
    static final String SUMS = "sums";

    /** The name of the page about what the collectives of villages earned. */
    static final String INCOME = "income";

    /** The name of the page about who has published which kinds of records. */
    static final String COVERAGE = "coverage";

    private static final int DUTIES_IN_STATUS = 2;
    private static final int HOURS_A_DAY = 24;

    private final Place place;
    private final PlaceSummary summary;
    private final SiteSettings settings;
    private final Routes routes;
    private final People people;

    HomeMaker(Place place, PlaceSummary summary, SiteSettings settings, People people) {
        this.settings = settings;
        this.place = place;
        this.summary = summary;
        this.routes = Routes.of(place);
        this.people = people;
    }

    /**
     * Returns the home.
     *
     * @param papers the place's boards
     * @param wall how far the wall agrees with them
     * @param offline what can be taken along, where the place has it
     */
    PageContent home(List<Download> papers, Optional<PlaceHome.WallState> wall, List<Link> offline) {
        return place.isGrassroots() ? ofVillage(papers, wall, offline) : ofParent();
    }

    private PlaceHome ofVillage(List<Download> papers, Optional<PlaceHome.WallState> wall, List<Link> offline) {
        return new PlaceHome(
                place.info().name(),
                place.info().introduction(),
                place.info().address(),
                place.info().code(),
                place.info().households(),
                place.info().persons(),
                status(),
                money(),
                latest(LATEST),
                cases(),
                people.responsible(),
                grids(),
                plan(),
                columns(),
                papers,
                offline,
                wall);
    }

    private List<ListLine> latest(int count) {
        return summary.totals().latest().stream().limit(count).map(ListLine::of).toList();
    }

    List<Status> status() {
        List<Status> status = new ArrayList<>();
        addDuties(status);
        CaseStatistics cases = summary.totals().cases();
        if (cases.overdue() > 0) {
            status.add(new Status(
                    "late",
                    Phrase.of("status.case.late", cases.overdue()),
                    Optional.of(routes.list(RecordKind.CASE, 1))));
        }
        addOverdue(status);
        for (Roster roster : current()) {
            Optional<String> page = Optional.of(routes.record(roster.header()));
            if (roster.term().isOverOn(place.today())) {
                status.add(new Status(
                        "late",
                        Phrase.of(
                                "status.term.over",
                                roster.body().label(),
                                roster.term().last().orElse(place.today())),
                        page));
            }
            roster.vacancies()
                    .forEach(v -> status.add(new Status(
                            "late", Phrase.of("status.vacancy", roster.body().label(), v.post()), page)));
        }
        addNotices(status);
        addChecked(status, cases);
        if (status.isEmpty()) {
            status.add(new Status("none", Phrase.of("status.none"), Optional.empty()));
        }
        return status;
    }

    private void addDuties(List<Status> status) {
        Optional<String> page = Optional.of(routes.catalogue()).filter(route -> settings.has(PagePart.CATALOGUE));
        Duties duties = Duties.of(place);
        List<Duty> overdue = duties.inState(Duty.State.OVERDUE);
        if (overdue.size() + duties.missing().size() > 0) {
            status.add(new Status(
                    "late",
                    Phrase.of(
                            "status.duties.overdue",
                            overdue.size() + duties.missing().size()),
                    page));
        }
        overdue.stream()
                .limit(DUTIES_IN_STATUS)
                .forEach(duty -> status.add(new Status(
                        "late",
                        Phrase.of(
                                "status.duty.overdue",
                                CatalogueMaker.name(duty.item()),
                                duty.period(),
                                duty.due(),
                                duty.daysOverdue(place.today()),
                                duty.item().responsible()),
                        page)));
        duties.inState(Duty.State.DUE_SOON).stream()
                .limit(DUTIES_IN_STATUS)
                .forEach(duty -> status.add(new Status(
                        "open",
                        Phrase.of("status.duty.soon", CatalogueMaker.name(duty.item()), duty.period(), duty.due()),
                        page)));
        DutyStatistics statistics = summary.totals().duties();
        if (overdue.isEmpty()
                && duties.missing().isEmpty()
                && statistics.onTime().isDefined()) {
            status.add(new Status(
                    "ok", Phrase.of("status.duties.met", statistics.onTime().whole()), page));
        }
    }

    /** Says how many matters of each kind that has deadlines are past theirs. */
    private void addOverdue(List<Status> status) {
        for (RecordKind kind : RecordKind.values()) {
            long overdue = place.forms(kind).stream()
                    .flatMap(record -> FormClock.of(record).stream())
                    .filter(clock -> clock.isOverdueOn(place.today()))
                    .count();
            if (overdue > 0) {
                status.add(new Status(
                        "late",
                        Phrase.of("status.form.late", kind.heading(), overdue),
                        Optional.of(routes.list(kind, 1))));
            }
        }
    }

    private List<Roster> current() {
        return place.rosters().stream()
                .filter(roster -> !roster.header().isArchivedOn(place.today()))
                .toList();
    }

    private void addNotices(List<Status> status) {
        List<VillageRecord> open = place.openNotices().toList();
        open.stream()
                .limit(NOTICES_IN_STATUS)
                .forEach(record -> record.notice()
                        .ifPresent(notice -> status.add(new Status(
                                "open",
                                Phrase.of(
                                        "status.notice.open",
                                        record.header().title(),
                                        notice.period().daysLeft(place.today())),
                                Optional.of(routes.record(record.header()))))));
        if (open.size() > NOTICES_IN_STATUS) {
            status.add(new Status(
                    "open",
                    Phrase.of("status.notice.more", open.size() - NOTICES_IN_STATUS),
                    Optional.of(routes.list(RecordKind.AFFAIR, 1))));
        }
    }

    /** Says what checks found in order; the build stops at a ledger that does not add up, so one that is here does. */
    private void addChecked(List<Status> status, CaseStatistics cases) {
        place.ledgers().stream()
                .findFirst()
                .ifPresent(ledger -> status.add(new Status(
                        "ok",
                        Phrase.of("status.ledger.checked", ledger.period()),
                        Optional.of(routes.record(ledger.header())))));
        if (cases.open() > 0 && cases.overdue() == 0) {
            status.add(new Status(
                    "ok",
                    Phrase.of("status.cases.intime", cases.open()),
                    Optional.of(routes.list(RecordKind.CASE, 1))));
        }
    }

    Optional<MoneyStrip> money() {
        return place.ledgers().stream()
                .findFirst()
                .map(ledger -> new MoneyStrip(
                        ledger.period(),
                        ledger.opening(),
                        ledger.income(),
                        ledger.expense(),
                        ledger.balance(),
                        largest(ledger),
                        routes.record(ledger.header()),
                        ledger.period().year(),
                        routes.yearMoney(ledger.period().year())));
    }

    private static List<LargeExpense> largest(Ledger ledger) {
        return ledger.entries().stream()
                .filter(entry -> entry.expense().isPresent())
                .sorted(Comparator.comparing(LedgerEntry::expenseOrZero).reversed())
                .limit(LARGEST_EXPENSES)
                .map(entry -> new LargeExpense(entry.summary(), entry.expenseOrZero()))
                .toList();
    }

    private CaseFigures cases() {
        CaseStatistics cases = summary.totals().cases();
        List<ListLine> inHand = place.cases().stream()
                .filter(serviceCase -> !serviceCase.isEnded())
                .limit(CASES_IN_HAND)
                .map(serviceCase -> ListLine.of(RecordLine.of(serviceCase, place)))
                .toList();
        return new CaseFigures(
                cases.open(),
                cases.overdue(),
                medianDays(place),
                cases.closed(),
                cases.onTime(),
                cases.satisfied(),
                inHand,
                routes.statistics(RecordKind.CASE));
    }

    /** Returns the middle of the days that closed cases took, begun days counted whole. */
    static Optional<Long> medianDays(Place place) {
        List<Long> days = place.cases().stream()
                .flatMap(serviceCase -> CaseClock.of(serviceCase).duration().stream())
                .map(duration -> Math.max(1, (duration.toHours() + HOURS_A_DAY - 1) / HOURS_A_DAY))
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get((days.size() - 1) / 2));
    }

    private Optional<GridPlan> plan() {
        List<GridArea> areas = place.info().grids().stream()
                .flatMap(grid -> grid.shape().stream().map(shape -> new GridArea(grid.name(), grid.lead(), shape)))
                .toList();
        return areas.stream()
                .map(area -> area.shape().bottom())
                .max(Comparator.naturalOrder())
                .map(height -> new GridPlan(height, areas));
    }

    List<GridView> grids() {
        return place.info().grids().stream()
                .map(g -> new GridView(
                        g.name(), g.area(), g.households(), g.lead(), g.officers(), g.telephone(), gridPage(g.name())))
                .toList();
    }

    private Optional<String> gridPage(String name) {
        return place.forms(RecordKind.GRID).stream()
                .filter(grid -> !grid.header().isArchivedOn(place.today()))
                .filter(grid -> grid.values().require(GridForm.GRID).equals(name))
                .findFirst()
                .map(grid -> routes.record(grid.header()));
    }

    private List<ColumnLink> columns() {
        List<ColumnLink> columns = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            long count = place.records().stream()
                    .filter(r -> r.header().kind() == kind)
                    .count();
            if (count > 0) {
                columns.add(new ColumnLink(kind.folder(), kind.heading(), (int) count, routes.list(kind, 1)));
            }
        }
        return columns;
    }

    private ParentHome ofParent() {
        Totals totals = summary.totals();
        CaseStatistics cases = totals.cases();
        Map<PlaceKind, Integer> places = totals.places();
        return new ParentHome(
                place.info().name(),
                place.info().kind().label(),
                place.info().introduction(),
                places.getOrDefault(PlaceKind.VILLAGE, 0),
                places.getOrDefault(PlaceKind.COMMUNITY, 0),
                totals.households(),
                totals.persons(),
                groups(),
                latest(LATEST_OF_PARENT),
                new CaseTotals(
                        cases.reported(),
                        cases.open(),
                        cases.overdue(),
                        cases.closed(),
                        cases.onTime(),
                        cases.satisfied()),
                mediations(totals),
                new FundTotals(
                        totals.funds().count(),
                        totals.funds().budget(),
                        totals.funds().paid(),
                        totals.funds().paidShare()),
                income(),
                totals.openNotices(),
                totals.duties().onTime(),
                totals.duties().overdue() + totals.duties().missing(),
                people.responsible(),
                columns(),
                new StatisticsLinks(
                        routes.statistics(RecordKind.CASE),
                        routes.statistics(RecordKind.FUND),
                        Optional.of(routes.statistics(DUTIES))
                                .filter(route -> totals.duties().onTime().isDefined()),
                        Optional.of(routes.statistics(SUMS))
                                .filter(route -> !totals.sums().isEmpty()),
                        Optional.of(routes.statistics(COVERAGE))
                                .filter(route -> !KindCoverage.of(summary).isEmpty()),
                        Optional.of(routes.screen()).filter(route -> settings.has(PagePart.SCREEN))));
    }

    private Optional<IncomeTotals> income() {
        return IncomeTables.of(summary, place.measures().incomeThreshold())
                .map(tables -> new IncomeTotals(
                        tables.year(),
                        tables.income().in(tables.year()).orElse(Money.ZERO),
                        tables.reached(tables.year()),
                        tables.threshold(),
                        routes.statistics(INCOME)));
    }

    private Optional<MediationTotals> mediations(Totals totals) {
        MediationStatistics.Tally all = totals.mediations().all();
        return all.found() == 0
                ? Optional.empty()
                : Optional.of(new MediationTotals(
                        all.found(), all.handledShare(), all.successShare(), routes.statistics(RecordKind.MEDIATION)));
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        List<PlaceLine> direct = new ArrayList<>();
        for (PlaceSummary child : place.children()) {
            if (child.kind() == PlaceKind.TOWN) {
                groups.add(new Group(
                        Optional.of(line(child)),
                        child.children().stream().map(HomeMaker::line).toList()));
            } else {
                direct.add(line(child));
            }
        }
        if (!direct.isEmpty()) {
            groups.add(0, new Group(Optional.empty(), direct));
        }
        return groups;
    }

    static PlaceLine line(PlaceSummary child) {
        Totals totals = child.totals();
        return new PlaceLine(
                child.name(),
                child.kind().label(),
                Routes.of(child.path()).home(),
                totals.households(),
                totals.records().values().stream().mapToInt(Integer::intValue).sum(),
                totals.latest().stream().findFirst().map(RecordLine::date),
                child.balance().map(LatestBalance::period),
                child.balance().map(LatestBalance::balance),
                totals.funds().budget(),
                totals.funds().paid(),
                totals.cases().closed(),
                totals.cases().onTime(),
                totals.cases().overdue(),
                totals.openNotices(),
                totals.duties().onTime(),
                totals.duties().overdue() + totals.duties().missing());
    }
}
