package org.mingdeng.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingdeng.cache.CacheDirectory;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.page.LinkTargets;
import org.mingdeng.page.PlacePages;
import org.mingdeng.page.PlacePlanner;
import org.mingdeng.place.Place;
import org.mingdeng.place.PlaceLink;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.publish.PlaceFiles;
import org.mingdeng.record.Measures;
import org.mingdeng.record.PlaceInfo;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.record.PlaceRecords;
import org.mingdeng.record.RecordProblem;
import org.mingdeng.record.RecordReader;
import org.mingdeng.record.SettingsReader;
import org.mingdeng.render.FileSink;
import org.mingdeng.render.Made;
import org.mingdeng.render.PageLink;
import org.mingdeng.render.RenderedPlace;
import org.mingdeng.render.Renderer;
import org.mingdeng.rule.Rules;
import org.mingdeng.source.SourceFolder;

/**
 * Builds one place, or leaves it alone: when none of its files, nothing that it depends on and none of its pages on the
 * disk has changed since the build that is remembered.
 */
final class PlaceBuilder {

    private final SiteContext site;
    private final SourceFolder folder;
    private final List<PlaceLink> ancestors;
    private final Optional<PlaceKind> above;
    private final Diagnostics diagnostics;
    private final Optional<PlaceMemory> memory;
    private final Inputs inputs;
    private final boolean isListed;
    private final Map<String, Boolean> asked = new TreeMap<>();
    private Optional<PlaceMemory.Details> details = Optional.empty();
    private Optional<PlaceInfo> info = Optional.empty();
    private boolean isInfoRead;

    /**
     * Looks at the files of a place.
     *
     * @param above the kind of the place right above it; empty for the root
     */
    PlaceBuilder(SiteContext site, SourceFolder folder, List<PlaceLink> ancestors, Optional<PlaceKind> above) {
        this.site = site;
        this.folder = folder;
        this.ancestors = ancestors;
        this.above = above;
        this.diagnostics = site.diagnostics().part();
        this.memory = site.cache().flatMap(cache -> cache.read(PlaceMemory.name(folder.path()), PlaceMemory.class));
        this.inputs = new Inputs(folder, memory.map(PlaceMemory::takenAt).orElse(0L));
        this.isListed =
                memory.filter(known -> inputs.areThoseOf(known.listing())).isPresent();
        if (!isListed) {
            compareInputs();
        }
        if (isChanged()) {
            readInfo();
        }
    }

    private void readInfo() {
        isInfoRead = true;
        info = SettingsReader.place(folder, site.settings().allowed(), diagnostics);
    }

    private void compareInputs() {
        details = site.cache()
                .flatMap(cache -> cache.read(PlaceMemory.Details.name(folder.path()), PlaceMemory.Details.class))
                .filter(found -> memory.filter(known -> known.listing() == found.listing())
                        .isPresent());
        inputs.compare(details.map(PlaceMemory.Details::inputs));
    }

    private boolean isChanged() {
        return memory.isEmpty() || !inputs.changes().isEmpty();
    }

    /** What comes out of a place. */
    static final class Built {
        private final String path;
        private final PlaceMemory.Outcome outcome;
        private final Map<String, Boolean> asked;
        private final int files;
        private final List<Built> below;
        private final List<Explanation> explanations;
        private Optional<PlaceSummary> summary;

        private Built(
                String path,
                PlaceMemory.Outcome outcome,
                Map<String, Boolean> asked,
                int files,
                List<Built> below,
                Optional<PlaceSummary> summary,
                List<Explanation> explanations) {
            this.path = path;
            this.outcome = outcome;
            this.asked = asked;
            this.files = files;
            this.below = below;
            this.summary = summary;
            this.explanations = explanations;
        }

        String path() {
            return path;
        }

        /** What the rest of the site needs. */
        PlaceMemory.Outcome outcome() {
            return outcome;
        }

        /** Which content files outside the place were looked for, and whether they were there. */
        Map<String, Boolean> asked() {
            return asked;
        }

        List<Built> below() {
            return below;
        }

        /** Why its files were written in this build. */
        List<Explanation> explanations() {
            return explanations;
        }

        /** What the places above see, with what they see of those below it; read only when one of them is built. */
        private PlaceSummary summary(SiteContext site) {
            return ownSummary(site)
                    .with(below.stream().map(place -> place.summary(site)).toList());
        }

        private synchronized PlaceSummary ownSummary(SiteContext site) {
            PlaceSummary own = summary.orElseGet(() -> site.summary(path, outcome));
            summary = Optional.of(own);
            return own;
        }
    }

    /** Leaves a place alone that this process has built and nothing was reported of since. */
    static void leave(Built place, SiteContext site) {
        site.directory().ifPresent(directory -> directory.leave(place.path, place.files));
        site.cache().ifPresent(cache -> PlaceMemory.names(place.path).forEach(cache::keep));
        site.diagnostics().addAll(place.outcome.findings());
    }

    /** The place as those below it name it. */
    PlaceLink link() {
        Optional<String> remembered = memory.map(PlaceMemory::name).filter(name -> !isChanged());
        String name = info.map(PlaceInfo::name).or(() -> remembered).orElse(folder.name());
        return new PlaceLink(name, folder.path());
    }

    /** The kind of the place, when it is a sound one. */
    Optional<PlaceKind> kind() {
        Optional<PlaceKind> remembered = memory.map(PlaceMemory::kind).filter(kind -> !isChanged());
        return info.map(PlaceInfo::kind).or(() -> remembered);
    }

    /** Builds the place when those below it are done; empty, after diagnostics, when what it says of itself cannot be read. */
    Optional<Built> build(List<Built> below) {
        Conditions conditions = site.conditions()
                .within(
                        Fingerprint.ofValue(List.of(ancestors, above)),
                        below.stream().map(place -> place.outcome().summary()).toList());
        Optional<PlaceFiles> files = site.directory().map(directory -> directory.filesOf(folder.path()));
        List<Cause> causes = causes(conditions, files);
        if (causes.isEmpty()) {
            return Optional.of(reuse(memory.orElseThrow(), below, files.orElseThrow()));
        }
        if (isListed) {
            compareInputs();
        }
        if (!isInfoRead) {
            readInfo();
        }
        if (info.isEmpty()) {
            site.diagnostics().addAll(diagnostics.sorted());
        }
        return info.map(found -> build(found, below, conditions, files, causes));
    }

    /** Returns why the place cannot be left alone. */
    private List<Cause> causes(Conditions conditions, Optional<PlaceFiles> files) {
        if (memory.isEmpty() || files.isEmpty()) {
            return List.of(new Cause(Cause.Kind.FIRST, ""));
        }
        PlaceMemory known = memory.get();
        List<Cause> causes = new ArrayList<>(conditions.changesSince(known.conditions()));
        causes.addAll(inputs.changes());
        known.asked().forEach((path, wasThere) -> {
            if (site.contentFiles().contains(path) != wasThere) {
                causes.add(new Cause(Cause.Kind.TARGET, path));
            }
        });
        boolean isDiskTheSame = files.get().checksumBefore() == known.files()
                && (!causes.isEmpty() || files.get().areIntact());
        if (!isDiskTheSame) {
            causes.add(new Cause(Cause.Kind.DISK, ""));
        }
        return causes;
    }

    /** Keeps all as it is; where stamps have changed and bytes have not, the new stamps are remembered. */
    private Built reuse(PlaceMemory known, List<Built> below, PlaceFiles files) {
        files.keepAll();
        files.finish();
        CacheDirectory cache = site.cache().orElseThrow();
        PlaceMemory.names(folder.path()).forEach(cache::keep);
        if (!isListed) {
            Map<String, Made> made = details.map(PlaceMemory.Details::made).orElse(Map.of());
            remember(
                    known.conditions(),
                    known.asked(),
                    known.files(),
                    known.name(),
                    known.kind(),
                    known.outcome(),
                    made);
        }
        site.diagnostics().addAll(known.outcome().findings());
        return new Built(
                folder.path(), known.outcome(), known.asked(), files.size(), below, Optional.empty(), List.of());
    }

    private void remember(
            Conditions conditions,
            Map<String, Boolean> askedFor,
            long files,
            String name,
            PlaceKind kind,
            PlaceMemory.Outcome outcome,
            Map<String, Made> made) {
        site.cache().ifPresent(cache -> {
            cache.write(
                    PlaceMemory.name(folder.path()),
                    new PlaceMemory(
                            site.takenAt(), conditions, inputs.listing(), askedFor, files, name, kind, outcome));
            cache.write(
                    PlaceMemory.Details.name(folder.path()),
                    new PlaceMemory.Details(inputs.listing(), files, inputs.files(), made));
        });
    }

    private Built build(
            PlaceInfo found, List<Built> below, Conditions conditions, Optional<PlaceFiles> files, List<Cause> causes) {
        checkOrder(found);
        Measures measures = found.measures(site.settings().measures());
        PlaceRecords records = RecordReader.read(
                folder,
                measures.catalogue(),
                site.options().today(),
                site.settings().allowed(),
                diagnostics);
        List<PlaceSummary> children =
                below.stream().map(child -> child.summary(site)).toList();
        Place place = new Place(
                found,
                folder.path(),
                ancestors,
                site.options().today(),
                measures,
                records.records(),
                records.register(),
                children);
        Rules.check(place, diagnostics);
        site.agenda().ifPresent(agenda -> agenda.add(place, records.waiting()));
        PlaceSummary summary = PlaceSummary.of(place);
        LinkTargets targets = new LinkTargets(this::isContentFile);
        PlacePages pages = plan(place, summary, targets);
        OnceOnly once = new OnceOnly(
                files.<FileSink>map(sink -> sink).orElseGet(() -> site.discard(folder.path())),
                site,
                folder.path(),
                diagnostics);
        RenderedPlace rendered = site.renderer()
                .render(pages, new Renderer.Earlier(made(conditions, files), inputs::fingerprint), once, diagnostics);
        if (site.options().product() == SiteOptions.Product.SITE) {
            site.cache().ifPresent(cache -> comparePublished(place, pages, conditions, cache));
        }
        List<PageLink> links = linksAbroad(rendered);
        PlaceSummary own = summary.with(List.of());
        PlaceMemory.Outcome outcome = new PlaceMemory.Outcome(
                Fingerprint.ofValue(List.of(own, conditions.below())),
                records.tally(),
                pages.boards(),
                diagnostics.sorted(),
                rendered.sitemap(),
                rendered.search().map(Fingerprint::ofValue),
                links,
                once.abroad(),
                rendered.made().values().stream()
                        .flatMap(file -> file.allowed().stream())
                        .collect(Collectors.toSet()));
        site.diagnostics().addAll(outcome.findings());
        files.ifPresent(PlaceFiles::finish);
        long now = files.map(PlaceFiles::checksum).orElse(0L);
        remember(conditions, asked, now, found.name(), found.kind(), outcome, rendered.made());
        site.cache()
                .ifPresent(cache -> cache.write(
                        PlaceMemory.Summary.name(folder.path()), new PlaceMemory.Summary(outcome.summary(), own)));
        rendered.search()
                .ifPresent(segment -> site.cache()
                        .ifPresent(cache ->
                                cache.write(PlaceMemory.Search.name(folder.path()), new PlaceMemory.Search(segment))));
        List<Explanation> explanations = files.filter(sink -> site.options().isExplained())
                .map(sink -> explain(sink, rendered, causes))
                .orElse(List.of());
        int count = files.map(PlaceFiles::size).orElse(0);
        return new Built(folder.path(), outcome, asked, count, below, Optional.of(own), explanations);
    }

    /** Compares what the records say with what was published before. */
    private void comparePublished(Place place, PlacePages pages, Conditions conditions, CacheDirectory cache) {
        String name = PublishedRecords.name(folder.path());
        PublishedRecords now = PublishedRecords.of(place, pages, conditions, site.renderer()::show);
        PublishedRecords remembered = cache.read(name, PublishedRecords.class)
                .map(before -> now.since(before, place, pages, diagnostics))
                .orElse(now);
        cache.write(name, remembered);
    }

    private PlacePages plan(Place place, PlaceSummary summary, LinkTargets targets) {
        SiteOptions options = site.options();
        if (!options.isAskedFor(place.path())) {
            return PlacePages.none(place.path());
        }
        return switch (options.product()) {
            case SITE -> PlacePlanner.plan(place, summary, site.settings(), site.baseUrl(), targets);
            case BOARDS -> PlacePlanner.planPapers(place, summary, site.settings(), site.baseUrl(), targets);
            case POSTING -> PlacePlanner.planPosting(place, summary, site.settings(), site.baseUrl(), targets);
            case HOUSEHOLDS ->
                PlacePlanner.planHouseholds(
                        place,
                        summary,
                        site.settings(),
                        site.baseUrl(),
                        targets,
                        options.year().orElse(options.today().getYear()));
        };
    }

    private void checkOrder(PlaceInfo found) {
        if (above.isPresent() && !above.get().mayContain(found.kind())) {
            diagnostics.report(
                    found.at().whole(),
                    RecordProblem.WRONG_PLACE_ORDER,
                    found.kind().label(),
                    above.get().label(),
                    folder.path());
        }
    }

    /** Whether a file is there; what lies outside the place is remembered, because it can come and go alone. */
    private boolean isContentFile(String path) {
        boolean isThere = site.contentFiles().contains(path);
        if (!inputs.contains(path)) {
            asked.put(path, isThere);
        }
        return isThere;
    }

    private Map<String, Made> made(Conditions conditions, Optional<PlaceFiles> files) {
        boolean isAlike = memory.filter(known -> known.conditions().renderAlike(conditions))
                .isPresent();
        return details.filter(known -> isAlike)
                .filter(known -> files.filter(found -> found.checksumBefore() == known.files())
                        .isPresent())
                .map(PlaceMemory.Details::made)
                .orElse(Map.of());
    }

    /** Reports links to pages of the place that are not there, and returns those that lead to other places. */
    private List<PageLink> linksAbroad(RenderedPlace rendered) {
        List<PageLink> abroad = new ArrayList<>();
        for (Made file : rendered.made().values()) {
            for (PageLink link : file.links()) {
                if (!site.ownerOf(link.route()).equals(folder.path())) {
                    abroad.add(link);
                } else if (!rendered.made().containsKey(link.route())) {
                    diagnostics.addAll(link.finding().stream().toList());
                }
            }
        }
        return abroad;
    }

    private static List<Explanation> explain(PlaceFiles files, RenderedPlace rendered, List<Cause> causes) {
        return files.written().stream()
                .map(route -> new Explanation(
                        route, Objects.requireNonNull(rendered.rendered().get(route)), causes))
                .toList();
    }
}
