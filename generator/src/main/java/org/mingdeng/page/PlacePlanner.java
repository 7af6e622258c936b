package org.mingdeng.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.PlacePages.DataFile;
import org.mingdeng.page.PlacePages.Feed;
import org.mingdeng.page.PlacePages.Redirect;
import org.mingdeng.page.PlacePages.Tombstone;
import org.mingdeng.page.StatisticsPage.Figure;
import org.mingdeng.page.StatisticsPage.Rate;
import org.mingdeng.place.CaseStatistics;
import org.mingdeng.place.DutyStatistics;
import org.mingdeng.place.FundStatistics;
import org.mingdeng.place.MediationStatistics;
import org.mingdeng.place.Place;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.place.RecordLine;
import org.mingdeng.place.RosterStatistics;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.HeaderSchema;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.RecordGroup;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.SiteSettings;
import org.mingdeng.record.SiteSettings.PagePart;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.record.WithdrawalForm;
import org.mingdeng.value.PaperFormat;

/** Plans all that the site holds for one place, from its records and the summaries of the places below it. */
public final class PlacePlanner {

    private static final int LINES_OF_A_BLOCK = 5;
    private static final String TOPICS = "topics";

    private final Place place;
    private final PlaceSummary summary;
    private final SiteSettings settings;
    private final Routes routes;
    private final FrameMaker frames;
    private final Media media = new Media();
    private final People people;
    private final RecordPageMaker recordPages;
    private final boolean hasPapers;
    private final PaperMaker paperMaker;
    private final Map<String, List<PaperFormat>> papered;
    private final List<Paper> papers = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<DataFile> tables = new ArrayList<>();
    private final List<Redirect> redirects = new ArrayList<>();
    private final List<Download> recordDownloads = new ArrayList<>();

    private PlacePlanner(
            Place place,
            PlaceSummary summary,
            SiteSettings settings,
            Optional<String> baseUrl,
            LinkTargets targets,
            boolean hasPapers) {
        this.place = place;
        this.summary = summary;
        this.settings = settings;
        this.routes = Routes.of(place);
        this.frames = new FrameMaker(place, settings, baseUrl);
        this.people = new People(place, media);
        this.recordPages = new RecordPageMaker(place, settings, frames, media, people, targets);
        this.paperMaker = new PaperMaker(place, settings);
        this.papered = hasPapers ? paperMaker.records(recordPages::hasTables) : Map.of();
        this.hasPapers = hasPapers;
    }

    /** Returns the pages of a place. */
    public static PlacePages plan(
            Place place, PlaceSummary summary, SiteSettings settings, Optional<String> baseUrl, LinkTargets targets) {
        return new PlacePlanner(place, summary, settings, baseUrl, targets, settings.has(PagePart.PAPER)).plan();
    }

    /** Returns the boards of a place and nothing else, whether or not the site has them. */
    public static PlacePages planPapers(
            Place place, PlaceSummary summary, SiteSettings settings, Optional<String> baseUrl, LinkTargets targets) {
        PlacePlanner planner = new PlacePlanner(place, summary, settings, baseUrl, targets, true);
        BoardSheet board = planner.addPapers();
        PageFrame frame = planner.homeFrame();
        return planner.only(
                planner.papers, List.of(), new BulletinMaker(place, planner.paperMaker).bulletin(board, frame));
    }

    /** Returns what a round of posting needs: the boards that are not on the wall as they are, lists and a draft. */
    public static PlacePages planPosting(
            Place place, PlaceSummary summary, SiteSettings settings, Optional<String> baseUrl, LinkTargets targets) {
        PlacePlanner planner = new PlacePlanner(place, summary, settings, baseUrl, targets, true);
        planner.addPapers();
        PostingRound round = new PostingRound(place, settings, planner.papers);
        return round.isEmpty()
                ? planner.only(List.of(), List.of(), Optional.empty())
                : planner.only(round.papers(planner.homeFrame()), List.of(round.draft()), Optional.empty());
    }

    /** Returns the sheets of the households of a place, one by one and in one file. */
    public static PlacePages planHouseholds(
            Place place,
            PlaceSummary summary,
            SiteSettings settings,
            Optional<String> baseUrl,
            LinkTargets targets,
            int year) {
        PlacePlanner planner = new PlacePlanner(place, summary, settings, baseUrl, targets, true);
        HouseholdMaker maker = new HouseholdMaker(place, planner.paperMaker, settings.language(), year);
        List<Paper> sheets = new ArrayList<>(maker.papers(planner.homeFrame()));
        maker.booklet(List.copyOf(sheets), planner.homeFrame()).ifPresent(sheets::add);
        return planner.only(sheets, List.of(), Optional.empty());
    }

    private PageFrame homeFrame() {
        return frames.home(place.info().name(), description());
    }

    /** Returns what the boards of the place as a whole were made from. */
    private BoardSheet addPapers() {
        for (VillageRecord record : place.records()) {
            List<PaperFormat> formats = papered.getOrDefault(record.header().path(), List.of());
            if (!formats.isEmpty()) {
                RecordPage page = recordPages.page(record, Optional.empty(), Optional.empty(), List.of());
                PageFrame frame = frames.record(record.header(), description(), Optional.empty());
                papers.addAll(paperMaker.papers(record, page, frame, formats));
            }
        }
        HomeMaker homeMaker = new HomeMaker(place, summary, settings, people);
        BoardSheet board = new BoardMaker(place, homeMaker, people).sheet();
        papers.addAll(paperMaker.papers(board, homeFrame()));
        return board;
    }

    private PlacePages only(List<Paper> boards, List<TextFile> texts, Optional<Bulletin> told) {
        return new PlacePages(
                place.path(),
                List.of(),
                List.of(),
                List.of(),
                boards,
                texts,
                told,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private PlacePages plan() {
        HomeMaker homeMaker = new HomeMaker(place, summary, settings, people);
        PageFrame homeFrame = homeFrame();
        for (RecordKind kind : RecordKind.values()) {
            List<VillageRecord> records = ofKind(kind);
            if (!records.isEmpty()) {
                addRecords(records);
                addLists(kind, records);
            }
        }
        for (RecordGroup group : RecordGroup.values()) {
            addGroup(group);
        }
        if (settings.has(PagePart.TOPICS)) {
            addTopics();
        }
        addStatistics();
        addLeague();
        addLeadership();
        addSums();
        addIncome();
        addCoverage();
        addScreen();
        addCatalogue();
        addYearsOfMoney();
        addChanges();
        List<Link> offline = settings.has(PagePart.OFFLINE) && place.isGrassroots() ? addOffline() : List.of();
        addBoards(homeMaker, homeFrame);
        PageContent home = homeMaker.home(
                hasPapers ? paperMaker.downloads() : List.of(),
                hasPapers ? Postings.of(place).state(papers) : Optional.empty(),
                offline);
        pages.add(0, new Page(routes.home(), homeFrame, home));
        if (settings.has(PagePart.DATA)) {
            addData();
        }
        Optional<SearchTexts> search = settings.has(PagePart.SEARCH) ? Optional.of(search()) : Optional.empty();
        Feed feed = new Feed(
                routes.feed(),
                routes.jsonFeed(),
                routes.home(),
                homeFrame,
                summary.totals().latest().stream().map(ListLine::of).toList());
        if (place.path().isEmpty()) {
            addNotFound();
        }
        Optional<PlacePages.Calendar> calendar = settings.has(PagePart.CALENDAR)
                ? Optional.of(new PlacePages.Calendar(routes.calendar(), homeFrame, CalendarDays.of(place, settings)))
                : Optional.empty();
        return new PlacePages(
                place.path(),
                pages,
                tables,
                media.files(),
                papers,
                List.of(),
                Optional.empty(),
                Optional.of(feed),
                calendar,
                search,
                redirects);
    }

    /** Adds the page of the search and returns the texts that it finds. */
    private SearchTexts search() {
        SearchTexts texts = new SearchTexts(
                !place.path().isEmpty() && place.children().isEmpty(),
                pages.stream().flatMap(page -> SearchTexts.text(page).stream()).toList());
        List<SearchPage.KindLists> kinds = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            List<VillageRecord> records = ofKind(kind);
            if (!records.isEmpty()) {
                List<Link> years = records.stream()
                        .map(record -> RecordLine.of(record, place).date().getYear())
                        .distinct()
                        .filter(year -> settings.has(PagePart.YEARS))
                        .map(year -> Link.named(year.toString(), routes.yearList(kind, year, 1)))
                        .toList();
                kinds.add(new SearchPage.KindLists(
                        Link.named(word(kind.heading()), routes.list(kind, 1)), records.size(), years));
            }
        }
        List<Link> below = place.children().stream()
                .map(child -> Link.named(child.name(), Routes.of(child.path()).home()))
                .toList();
        PageFrame frame = frames.ofPlace(word(new Term("搜索", "Search")), description());
        String index = texts.isSearchedAlone() ? routes.search() : Routes.of("").search();
        Optional<String> within = Optional.of(place.path()).filter(path -> !path.isEmpty() && !texts.isSearchedAlone());
        pages.add(new Page(
                routes.search(),
                frame,
                new SearchPage(index, Routes.of("").search(), place.path(), within, kinds, below)));
        return texts;
    }

    /** Adds the boards of the place as a whole, as a page and as PDF; a site that has neither makes none. */
    private void addBoards(HomeMaker homeMaker, PageFrame homeFrame) {
        if (!hasPapers && !settings.has(PagePart.BOARD)) {
            return;
        }
        BoardSheet board = new BoardMaker(place, homeMaker, people).sheet();
        if (hasPapers) {
            papers.addAll(paperMaker.papers(board, homeFrame));
        }
        if (settings.has(PagePart.BOARD)) {
            PageFrame frame = frames.ofPlace(word(new Term("公开栏", "Notice board")), description());
            pages.add(new Page(routes.board(), frame, board));
        }
    }

    /** Adds the page of the disclosure catalogue, where the place owes anything. */
    private void addCatalogue() {
        CatalogueMaker maker = new CatalogueMaker(place, settings.language());
        if (!settings.has(PagePart.CATALOGUE)
                || place.catalogue().itemsOf(place.info().kind()).isEmpty()) {
            return;
        }
        List<Download> downloads = new ArrayList<>();
        for (Table table : ifData(List.of(maker.catalogue(), maker.duties()))) {
            if (!table.isEmpty()) {
                addTable(routes.dataFile(table.name(), "csv"), routes.dataFile(table.name(), "json"), table);
                downloads.add(new Download(word(table.caption()), routes.dataFile(table.name(), "csv"), "CSV"));
                downloads.add(new Download(word(table.caption()), routes.dataFile(table.name(), "json"), "JSON"));
            }
        }
        pages.add(new Page(
                routes.catalogue(), frames.ofPlace(maker.title(), description()), maker.page(summary, downloads)));
    }

    private String description() {
        return place.info()
                .introduction()
                .orElseGet(() -> settings.title() + " " + place.info().name());
    }

    private List<VillageRecord> ofKind(RecordKind kind) {
        List<? extends VillageRecord> records = kind == RecordKind.LEDGER ? place.ledgers() : place.records();
        return records.stream()
                .filter(record -> record.header().kind() == kind)
                .map(VillageRecord.class::cast)
                .toList();
    }

    private void addRecords(List<VillageRecord> records) {
        for (int i = 0; i < records.size(); i++) {
            VillageRecord record = records.get(i);
            RecordHeader header = record.header();
            Optional<VillageRecord> newer = i == 0 ? Optional.empty() : Optional.of(records.get(i - 1));
            Optional<VillageRecord> older =
                    i + 1 == records.size() ? Optional.empty() : Optional.of(records.get(i + 1));
            List<PaperFormat> formats = papered.getOrDefault(record.header().path(), List.of());
            RecordPage content = recordPages.page(record, newer, older, paperMaker.downloads(record, formats));
            Optional<String> image = content.pictures().stream().findFirst().map(Picture::route);
            String inPlace = place.info().name() + " · " + header.title();
            String description =
                    header.summary().map(words -> inPlace + " · " + words).orElse(inPlace);
            PageFrame frame = frames.record(header, description, image);
            PageFrame printFrame = frames.record(header, description + word(new Term("（打印版）", " (printable)")), image);
            String route = routes.record(header);
            pages.add(new Page(route, frame, content));
            papers.addAll(paperMaker.papers(record, content, frame, formats));
            if (settings.has(PagePart.PRINT)) {
                pages.add(new Page(routes.print(header), printFrame, new PrintSheet(content, route)));
            }
            for (Table table : ifData(content.tables())) {
                addTable(routes.table(header, table.name(), "csv"), routes.table(header, table.name(), "json"), table);
                recordDownloads.add(new Download(
                        header.title() + " · " + word(table.caption()),
                        routes.table(header, table.name(), "csv"),
                        "CSV"));
            }
            header.aliases()
                    .forEach(alias -> redirects.add(
                            new Redirect(alias, route, frame, header.at().of(HeaderSchema.ALIASES), Optional.empty())));
            if (record instanceof FormRecord form && header.kind() == RecordKind.WITHDRAWAL) {
                addTombstones(form, route, frame);
            }
        }
    }

    private void addTombstones(FormRecord withdrawal, String route, PageFrame frame) {
        FieldValues values = withdrawal.values();
        Tombstone tombstone =
                new Tombstone(values.require(WithdrawalForm.WITHDRAWN), values.require(WithdrawalForm.REASON));
        values.require(WithdrawalForm.PAGES)
                .forEach(page -> redirects.add(new Redirect(
                        page, route, frame, values.provenance().of(WithdrawalForm.PAGES), Optional.of(tombstone))));
    }

    private void addTable(String csv, String json, Table table) {
        tables.add(new DataFile(csv, table));
        tables.add(new DataFile(json, table));
    }

    private void addLists(RecordKind kind, List<VillageRecord> records) {
        List<ListLine> lines = records.stream()
                .map(record -> ListLine.of(RecordLine.of(record, place)))
                .toList();
        Map<Integer, List<ListLine>> byYear = new TreeMap<>(java.util.Comparator.reverseOrder());
        lines.forEach(line -> byYear.computeIfAbsent(line.date().getYear(), year -> new ArrayList<>())
                .add(line));
        List<Integer> years = List.copyOf(byYear.keySet());
        boolean isByYear = settings.has(PagePart.YEARS);
        addList(kind, Optional.empty(), lines, isByYear ? years : List.of());
        if (isByYear) {
            byYear.forEach((year, ofYear) -> addList(kind, Optional.of(year), ofYear, years));
        }
    }

    /** Adds the page of a column, where it holds more than one kind. */
    private void addGroup(RecordGroup group) {
        List<GroupPage.KindBlock> blocks = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            List<VillageRecord> records = kind.group() == group ? ofKind(kind) : List.of();
            if (!records.isEmpty()) {
                List<ListLine> latest = records.stream()
                        .limit(LINES_OF_A_BLOCK)
                        .map(record -> ListLine.of(RecordLine.of(record, place)))
                        .toList();
                blocks.add(new GroupPage.KindBlock(
                        kind.folder(), kind.heading(), routes.list(kind, 1), records.size(), latest));
            }
        }
        if (blocks.size() > 1) {
            pages.add(new Page(
                    routes.group(group), frames.ofGroup(group, description()), new GroupPage(group.label(), blocks)));
        }
    }

    /**
     * Adds the list of each keyword, in which records of all kinds stand, and the list of these lists. Keywords that have the
     * same address are one topic, under the name that the latest record gives it.
     */
    private void addTopics() {
        Map<String, String> names = new TreeMap<>();
        Map<String, Set<ListLine>> linesByRoute = new TreeMap<>();
        for (VillageRecord record : place.records()) {
            for (String keyword : record.header().keywords()) {
                String route = routes.topic(keyword, 1);
                names.putIfAbsent(route, keyword);
                linesByRoute
                        .computeIfAbsent(route, r -> new LinkedHashSet<>())
                        .add(ListLine.of(RecordLine.of(record, place)));
            }
        }
        List<TopicIndex.Topic> topics = new ArrayList<>();
        names.forEach((route, topic) -> {
            List<ListLine> lines = List.copyOf(linesByRoute.getOrDefault(route, Set.of()));
            topics.add(new TopicIndex.Topic(topic, route, lines.size()));
            addTopic(topic, lines);
        });
        if (!topics.isEmpty()) {
            topics.sort(
                    Comparator.comparingInt(TopicIndex.Topic::count).reversed().thenComparing(TopicIndex.Topic::name));
            PageFrame frame = frames.ofPlace(word(new Term("主题", "Topics")), description());
            pages.add(new Page(routes.topics(), frame, new TopicIndex(topics)));
        }
    }

    private void addTopic(String topic, List<ListLine> lines) {
        for (Part part : parts(lines, page -> routes.topic(topic, page))) {
            RecordList list = new RecordList(
                    TOPICS,
                    new Term(topic, topic),
                    Optional.empty(),
                    Optional.of(topic),
                    part.lines,
                    lines.size(),
                    List.of(),
                    part.links,
                    Optional.empty(),
                    List.of());
            String title = topic + (part.number > 1 ? "（" + part.number + "）" : "");
            pages.add(new Page(routes.topic(topic, part.number), frames.ofPlace(title, description()), list));
        }
    }

    private void addList(RecordKind kind, Optional<Integer> year, List<ListLine> lines, List<Integer> years) {
        List<Link> yearLinks = new ArrayList<>();
        yearLinks.add(Link.worded("list.all", routes.list(kind, 1), year.isEmpty()));
        years.forEach(y -> yearLinks.add(new Link(
                Optional.of(y.toString()),
                Optional.empty(),
                routes.yearList(kind, y, 1),
                year.equals(Optional.of(y)))));
        for (Part part : parts(lines, page -> listRoute(kind, year, page))) {
            RecordList list = new RecordList(
                    kind.folder(),
                    kind.heading(),
                    year,
                    Optional.empty(),
                    part.lines,
                    lines.size(),
                    yearLinks,
                    part.links,
                    hasStatistics(kind) ? Optional.of(routes.statistics(kind)) : Optional.empty(),
                    ifData(dataDownloads(kind)));
            String title = listTitle(kind, year, part.number, part.links.size());
            pages.add(new Page(listRoute(kind, year, part.number), frames.ofKind(kind, title, description()), list));
        }
    }

    /** What one page of a list holds: its number, its lines, the links to all pages of the list. */
    private record Part(int number, List<ListLine> lines, List<Link> links) {}

    private List<Part> parts(List<ListLine> lines, IntFunction<String> route) {
        int size = settings.pageSize();
        int count = (lines.size() + size - 1) / size;
        return IntStream.rangeClosed(1, count)
                .mapToObj(page -> new Part(
                        page,
                        lines.subList((page - 1) * size, Math.min(lines.size(), page * size)),
                        IntStream.rangeClosed(1, count)
                                .mapToObj(i -> new Link(
                                        Optional.of(Integer.toString(i)), Optional.empty(), route.apply(i), i == page))
                                .toList()))
                .toList();
    }

    /** Returns a list where the site has data files, and nothing where it does without. */
    private <T> List<T> ifData(List<T> list) {
        return settings.has(PagePart.DATA) ? list : List.of();
    }

    private String listTitle(RecordKind kind, Optional<Integer> year, int page, int count) {
        String inYear = year.map(y -> word(new Term(y + "年", y + " "))).orElse("");
        return inYear + word(kind.label()) + (count > 1 && page > 1 ? "（" + page + "）" : "");
    }

    private String word(Term term) {
        return term.in(settings.language());
    }

    private String listRoute(RecordKind kind, Optional<Integer> year, int page) {
        return year.map(y -> routes.yearList(kind, y, page)).orElseGet(() -> routes.list(kind, page));
    }

    private boolean hasStatistics(RecordKind kind) {
        return kind == RecordKind.CASE
                || kind == RecordKind.MEDIATION
                || kind == RecordKind.FUND
                || (kind == RecordKind.ROSTER && summary.totals().rosters().members() > 0);
    }

    private List<Download> dataDownloads(RecordKind kind) {
        String title = word(kind.label());
        return List.of(
                new Download(title, routes.dataFile(kind.folder(), "csv"), "CSV"),
                new Download(title, routes.dataFile(kind.folder(), "json"), "JSON"));
    }

    private void addStatistics() {
        CaseStatistics cases = summary.totals().cases();
        if (cases.reported() > 0 || !place.isGrassroots()) {
            addStatistics(RecordKind.CASE, caseFigures(cases), caseRates(cases), caseTables(cases));
        }
        MediationStatistics mediations = summary.totals().mediations();
        if (mediations.all().found() > 0) {
            addStatistics(
                    RecordKind.MEDIATION,
                    mediationFigures(mediations),
                    mediationRates(mediations),
                    MediationTables.of(mediations, place.children()));
        }
        FundStatistics funds = summary.totals().funds();
        if (funds.count() > 0 || !place.isGrassroots()) {
            List<Figure> figures = List.of(
                    new Figure("stat.funds.count", funds.count()),
                    new Figure("stat.funds.budget", funds.budget()),
                    new Figure("stat.funds.paid", funds.paid()));
            addStatistics(
                    RecordKind.FUND,
                    figures,
                    List.of(new Rate("rate.funds.paid", funds.paidShare())),
                    fundTables(funds));
        }
    }

    /** Adds the sums over places of the numbers that forms tell. */
    private void addSums() {
        Table sums = Tables.sums(summary.totals());
        if (!place.isGrassroots() && !sums.isEmpty()) {
            PageFrame frame = frames.ofPlace(word(new Term("数字汇总", "Sums over places")), description());
            SumTables tables = new SumTables(summary);
            addStatistics(
                    HomeMaker.SUMS, frame, List.of(), List.of(), tables.byKind(), List.of(sums, tables.byPlace()));
        }
    }

    /** Adds what the collectives of the villages below earned. */
    private void addIncome() {
        if (!place.isGrassroots()) {
            IncomeTables.of(summary, place.measures().incomeThreshold()).ifPresent(income -> {
                PageFrame frame = frames.ofPlace(word(new Term("村集体收入", "Collective income")), description());
                addStatistics(HomeMaker.INCOME, frame, income.figures(), income.rates(), income.tables());
            });
        }
    }

    /** Adds which villages and communities have published which kinds of records. */
    private void addCoverage() {
        List<Table> tables = CoverageTables.of(summary, settings.language());
        if (!place.isGrassroots() && !tables.isEmpty()) {
            PageFrame frame = frames.ofPlace(word(new Term("公开覆盖", "Coverage")), description());
            addStatistics(HomeMaker.COVERAGE, frame, List.of(), List.of(), tables);
        }
    }

    /** Adds the files to be taken along, and returns the links to them. */
    private List<Link> addOffline() {
        List<Link> links = new ArrayList<>();
        for (OfflinePage page : OfflinePage.of(pages)) {
            String route = routes.offline(page.period());
            String name = page.period().year()
                    + word(new Term("年第", " Q"))
                    + page.period().number()
                    + word(new Term("季度", ""));
            links.add(Link.named(name, route));
            pages.add(new Page(route, frames.ofPlace(name + word(new Term("离线包", ", offline")), description()), page));
        }
        return links;
    }

    /** Adds what was taken in and spent in each year. */
    private void addYearsOfMoney() {
        Map<Integer, List<Ledger>> years = new TreeMap<>(Comparator.reverseOrder());
        place.ledgers()
                .forEach(ledger -> years.computeIfAbsent(ledger.period().year(), year -> new ArrayList<>())
                        .add(ledger));
        years.forEach((year, ledgers) -> {
            List<Link> links = years.keySet().stream()
                    .map(one -> new Link(
                            Optional.of(one.toString()), Optional.empty(), routes.yearMoney(one), one.equals(year)))
                    .toList();
            String title = word(new Term(year + "年收支", "Money in " + year));
            pages.add(new Page(
                    routes.yearMoney(year),
                    frames.ofKind(RecordKind.LEDGER, title, description()),
                    YearMoneyPage.of(year, ledgers, ledger -> routes.record(ledger.header()), links)));
        });
    }

    /** Adds what was published, corrected and withdrawn of late, here and below. */
    private void addChanges() {
        PageFrame frame = frames.ofPlace(word(new Term("最近变动", "Changes")), description());
        pages.add(new Page(routes.changes(), frame, ChangesPage.of(summary)));
    }

    /** Adds the wall screen of a governance centre. */
    private void addScreen() {
        if (!place.isGrassroots() && settings.has(PagePart.SCREEN)) {
            PageFrame frame = frames.ofPlace(word(new Term("大屏", "Wall screen")), description());
            pages.add(new Page(routes.screen(), frame, new ScreenMaker(summary).page(routes.home())));
        }
    }

    /** Adds what is known of those who lead the place or the places below. */
    private void addLeadership() {
        RosterStatistics rosters = summary.totals().rosters();
        if (rosters.members() == 0) {
            return;
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("stat.rosters.members", rosters.members()));
        rosters.meanAge().ifPresent(age -> figures.add(new Figure("stat.rosters.age", age)));
        List<Rate> rates = Stream.of(
                        new Rate("rate.rosters.women", rosters.women()),
                        new Rate("rate.rosters.college", rosters.college()),
                        new Rate("rate.rosters.onehead", rosters.oneHead()),
                        new Rate("rate.rosters.cross", rosters.crossPosted()))
                .filter(rate -> rate.ratio().isDefined())
                .toList();
        addStatistics(
                RecordKind.ROSTER,
                figures,
                rates,
                rosters.college().isDefined() ? List.of(Tables.educations(rosters)) : List.of());
    }

    /** Adds the league of the places below: who disclosed in time what was due. */
    private void addLeague() {
        DutyStatistics duties = summary.totals().duties();
        if (place.isGrassroots() || !duties.onTime().isDefined()) {
            return;
        }
        addStatistics(
                HomeMaker.DUTIES,
                frames.ofPlace(word(new Term("按时公开统计", "Disclosure in time")), description()),
                List.of(
                        new Figure("stat.duties.overdue", duties.overdue()),
                        new Figure("stat.duties.late", duties.late()),
                        new Figure("stat.duties.nil", duties.nil()),
                        new Figure("stat.duties.missing", duties.missing())),
                List.of(new Rate("rate.duties.ontime", duties.onTime())),
                List.of(Tables.league(summary.children())));
    }

    private void addStatistics(RecordKind kind, List<Figure> figures, List<Rate> rates, List<Table> all) {
        PageFrame frame = frames.ofKind(kind, word(kind.label()) + word(new Term("统计", " statistics")), description());
        addStatistics(kind.folder(), frame, figures, rates, all);
    }

    private void addStatistics(String about, PageFrame frame, List<Figure> figures, List<Rate> rates, List<Table> all) {
        List<Table> shown = all.stream().filter(table -> !table.isEmpty()).toList();
        addStatistics(about, frame, figures, rates, shown, shown);
    }

    /** Adds a page whose data files are cut differently from its tables. */
    private void addStatistics(
            String about,
            PageFrame frame,
            List<Figure> figures,
            List<Rate> rates,
            List<Table> shown,
            List<Table> files) {
        List<Download> downloads = new ArrayList<>();
        for (Table table : ifData(files)) {
            String name = about + "-by-" + table.name();
            addTable(routes.dataFile(name, "csv"), routes.dataFile(name, "json"), table);
            downloads.add(new Download(word(table.caption()), routes.dataFile(name, "csv"), "CSV"));
            downloads.add(new Download(word(table.caption()), routes.dataFile(name, "json"), "JSON"));
        }
        pages.add(
                new Page(routes.statistics(about), frame, new StatisticsPage(about, figures, rates, shown, downloads)));
    }

    private List<Figure> caseFigures(CaseStatistics cases) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("stat.cases.reported", cases.reported()));
        figures.add(new Figure("stat.cases.open", cases.open()));
        figures.add(new Figure("stat.cases.overdue", cases.overdue()));
        HomeMaker.medianDays(place).ifPresent(days -> figures.add(new Figure("stat.cases.median", days)));
        return figures;
    }

    private static List<Figure> mediationFigures(MediationStatistics mediations) {
        return List.of(
                new Figure("stat.mediations.found", mediations.all().found()),
                new Figure("stat.mediations.handled", mediations.all().handled()),
                new Figure("stat.mediations.succeeded", mediations.all().succeeded()),
                new Figure("stat.mediations.overdue", mediations.overdue()));
    }

    private static List<Rate> mediationRates(MediationStatistics mediations) {
        return List.of(
                new Rate("rate.mediations.handled", mediations.all().handledShare()),
                new Rate("rate.mediations.succeeded", mediations.all().successShare()));
    }

    private static List<Rate> caseRates(CaseStatistics cases) {
        return List.of(
                new Rate("rate.cases.closed", cases.closed()),
                new Rate("rate.cases.ontime", cases.onTime()),
                new Rate("rate.cases.satisfied", cases.satisfied()));
    }

    private List<Table> caseTables(CaseStatistics cases) {
        List<Table> all = new ArrayList<>();
        all.add(Tables.rates(
                "types",
                new Term("按类型", "By type"),
                new Term("类型", "Type"),
                cases.byType(),
                type -> ((ServiceCase.Type) type).label()));
        all.add(Tables.levels(cases));
        all.add(Tables.years(cases));
        all.add(Tables.places(childLines(), true));
        return all;
    }

    private List<Table> fundTables(FundStatistics funds) {
        return List.of(
                Tables.fundYears(funds),
                Tables.fundSources(funds),
                Tables.fundStages(funds),
                Tables.places(childLines(), false));
    }

    private List<ParentHome.PlaceLine> childLines() {
        return place.children().stream().map(HomeMaker::line).toList();
    }

    private void addData() {
        List<Download> lists = new ArrayList<>();
        for (Table table : Tables.ofPlace(place)) {
            if (!table.isEmpty()) {
                addTable(routes.dataFile(table.name(), "csv"), routes.dataFile(table.name(), "json"), table);
                lists.add(new Download(word(table.caption()), routes.dataFile(table.name(), "csv"), "CSV"));
                lists.add(new Download(word(table.caption()), routes.dataFile(table.name(), "json"), "JSON"));
            }
        }
        OpenData data = OpenData.of(place, summary, settings, pages, tables);
        tables.addAll(data.files());
        PageFrame frame = frames.ofPlace(word(new Term("开放数据", "Open data")), description());
        DataPage page = new DataPage(
                lists, recordDownloads, data.standards(), settings.has(PagePart.RECORD_DATA), data.childPages());
        pages.add(new Page(routes.data(), frame, page));
    }

    private void addNotFound() {
        List<Link> places = new ArrayList<>();
        places.add(Link.named(place.info().name(), routes.home()));
        place.children()
                .forEach(child -> places.add(
                        Link.named(child.name(), Routes.of(child.path()).home())));
        pages.add(new Page(
                "404.html",
                frames.ofPlace(word(new Term("没有找到这一页", "Page not found")), description()),
                new NotFoundPage(places)));
    }
}
