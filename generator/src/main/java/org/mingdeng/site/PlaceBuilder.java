package org.mingdeng.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.page.LinkTargets;
import org.mingdeng.page.PlacePages;
import org.mingdeng.page.PlacePlanner;
import org.mingdeng.place.Place;
import org.mingdeng.place.PlaceLink;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.publish.PlaceFiles;
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
    private final Map<String, Boolean> asked = new TreeMap<>();
    private Optional<PlaceInfo> info = Optional.empty();

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
        this.inputs = Inputs.of(folder, memory);
        if (memory.isEmpty() || !inputs.changes().isEmpty()) {
            info = SettingsReader.place(folder, diagnostics);
        }
    }

    /** What comes out of a place. */
    record Built(PlaceOutcome outcome, PlaceSummary summary, List<Explanation> explanations) {}

    /** The place as those below it name it. */
    PlaceLink link() {
        return new PlaceLink(name().orElse(folder.name()), folder.path());
    }

    private Optional<String> name() {
        return info.map(PlaceInfo::name).or(this::rememberedName);
    }

    private Optional<String> rememberedName() {
        return inputs.changes().isEmpty()
                ? memory.map(found -> found.outcome().summary().name())
                : Optional.empty();
    }

    /** The kind of the place, when it is a sound one. */
    Optional<PlaceKind> kind() {
        Optional<PlaceKind> remembered = inputs.changes().isEmpty()
                ? memory.map(found -> found.outcome().summary().kind())
                : Optional.empty();
        return info.map(PlaceInfo::kind).or(() -> remembered);
    }

    /** Builds the place when those below it are done; empty, after diagnostics, when what it says of itself cannot be read. */
    Optional<Built> build(List<Built> below) {
        Conditions conditions = site.conditions()
                .within(
                        Fingerprint.ofValue(List.of(ancestors, above)),
                        below.stream()
                                .map(place -> place.outcome().summaryFingerprint())
                                .toList());
        List<PlaceSummary> children = below.stream().map(Built::summary).toList();
        Optional<PlaceFiles> files = site.directory().map(directory -> directory.filesOf(folder.path()));
        List<Cause> causes = causes(conditions, files);
        if (causes.isEmpty()) {
            return Optional.of(reuse(memory.orElseThrow(), conditions, children, files.orElseThrow()));
        }
        if (info.isEmpty() && memory.isPresent() && inputs.changes().isEmpty()) {
            info = SettingsReader.place(folder, diagnostics);
        }
        if (info.isEmpty()) {
            site.diagnostics().addAll(diagnostics.sorted());
        }
        return info.map(found -> build(found, children, conditions, files, causes));
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

    private Built reuse(PlaceMemory known, Conditions conditions, List<PlaceSummary> children, PlaceFiles files) {
        files.keepAll();
        files.finish();
        site.cache().ifPresent(cache -> {
            cache.keep(PlaceMemory.Files.name(folder.path()));
            if (!inputs.isRemembered()) {
                cache.write(
                        PlaceMemory.name(folder.path()),
                        new PlaceMemory(
                                site.takenAt(),
                                conditions,
                                inputs.files(),
                                known.asked(),
                                known.files(),
                                known.outcome()));
            }
        });
        PlaceOutcome outcome = known.outcome();
        site.diagnostics().addAll(outcome.findings());
        return new Built(outcome, outcome.summary().with(children), List.of());
    }

    private Built build(
            PlaceInfo found,
            List<PlaceSummary> children,
            Conditions conditions,
            Optional<PlaceFiles> files,
            List<Cause> causes) {
        checkOrder(found);
        PlaceRecords records = RecordReader.read(folder, site.options().today(), diagnostics);
        Place place = new Place(found, folder.path(), ancestors, site.options().today(), records.records(), children);
        Rules.check(place, diagnostics);
        PlaceSummary summary = PlaceSummary.of(place);
        PlacePages pages = PlacePlanner.plan(
                place, summary, site.settings(), site.baseUrl(), new LinkTargets(this::isContentFile));
        OnceOnly once = new OnceOnly(
                files.<FileSink>map(sink -> sink).orElseGet(() -> site.discard(folder.path())),
                route -> !site.ownerOf(route).equals(folder.path()),
                diagnostics);
        RenderedPlace rendered = site.renderer()
                .render(pages, new Renderer.Earlier(made(conditions, files), inputs::fingerprint), once, diagnostics);
        List<PageLink> links = linksAbroad(rendered);
        PlaceSummary own = summary.with(List.of());
        PlaceOutcome outcome = new PlaceOutcome(
                own,
                Fingerprint.ofValue(List.of(own, conditions.below())),
                records.tally(),
                diagnostics.sorted(),
                rendered.sitemap(),
                links,
                once.abroad());
        site.diagnostics().addAll(outcome.findings());
        files.ifPresent(sink -> finish(sink, conditions, rendered, outcome));
        List<Explanation> explanations = files.filter(sink -> site.options().isExplained())
                .map(sink -> explain(sink, rendered, causes))
                .orElse(List.of());
        return new Built(outcome, summary, explanations);
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
        if (!isAlike || files.isEmpty()) {
            return Map.of();
        }
        PlaceMemory.Files known = site.cache()
                .map(cache -> PlaceMemory.Files.read(cache, folder.path()))
                .orElse(PlaceMemory.Files.NONE);
        return known.files() == files.get().checksumBefore() ? known.made() : Map.of();
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

    private void finish(PlaceFiles files, Conditions conditions, RenderedPlace rendered, PlaceOutcome outcome) {
        files.finish();
        long now = files.checksum();
        site.cache().ifPresent(cache -> {
            cache.write(
                    PlaceMemory.name(folder.path()),
                    new PlaceMemory(site.takenAt(), conditions, inputs.files(), asked, now, outcome));
            cache.write(PlaceMemory.Files.name(folder.path()), new PlaceMemory.Files(now, rendered.made()));
        });
    }

    private static List<Explanation> explain(PlaceFiles files, RenderedPlace rendered, List<Cause> causes) {
        return files.written().stream()
                .map(route -> new Explanation(
                        route,
                        java.util.Objects.requireNonNull(rendered.rendered().get(route)),
                        causes))
                .toList();
    }
}
