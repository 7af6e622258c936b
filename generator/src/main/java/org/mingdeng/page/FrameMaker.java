package org.mingdeng.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.PageFrame.ArticleMeta;
import org.mingdeng.page.PageFrame.ColumnMeta;
import org.mingdeng.page.PageFrame.NavEntry;
import org.mingdeng.page.PageFrame.SiteFrame;
import org.mingdeng.place.Place;
import org.mingdeng.place.PlaceLink;
import org.mingdeng.record.RecordGroup;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.SiteSettings;
import org.mingdeng.record.SiteSettings.PagePart;

/** Makes what stands around the pages of one place. */
final class FrameMaker {

    private static final String HOME_TYPE = "首页";
    private static final Map<RecordGroup, String> TYPES = Map.of(
            RecordGroup.AFFAIRS, "信息公开目录",
            RecordGroup.MONEY, "数据发布",
            RecordGroup.PROJECTS, "数据发布",
            RecordGroup.BENEFITS, "数据发布",
            RecordGroup.MATTERS, "回应关切",
            RecordGroup.PEOPLE, "负责人信息");

    private final Place place;
    private final SiteSettings settings;
    private final boolean hasTopics;
    private final boolean hasCatalogue;
    private final SiteFrame site;
    private final Routes routes;
    private final Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
    private final List<ContactView> contacts;
    private final List<ContactView> supervision;
    private final Fingerprint shared;
    private final Map<RecordKind, Surroundings> aroundRecords = new EnumMap<>(RecordKind.class);

    FrameMaker(Place place, SiteSettings settings, Optional<String> baseUrl) {
        this.place = place;
        this.settings = settings;
        this.hasTopics = settings.has(PagePart.TOPICS)
                && place.records().stream()
                        .anyMatch(record -> !record.header().keywords().isEmpty());
        this.hasCatalogue = settings.has(PagePart.CATALOGUE)
                && !place.catalogue().itemsOf(place.info().kind()).isEmpty();
        this.routes = Routes.of(place);
        place.records().forEach(record -> kinds.add(record.header().kind()));
        this.site = new SiteFrame(
                settings.title(),
                baseUrl,
                place.today(),
                settings.publisher(),
                settings.licence(),
                settings.complaints().stream().map(ContactView::of).toList(),
                settings.government().siteName(),
                settings.government().siteDomain(),
                settings.government().siteIdCode(),
                settings.government().icp(),
                settings.government().police());
        this.contacts = List.copyOf(
                place.info().contacts().stream().map(ContactView::of).toList());
        this.supervision = supervision(place, site);
        this.shared = Fingerprint.ofValue(List.of(
                site,
                place.info().name(),
                place.path(),
                place.info().committee(),
                settings.has(PagePart.BOARD),
                settings.has(PagePart.DATA),
                hasTopics,
                hasCatalogue,
                settings.has(PagePart.CALENDAR),
                settings.has(PagePart.SEARCH),
                contacts,
                supervision));
    }

    /** What the frames of many pages have alike: the way to them, the navigation, the column, and what all share. */
    private record Surroundings(List<Link> crumbs, List<NavEntry> nav, ColumnMeta column, Fingerprint fingerprint) {}

    private Surroundings surroundings(List<Link> crumbs, String current, ColumnMeta column) {
        List<Link> way = List.copyOf(crumbs);
        List<NavEntry> nav = List.copyOf(nav(current));
        return new Surroundings(way, nav, column, Fingerprint.ofValue(List.of(shared, way, nav, column)));
    }

    PageFrame home(String title, String description) {
        Surroundings around =
                surroundings(ancestors(), "home", column(HOME_TYPE, place.info().name()));
        return frame(title, description, around, Optional.empty(), Optional.empty());
    }

    /** The frame of a page that belongs to a kind but is no record: a list, statistics. */
    PageFrame ofKind(RecordKind kind, String title, String description) {
        ColumnMeta column = column(TYPES.get(kind.group()), kind.heading().chinese());
        Surroundings around = surroundings(withGroup(kind.group()), kind.group().address(), column);
        return frame(title, about(title, description), around, Optional.empty(), Optional.empty());
    }

    /** The frame of the page of a column. */
    PageFrame ofGroup(RecordGroup group, String description) {
        String title = word(group.label());
        Surroundings around = surroundings(
                withPlace(),
                group.address(),
                column(TYPES.get(group), group.label().chinese()));
        return frame(title, about(title, description), around, Optional.empty(), Optional.empty());
    }

    /** The frame of a page that belongs to the place as a whole: data, boards. */
    PageFrame ofPlace(String title, String description) {
        Surroundings around = surroundings(withPlace(), "", column("数据开放", title));
        return frame(title, about(title, description), around, Optional.empty(), Optional.empty());
    }

    PageFrame record(RecordHeader header, String description, Optional<String> image) {
        ArticleMeta article = new ArticleMeta(header.published(), publisher(header), header.keywords(), image);
        return frame(
                header.title(),
                description,
                aroundRecords.computeIfAbsent(header.kind(), this::aroundRecords),
                Optional.of(article),
                Optional.of(routes.record(header)));
    }

    private Surroundings aroundRecords(RecordKind kind) {
        List<Link> crumbs = withGroup(kind.group());
        crumbs.add(Link.named(word(kind.heading()), routes.list(kind, 1)));
        return surroundings(
                crumbs,
                kind.group().address(),
                column(TYPES.get(kind.group()), kind.heading().chinese()));
    }

    private String about(String title, String description) {
        return place.info().name() + " · " + title + " · " + description;
    }

    String publisher(RecordHeader header) {
        return publisher(header, place);
    }

    /** The body that publishes a record of a place. */
    static String publisher(RecordHeader header, Place place) {
        return header.publisher().orElseGet(() -> place.info().committee());
    }

    private static ColumnMeta column(@org.jspecify.annotations.Nullable String type, String name) {
        return new ColumnMeta(name, type == null ? HOME_TYPE : type, name);
    }

    private PageFrame frame(
            String title,
            String description,
            Surroundings around,
            Optional<ArticleMeta> article,
            Optional<String> record) {
        return new PageFrame(
                site,
                title,
                description,
                place.info().name(),
                routes.home(),
                around.crumbs,
                around.nav,
                around.column,
                article,
                routes.feed(),
                routes.jsonFeed(),
                routes.changes(),
                record.filter(route -> settings.has(PagePart.PRINT)).map(Routes::print),
                record.filter(route -> settings.has(PagePart.RECORD_DATA)).map(Routes::recordData),
                Optional.of(routes.board()).filter(route -> settings.has(PagePart.BOARD)),
                Optional.of(routes.data()).filter(route -> settings.has(PagePart.DATA)),
                Optional.of(routes.topics()).filter(route -> hasTopics),
                Optional.of(routes.catalogue()).filter(route -> hasCatalogue),
                Optional.of(routes.calendar()).filter(route -> settings.has(PagePart.CALENDAR)),
                Optional.of(routes.search()).filter(route -> settings.has(PagePart.SEARCH)),
                place.info().committee(),
                contacts,
                supervision,
                around.fingerprint);
    }

    /** The place's own supervision telephones; those that the site's ladder has already are left out. */
    private static List<ContactView> supervision(Place place, SiteFrame site) {
        Set<String> onLadder =
                site.complaints().stream().map(ContactView::telephone).collect(Collectors.toSet());
        return List.copyOf(place.info().supervision().stream()
                .filter(contact -> !onLadder.contains(contact.telephone()))
                .map(ContactView::of)
                .toList());
    }

    private List<NavEntry> nav(String current) {
        List<NavEntry> nav = new ArrayList<>();
        for (RecordGroup group : RecordGroup.values()) {
            List<RecordKind> inGroup = inGroup(group);
            if (!inGroup.isEmpty()) {
                String route = inGroup.size() == 1 ? routes.list(inGroup.get(0), 1) : routes.group(group);
                nav.add(new NavEntry(
                        group.address(),
                        word(group.label()),
                        route,
                        group.address().equals(current)));
            }
        }
        return nav;
    }

    private List<RecordKind> inGroup(RecordGroup group) {
        return kinds.stream().filter(kind -> kind.group() == group).toList();
    }

    /** The way to the pages of a column; one that holds a single kind has no page of its own. */
    private List<Link> withGroup(RecordGroup group) {
        List<Link> crumbs = withPlace();
        if (inGroup(group).size() > 1) {
            crumbs.add(Link.named(word(group.label()), routes.group(group)));
        }
        return crumbs;
    }

    private String word(Term term) {
        return term.in(settings.language());
    }

    private List<Link> ancestors() {
        List<Link> crumbs = new ArrayList<>();
        for (PlaceLink ancestor : place.ancestors()) {
            crumbs.add(Link.named(ancestor.name(), Routes.of(ancestor.path()).home()));
        }
        return crumbs;
    }

    private List<Link> withPlace() {
        List<Link> crumbs = ancestors();
        crumbs.add(Link.named(place.info().name(), routes.home()));
        return crumbs;
    }
}
