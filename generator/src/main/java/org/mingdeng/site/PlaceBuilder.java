package org.mingdeng.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.page.LinkTargets;
import org.mingdeng.page.PlacePages;
import org.mingdeng.page.PlacePlanner;
import org.mingdeng.place.Place;
import org.mingdeng.place.PlaceLink;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.record.PlaceInfo;
import org.mingdeng.record.PlaceRecords;
import org.mingdeng.record.RecordProblem;
import org.mingdeng.record.RecordReader;
import org.mingdeng.record.SettingsReader;
import org.mingdeng.record.SiteSettings;
import org.mingdeng.record.Tally;
import org.mingdeng.render.FileSink;
import org.mingdeng.render.PageLink;
import org.mingdeng.render.RenderProblem;
import org.mingdeng.render.RenderedPlace;
import org.mingdeng.render.Renderer;
import org.mingdeng.rule.Rules;
import org.mingdeng.source.SourceFolder;

/**
 * Builds all places of a content tree: each on its own, side by side, the places above when those below are done. Of a
 * place that is done only its summary, its addresses and its links are kept.
 */
final class PlaceBuilder {

    private final SiteOptions options;
    private final SiteSettings settings;
    private final Optional<String> baseUrl;
    private final LinkTargets targets;
    private final Renderer renderer;
    private final FileSink sink;
    private final Diagnostics diagnostics;
    private final Site.Progress progress;
    private final List<String> sitemaps = new ArrayList<>();
    private final Set<String> routes = new HashSet<>();
    private final List<PageLink> links = new ArrayList<>();
    private Tally tally = Tally.NONE;
    private int places;
    private int total;

    PlaceBuilder(
            SiteOptions options,
            SiteSettings settings,
            Optional<String> baseUrl,
            LinkTargets targets,
            Renderer renderer,
            FileSink sink,
            Diagnostics diagnostics,
            Site.Progress progress) {
        this.options = options;
        this.settings = settings;
        this.baseUrl = baseUrl;
        this.targets = targets;
        this.renderer = renderer;
        this.sink = sink;
        this.diagnostics = diagnostics;
        this.progress = progress;
    }

    void buildAll(SourceFolder root) {
        total = count(root);
        ExecutorService workers = Executors.newFixedThreadPool(options.jobs());
        try {
            start(root, List.of(), Optional.empty(), workers).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        } finally {
            workers.shutdownNow();
        }
    }

    private static int count(SourceFolder folder) {
        return 1
                + folder.folders().stream()
                        .filter(SettingsReader::isPlace)
                        .mapToInt(PlaceBuilder::count)
                        .sum();
    }

    /** Starts the places below a folder, then, when they are done, the folder's own; empty when it is no sound place. */
    private CompletableFuture<Optional<PlaceSummary>> start(
            SourceFolder folder, List<PlaceLink> ancestors, Optional<PlaceInfo> parent, ExecutorService workers) {
        Optional<PlaceInfo> info = SettingsReader.place(folder, diagnostics);
        info.ifPresent(found -> parent.ifPresent(above -> checkOrder(folder, above, found)));
        List<PlaceLink> below = new ArrayList<>(ancestors);
        below.add(new PlaceLink(info.map(PlaceInfo::name).orElse(folder.name()), folder.path()));
        List<CompletableFuture<Optional<PlaceSummary>>> children = folder.folders().stream()
                .filter(SettingsReader::isPlace)
                .map(child -> start(child, below, info, workers))
                .toList();
        return CompletableFuture.allOf(children.toArray(new CompletableFuture<?>[0]))
                .thenApplyAsync(
                        done -> info.map(found -> build(
                                folder,
                                found,
                                ancestors,
                                children.stream()
                                        .flatMap(child -> child.join().stream())
                                        .toList())),
                        workers);
    }

    private void checkOrder(SourceFolder folder, PlaceInfo above, PlaceInfo info) {
        if (!above.kind().mayContain(info.kind())) {
            diagnostics.report(
                    info.at().whole(),
                    RecordProblem.WRONG_PLACE_ORDER,
                    info.kind().label(),
                    above.kind().label(),
                    folder.path());
        }
    }

    private PlaceSummary build(
            SourceFolder folder, PlaceInfo info, List<PlaceLink> ancestors, List<PlaceSummary> children) {
        PlaceRecords records = RecordReader.read(folder, options.today(), diagnostics);
        Place place = new Place(info, folder.path(), ancestors, options.today(), records.records(), children);
        Rules.check(place, diagnostics);
        PlaceSummary summary = PlaceSummary.of(place);
        PlacePages pages = PlacePlanner.plan(place, summary, settings, baseUrl, targets);
        keep(renderer.render(pages, sink), records.tally());
        return summary;
    }

    private synchronized void keep(RenderedPlace rendered, Tally read) {
        rendered.sitemap().ifPresent(sitemaps::add);
        routes.addAll(rendered.routes());
        links.addAll(rendered.links());
        tally = tally.plus(read);
        places++;
        progress.placeDone(places, total);
    }

    /** Reports links to pages that are not published, which only the whole site can know. */
    void checkLinks() {
        for (PageLink link : links) {
            if (!routes.contains(link.route())) {
                Origin origin = link.origin();
                diagnostics.report(origin, RenderProblem.LINK_TO_UNPUBLISHED, link.route());
            }
        }
    }

    synchronized List<String> sitemaps() {
        return sitemaps.stream().sorted().toList();
    }

    Tally tally() {
        return tally;
    }

    int places() {
        return places;
    }
}
