package org.mingdeng.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.Contracting.ContractingProcess;
import org.mingdeng.page.DataCatalogue.DocumentFile;
import org.mingdeng.page.DataCatalogue.Standard;
import org.mingdeng.page.DataCatalogue.TableFile;
import org.mingdeng.page.DataPage.StandardFile;
import org.mingdeng.page.Offices.OfficeBody;
import org.mingdeng.page.PlacePages.DataFile;
import org.mingdeng.page.RecordDetail.RosterDetail;
import org.mingdeng.place.Place;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.SiteSettings;
import org.mingdeng.record.SiteSettings.PagePart;

/**
 * Plans the files that tell other programs of a place. Records, rosters and tables are taken from their pages, so that
 * nothing can get in that these do not show.
 */
final class OpenData {

    private static final String JSON = "JSON";

    private final Place place;
    private final PlaceSummary summary;
    private final SiteSettings settings;
    private final Routes routes;
    private final List<DataFile> files = new ArrayList<>();
    private final List<StandardFile> standards = new ArrayList<>();
    private final List<DocumentFile> documents = new ArrayList<>();

    private OpenData(Place place, PlaceSummary summary, SiteSettings settings) {
        this.place = place;
        this.summary = summary;
        this.settings = settings;
        this.routes = Routes.of(place);
    }

    /**
     * Plans the files of a place.
     *
     * @param pages the pages of its records, others among them
     * @param tables the tables of the place and its records
     */
    static OpenData of(
            Place place, PlaceSummary summary, SiteSettings settings, List<Page> pages, List<DataFile> tables) {
        OpenData data = new OpenData(place, summary, settings);
        if (settings.has(PagePart.RECORD_DATA)) {
            pages.forEach(data::addRecord);
            data.addSchemas();
        }
        data.addOffices(pages);
        data.addContracts();
        data.addCases();
        data.addCatalogues(pages, tables);
        return data;
    }

    /** All files. */
    List<DataFile> files() {
        return files;
    }

    /** The files that the data page lists, each with what it is for. */
    List<StandardFile> standards() {
        return standards.stream()
                .sorted(Comparator.comparing(StandardFile::purpose))
                .toList();
    }

    private void addRecord(Page page) {
        if (page.content() instanceof RecordPage record) {
            files.add(new DataFile(Routes.recordData(page.route()), RecordData.of(page, record)));
        }
    }

    /** The schemas stand once, at the root, for the kinds of which the site has records. */
    private void addSchemas() {
        if (place.path().isEmpty()) {
            summary.totals().records().keySet().stream()
                    .sorted()
                    .forEach(kind -> files.add(new DataFile(Routes.schema(kind.folder()), RecordSchema.of(kind))));
        }
    }

    private void add(StandardFile.Purpose purpose, String route, DataContent content) {
        Term title = purpose.title();
        files.add(new DataFile(route, content));
        standards.add(new StandardFile(purpose, new Download(word(title), route, JSON)));
        documents.add(
                new DocumentFile(DataNames.of(DataNames.withoutEnding(inPlace(route))), word(title), route, true));
    }

    private String word(Term term) {
        return term.in(settings.language());
    }

    private String inPlace(String route) {
        return place.path().isEmpty() ? route : route.substring(place.path().length() + 1);
    }

    private void addOffices(List<Page> pages) {
        List<OfficeBody> bodies = new ArrayList<>();
        for (Page page : pages) {
            if (page.content() instanceof RecordPage record && record.detail() instanceof RosterDetail roster) {
                bodies.add(new OfficeBody(
                        page.route(), record.title(), record.archivedSince().isPresent(), roster));
            }
        }
        List<Offices.Motion> motions = place.forms(RecordKind.DECISION).stream()
                .flatMap(decision -> MotionMaker.motion(decision, routes.record(decision.header())).stream())
                .toList();
        if (!bodies.isEmpty() || !motions.isEmpty()) {
            Offices offices = new Offices(
                    place.info().name(),
                    place.path(),
                    place.info().code(),
                    place.info().kind().label(),
                    bodies,
                    motions);
            add(StandardFile.Purpose.POPOLO, routes.dataFile("popolo", "json"), offices);
        }
    }

    private void addContracts() {
        List<ContractingProcess> processes = place.funds().stream()
                .flatMap(fund -> ContractingMaker.process(fund, place).stream())
                .toList();
        String route = routes.dataFile("ocds", "json");
        settings.ocidPrefix().filter(prefix -> !processes.isEmpty()).ifPresent(prefix -> {
            Contracting contracting = new Contracting(
                    route, prefix, place.today(), place.info().committee(), settings.licence(), processes);
            add(StandardFile.Purpose.OCDS, route, contracting);
        });
    }

    private void addCases() {
        if (!place.cases().isEmpty()) {
            List<Term> types = Arrays.stream(ServiceCase.Type.values())
                    .map(ServiceCase.Type::label)
                    .toList();
            add(
                    StandardFile.Purpose.OPEN311_SERVICES,
                    routes.dataFile("open311/services", "json"),
                    new ServiceTypes(types));
            add(
                    StandardFile.Purpose.OPEN311_REQUESTS,
                    routes.dataFile("open311/requests", "json"),
                    new ServiceRequests(place.cases().stream()
                            .map(serviceCase -> ServiceRequestMaker.request(serviceCase, place))
                            .toList()));
        }
    }

    private void addCatalogues(List<Page> pages, List<DataFile> all) {
        List<TableFile> tables = tables(pages, all);
        addChildren();
        if (tables.isEmpty() && documents.isEmpty()) {
            return;
        }
        List<DocumentFile> others = List.copyOf(documents);
        String route = routes.dataPackage();
        add(StandardFile.Purpose.DATA_PACKAGE, route, catalogue(Standard.DATA_PACKAGE, route, tables, others));
        if (!tables.isEmpty()) {
            String metadata = routes.dataFile("csv-metadata", "json");
            add(StandardFile.Purpose.CSVW, metadata, catalogue(Standard.CSVW, metadata, tables, List.of()));
        }
    }

    private List<TableFile> tables(List<Page> pages, List<DataFile> all) {
        Map<String, String> titles = new HashMap<>();
        for (Page page : pages) {
            if (page.content() instanceof RecordPage record) {
                titles.put(DataNames.withoutEnding(page.route()), record.title());
            }
        }
        List<TableFile> tables = new ArrayList<>();
        for (DataFile file : all) {
            if (file.content() instanceof Table table && file.route().endsWith(".csv")) {
                String folder =
                        file.route().substring(0, Math.max(0, file.route().lastIndexOf('/')));
                tables.add(new TableFile(
                        DataNames.of(DataNames.withoutEnding(inPlace(file.route()))),
                        table.caption(),
                        Optional.ofNullable(titles.get(folder)),
                        file.route(),
                        table.columnsAsFilled()));
            }
        }
        tables.sort(Comparator.comparing(TableFile::route));
        return tables;
    }

    /** A place that has records, or lies above one, has a catalogue of its own. */
    private void addChildren() {
        for (PlaceSummary child : place.children()) {
            if (hasRecords(child)) {
                String route = Routes.of(child.path()).dataPackage();
                documents.add(new DocumentFile(
                        DataNames.of(DataNames.withoutEnding(inPlace(route))), child.name(), route, false));
            }
        }
    }

    private static boolean hasRecords(PlaceSummary summary) {
        return summary.totals().records().values().stream().anyMatch(count -> count > 0);
    }

    /** The data pages of the places below. */
    List<Link> childPages() {
        return place.children().stream()
                .map(child -> Link.named(child.name(), Routes.of(child.path()).data()))
                .toList();
    }

    private DataCatalogue catalogue(
            Standard standard, String route, List<TableFile> tables, List<DocumentFile> others) {
        String path = place.path().isEmpty() ? "" : "/" + place.path();
        return new DataCatalogue(
                standard,
                route,
                DataNames.of("disclosure" + path),
                place.info().name() + word(new Term("公开数据", " open data")),
                routes.home(),
                place.info().committee(),
                settings.licence(),
                place.today(),
                tables,
                others);
    }
}
