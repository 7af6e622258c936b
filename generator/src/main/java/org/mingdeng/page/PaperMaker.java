package org.mingdeng.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.Paper.GridPaper;
import org.mingdeng.page.Paper.PaperContent;
import org.mingdeng.page.Paper.RecordPaper;
import org.mingdeng.page.Paper.WallLine;
import org.mingdeng.page.Paper.WallNotice;
import org.mingdeng.page.Paper.WallPanel;
import org.mingdeng.page.Paper.WallPaper;
import org.mingdeng.page.Paper.WallPerson;
import org.mingdeng.page.PlaceHome.GridView;
import org.mingdeng.page.RecordDetail.AffairDetail;
import org.mingdeng.page.RecordDetail.FormDetail;
import org.mingdeng.page.RecordDetail.LedgerDetail;
import org.mingdeng.page.RecordDetail.ReviewView;
import org.mingdeng.place.Duties;
import org.mingdeng.place.Duty;
import org.mingdeng.place.Place;
import org.mingdeng.record.Affair;
import org.mingdeng.record.BoardSettings;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.PlaceInfo.GridInfo;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.SiteSettings;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.PaperFormat;
import org.mingdeng.value.Period;
import org.mingdeng.value.Phrase;

/** Makes the boards that a place prints, from what it publishes now. */
final class PaperMaker {

    private static final int VERSION_DIGITS = 8;

    /** Those of the place and the nearest of the site's ladder. */
    private static final int TELEPHONES = 4;

    static final Term POSTING = new Term("张贴清单", "list of posting");

    private static final Term PERIOD = new Term("期间", "Period");
    private static final String COUNTING = "status.duty.overdue";
    private static final String BASIS = "legalBasis";

    /** Facts that stand at the foot of the sheet, below the text, or nowhere on paper. */
    private static final Set<String> ELSEWHERE = Set.of(
            "catalogueItem",
            "period",
            "noticeFrom",
            "noticeTo",
            "objectionsTo",
            "objectionsByTelephone",
            "objectionsAt",
            "mannerOfObjections",
            "reviewingBody",
            "reviewed",
            "opinion");

    private final Place place;
    private final SiteSettings settings;
    private final BoardSettings boards;
    private final Routes routes;

    PaperMaker(Place place, SiteSettings settings) {
        this.place = place;
        this.settings = settings;
        this.boards = settings.boards().with(place.info().boards());
        this.routes = Routes.of(place);
    }

    /**
     * Returns the formats of the boards that records have of their own, by the paths of the records.
     *
     * @param hasTables whether a record has tables
     */
    Map<String, List<PaperFormat>> records(Predicate<VillageRecord> hasTables) {
        Map<String, List<PaperFormat>> all = new HashMap<>();
        for (PaperFormat format : boards.formats()) {
            records(format, hasTables)
                    .forEach(record -> all.computeIfAbsent(record.header().path(), path -> new ArrayList<>())
                            .add(format));
        }
        return all;
    }

    private List<? extends VillageRecord> records(PaperFormat format, Predicate<VillageRecord> hasTables) {
        return switch (format.content()) {
            case NOTICE ->
                place.records().stream()
                        .filter(record -> record.notice()
                                .filter(notice -> !notice.period().last().isBefore(place.today()))
                                .isPresent())
                        .toList();
            case LEDGER -> latestLedgers();
            case TABLE -> latestWithTables(hasTables);
            case BOARD, GRID, POSTING, HOUSEHOLD -> List.of();
        };
    }

    private List<Ledger> latestLedgers() {
        Set<Optional<String>> seen = new HashSet<>();
        return place.ledgers().stream()
                .filter(ledger -> seen.add(ledger.entity()))
                .toList();
    }

    private List<VillageRecord> latestWithTables(Predicate<VillageRecord> hasTables) {
        Set<RecordKind> seen = EnumSet.of(RecordKind.LEDGER, RecordKind.POSTING);
        return place.records().stream()
                .filter(record -> !record.header().isArchivedOn(place.today()))
                .map(VillageRecord.class::cast)
                .filter(record -> !seen.contains(record.header().kind()) && hasTables.test(record))
                .filter(record -> seen.add(record.header().kind()))
                .toList();
    }

    /** Returns the boards of a record as files to download. */
    List<Download> downloads(VillageRecord record, List<PaperFormat> formats) {
        return formats.stream()
                .flatMap(format -> downloads(format, route(record, format)))
                .toList();
    }

    /** A board in one piece, and in pieces where the place wants them. */
    private Stream<Download> downloads(PaperFormat format, String route) {
        String label = BoardSettings.label(format).in(settings.language());
        return Stream.concat(
                Stream.of(new Download(label, route, "PDF")),
                tile(format).stream()
                        .map(tile ->
                                new Download(label + " · " + tile.name(), Routes.pieces(route, tile.name()), "PDF")));
    }

    private Optional<BoardSettings.Tile> tile(PaperFormat format) {
        return boards.tile().filter(tile -> format.isLarge());
    }

    /** Returns the boards of the place as a whole as files to download. */
    List<Download> downloads() {
        List<Download> downloads = new ArrayList<>();
        for (PaperFormat format : boards.formats()) {
            String label = BoardSettings.label(format).in(settings.language());
            if (isOfPlace(format)) {
                downloads(format, routes.paper(format)).forEach(downloads::add);
            }
            for (GridInfo grid : gridsOn(format)) {
                downloads.add(new Download(label + " · " + grid.name(), routes.paper(format, grid.name()), "PDF"));
            }
        }
        return downloads;
    }

    private boolean isOfPlace(PaperFormat format) {
        return format.content() == PaperFormat.Content.BOARD && !place.records().isEmpty();
    }

    private List<GridInfo> gridsOn(PaperFormat format) {
        return format.content() == PaperFormat.Content.GRID ? place.info().grids() : List.of();
    }

    private String route(VillageRecord record, PaperFormat format) {
        return routes.paper(record.header(), format);
    }

    /** Returns the boards of a record. */
    List<Paper> papers(VillageRecord record, RecordPage page, PageFrame frame, List<PaperFormat> formats) {
        PaperContent content = content(page);
        Paper.Foot foot = foot(
                routes.record(record.header()),
                page.publisher(),
                record.header().published(),
                record.notice(),
                frame,
                content);
        List<Origin> sources = List.of(record.header().at().whole());
        return formats.stream()
                .flatMap(format -> withPieces(
                        route(record, format),
                        page.title() + " · " + BoardSettings.label(format).in(settings.language()),
                        format,
                        foot,
                        content,
                        sources))
                .toList();
    }

    private PaperContent content(RecordPage page) {
        List<Table> tables = new ArrayList<>(page.tables());
        tables.addAll(DetailFacts.tables(page.detail()));
        return new RecordPaper(
                page.title(), page.number(), page.summary(), facts(page), tables, page.body(), review(page.detail()));
    }

    /** Of an affair the text says what it is about; a period is said as people say it. */
    private static List<FactRow> facts(RecordPage page) {
        List<FactRow> facts = new ArrayList<>();
        period(page.detail())
                .map(period -> new FactRow("period", PERIOD, period))
                .ifPresent(facts::add);
        DetailFacts.of(page.detail()).stream()
                .filter(fact -> !ELSEWHERE.contains(fact.key()))
                .filter(fact ->
                        !(page.detail() instanceof AffairDetail) || fact.key().equals(BASIS))
                .forEach(facts::add);
        facts.addAll(page.facts());
        return facts;
    }

    private static Optional<Period> period(RecordDetail detail) {
        if (detail instanceof LedgerDetail ledger) {
            return Optional.of(ledger.period());
        }
        return detail instanceof FormDetail form ? form.around().period() : Optional.empty();
    }

    private static Optional<ReviewView> review(RecordDetail detail) {
        if (detail instanceof AffairDetail affair) {
            return affair.review();
        }
        if (detail instanceof LedgerDetail ledger) {
            return ledger.review();
        }
        return detail instanceof FormDetail form ? form.around().review() : Optional.empty();
    }

    /** Returns a board in one piece, and in pieces where the place wants them. */
    private Stream<Paper> withPieces(
            String route,
            String label,
            PaperFormat format,
            Paper.Foot foot,
            PaperContent content,
            List<Origin> sources) {
        double metres = boards.metres()
                .filter(own -> format.isLarge())
                .map(Number::doubleValue)
                .orElse(format.metres());
        Paper whole = new Paper(route, label, format, metres, Optional.empty(), foot, content, sources);
        Optional<Paper> pieces = tile(format)
                .map(tile -> new Paper(
                        Routes.pieces(route, tile.name()),
                        label,
                        format,
                        metres,
                        Optional.of(new Paper.Piece(tile.width(), tile.height())),
                        foot,
                        content,
                        sources));
        return Stream.concat(Stream.of(whole), pieces.stream());
    }

    Paper.Foot foot(
            String page,
            String publisher,
            LocalDate date,
            Optional<Affair.Notice> notice,
            PageFrame frame,
            PaperContent content) {
        Optional<Paper.NoticeFoot> displayed =
                notice.map(found -> new Paper.NoticeFoot(found.period(), objections(found)));
        String version = version(List.of(content, content.text(), displayed));
        List<ContactView> supervision = Stream.of(
                        frame.supervision(), frame.site().complaints())
                .flatMap(List::stream)
                .limit(TELEPHONES)
                .toList();
        return new Paper.Foot(page, publisher, date, version, displayed, supervision);
    }

    /** Returns the version of what a board says. */
    static String version(Object content) {
        return Fingerprint.ofValue(content).toString().substring(0, VERSION_DIGITS);
    }

    private static List<String> objections(Affair.Notice notice) {
        return notice.objection().stream()
                .flatMap(objection ->
                        Stream.of(objection.contact(), objection.telephone(), objection.address(), objection.manner()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the boards of the place as a whole. */
    List<Paper> papers(BoardSheet sheet, PageFrame frame) {
        List<Origin> sources = sources();
        List<Paper> papers = new ArrayList<>();
        for (PaperFormat format : boards.formats()) {
            String label = BoardSettings.label(format).in(settings.language());
            if (isOfPlace(format)) {
                PaperContent content = wall(sheet);
                Paper.Foot foot =
                        foot(sheet.route(), frame.publisher(), lastPublished(), Optional.empty(), frame, content);
                withPieces(routes.paper(format), sheet.name() + " · " + label, format, foot, content, sources)
                        .forEach(papers::add);
            }
            if (format.content() == PaperFormat.Content.GRID) {
                sheet.grids().forEach(grid -> papers.add(sign(grid, format, label, sheet, frame, sources)));
            }
        }
        return papers;
    }

    /** All files of the place. */
    List<Origin> sources() {
        return Stream.concat(
                        Stream.of(place.info().at().whole()),
                        place.records().stream()
                                .map(record -> record.header().at().whole()))
                .toList();
    }

    private Paper sign(
            GridView grid, PaperFormat format, String label, BoardSheet sheet, PageFrame frame, List<Origin> sources) {
        PaperContent content = new GridPaper(sheet.name(), grid);
        Paper.Foot foot = foot(
                grid.route().orElse(sheet.route()),
                frame.publisher(),
                lastPublished(),
                Optional.empty(),
                frame,
                content);
        return new Paper(
                routes.paper(format, grid.name()),
                sheet.name() + grid.name() + " · " + label,
                format,
                format.metres(),
                Optional.empty(),
                foot,
                content,
                sources);
    }

    LocalDate lastPublished() {
        return place.records().stream()
                .filter(record -> record.header().kind() != RecordKind.POSTING)
                .map(record -> record.header().published())
                .max(Comparator.naturalOrder())
                .orElse(place.today());
    }

    private WallPaper wall(BoardSheet sheet) {
        return new WallPaper(
                sheet.name(),
                place.openNotices()
                        .flatMap(record -> record.notice().stream()
                                .map(notice -> new WallNotice(
                                        record.header().title(), notice.period().last(), objections(notice))))
                        .sorted(Comparator.comparing(WallNotice::last))
                        .toList(),
                overdue(sheet.overdue()),
                sheet.money(),
                sheet.panels().stream().map(PaperMaker::panel).toList(),
                sheet.people().stream()
                        .map(person -> new WallPerson(person.name(), person.post(), person.telephone()))
                        .toList(),
                sheet.grids());
    }

    /** What is overdue is told by its day: the number of days since then would change each day. */
    List<Phrase> overdue(List<Phrase> others) {
        List<Phrase> all = new ArrayList<>();
        for (Duty duty : Duties.of(place).inState(Duty.State.OVERDUE)) {
            all.add(Phrase.of("paper.overdue", CatalogueMaker.name(duty.item()), duty.period(), duty.due()));
        }
        others.stream().filter(phrase -> !phrase.key().equals(COUNTING)).forEach(all::add);
        return all;
    }

    private static WallPanel panel(BoardSheet.Panel panel) {
        return new WallPanel(
                panel.address(),
                panel.heading(),
                panel.lines().stream()
                        .map(line -> new WallLine(line.label(), line.title(), line.date()))
                        .toList());
    }
}
