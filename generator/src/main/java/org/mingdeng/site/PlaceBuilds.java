package org.mingdeng.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.place.PlaceLink;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.record.SettingsReader;
import org.mingdeng.record.Tally;
import org.mingdeng.render.PageLink;
import org.mingdeng.render.RenderProblem;
import org.mingdeng.source.SourceFolder;

/**
 * Builds all places of a content tree: each on its own, side by side, the places above when those below are done. Of a
 * place that is done only its {@link PlaceMemory.Outcome} is kept.
 */
final class PlaceBuilds {

    private final SiteContext site;
    private final Site.Progress progress;
    private final List<String> sitemaps = new ArrayList<>();
    private final List<String> abroad = new ArrayList<>();
    private final List<PageLink> links = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();
    private Tally tally = Tally.NONE;
    private int places;

    PlaceBuilds(SiteContext site, Site.Progress progress) {
        this.site = site;
        this.progress = progress;
    }

    void buildAll(SourceFolder root) {
        ExecutorService workers = Executors.newFixedThreadPool(site.options().jobs());
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

    /** Starts a place, then those below it, and completes it when they are done; empty when it is no sound place. */
    private CompletableFuture<Optional<PlaceBuilder.Built>> start(
            SourceFolder folder, List<PlaceLink> ancestors, Optional<PlaceKind> above, ExecutorService workers) {
        return CompletableFuture.supplyAsync(() -> new PlaceBuilder(site, folder, ancestors, above), workers)
                .thenCompose(place -> {
                    List<PlaceLink> path = new ArrayList<>(ancestors);
                    path.add(place.link());
                    List<CompletableFuture<Optional<PlaceBuilder.Built>>> below = folder.folders().stream()
                            .filter(SettingsReader::isPlace)
                            .map(child -> start(child, path, place.kind(), workers))
                            .toList();
                    return below.isEmpty()
                            ? CompletableFuture.completedFuture(finish(place, below))
                            : CompletableFuture.allOf(below.toArray(new CompletableFuture<?>[0]))
                                    .thenApplyAsync(done -> finish(place, below), workers);
                });
    }

    private Optional<PlaceBuilder.Built> finish(
            PlaceBuilder place, List<CompletableFuture<Optional<PlaceBuilder.Built>>> below) {
        Optional<PlaceBuilder.Built> built = place.build(
                below.stream().flatMap(child -> child.join().stream()).toList());
        built.ifPresent(this::keep);
        return built;
    }

    private synchronized void keep(PlaceBuilder.Built built) {
        PlaceMemory.Outcome outcome = built.outcome();
        outcome.sitemap().ifPresent(sitemaps::add);
        abroad.addAll(outcome.abroad());
        links.addAll(outcome.links());
        explanations.addAll(built.explanations());
        tally = tally.plus(outcome.tally());
        places++;
        progress.placeDone(places, site.places());
    }

    /** Reports what only the whole site can know: links to pages that are not published, and addresses taken twice. */
    void checkAcrossPlaces() {
        for (PageLink link : links) {
            if (!site.routesOf(site.ownerOf(link.route())).contains(link.route())) {
                site.diagnostics().addAll(link.finding().stream().toList());
            }
        }
        Set<String> taken = new TreeSet<>();
        for (String route : abroad.stream().sorted().toList()) {
            String lower = route.toLowerCase(Locale.ROOT);
            boolean isTaken = !taken.add(lower)
                    || site.routesOf(site.ownerOf(route)).stream()
                            .map(other -> other.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet())
                            .contains(lower);
            if (isTaken) {
                site.diagnostics().report(Origin.ofFile(route), RenderProblem.ADDRESS_TWICE, route);
            }
        }
    }

    List<String> sitemaps() {
        return sitemaps.stream().sorted().toList();
    }

    List<Explanation> explanations() {
        return explanations;
    }

    Tally tally() {
        return tally;
    }

    int places() {
        return places;
    }
}
