package org.mingdeng.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mingdeng.cache.Fingerprint;
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
    private final Session session;
    private final Site.Progress progress;
    private final List<String> sitemaps = new ArrayList<>();
    private final Map<String, String> abroad = new TreeMap<>();
    private final List<PageLink> links = new ArrayList<>();
    private final Map<String, Fingerprint> searched = new TreeMap<>();
    private final List<Explanation> explanations = new ArrayList<>();
    private final Set<String> allowed = new HashSet<>();
    private Tally tally = Tally.NONE;
    private int boards;
    private int places;

    PlaceBuilds(SiteContext site, Session session, Site.Progress progress) {
        this.site = site;
        this.session = session;
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
        Optional<PlaceBuilder.Built> untouched =
                session.untouched(folder, ancestors, above).filter(this::findsTheSame);
        if (untouched.isPresent()) {
            leave(untouched.get());
            return CompletableFuture.completedFuture(untouched);
        }
        return CompletableFuture.supplyAsync(() -> new PlaceBuilder(site, folder, ancestors, above), workers)
                .thenCompose(place -> {
                    List<PlaceLink> path = new ArrayList<>(ancestors);
                    path.add(place.link());
                    List<CompletableFuture<Optional<PlaceBuilder.Built>>> below = folder.folders().stream()
                            .filter(child -> SettingsReader.isPlace(child)
                                    && site.options().isNeeded(child.path()))
                            .map(child -> start(child, path, place.kind(), workers))
                            .toList();
                    return below.isEmpty()
                            ? CompletableFuture.completedFuture(finish(place, folder, ancestors, above, below))
                            : CompletableFuture.allOf(below.toArray(new CompletableFuture<?>[0]))
                                    .thenApplyAsync(done -> finish(place, folder, ancestors, above, below), workers);
                });
    }

    /** Whether the files of other places that a place or those below it looked for are there, or not, as they were. */
    private boolean findsTheSame(PlaceBuilder.Built place) {
        return place.asked().entrySet().stream()
                        .allMatch(asked -> site.contentFiles().contains(asked.getKey()) == asked.getValue())
                && place.below().stream().allMatch(this::findsTheSame);
    }

    private void leave(PlaceBuilder.Built place) {
        place.below().forEach(this::leave);
        PlaceBuilder.leave(place, site);
        session.keep(place);
        keep(place);
    }

    private Optional<PlaceBuilder.Built> finish(
            PlaceBuilder place,
            SourceFolder folder,
            List<PlaceLink> ancestors,
            Optional<PlaceKind> above,
            List<CompletableFuture<Optional<PlaceBuilder.Built>>> below) {
        if (site.options().isAbove(folder.path())) {
            return Optional.empty();
        }
        Optional<PlaceBuilder.Built> built = place.build(
                below.stream().flatMap(child -> child.join().stream()).toList());
        built.ifPresent(done -> {
            session.keep(new Session.Remembered(folder, ancestors, above, done));
            keep(done);
        });
        return built;
    }

    private synchronized void keep(PlaceBuilder.Built built) {
        PlaceMemory.Outcome outcome = built.outcome();
        outcome.sitemap().ifPresent(sitemaps::add);
        outcome.abroad().forEach((route, page) -> {
            if (abroad.putIfAbsent(route, page) != null) {
                site.diagnostics().report(Origin.ofFile(route), RenderProblem.ADDRESS_TWICE, route);
            }
        });
        outcome.search().ifPresent(segment -> searched.put(built.path(), segment));
        links.addAll(outcome.links());
        allowed.addAll(outcome.allowed());
        explanations.addAll(built.explanations());
        tally = tally.plus(outcome.tally());
        boards += outcome.boards();
        places++;
        progress.placeDone(places, site.places());
    }

    /** Reports links to pages that are not published, which only the whole site can know. */
    void checkLinks() {
        Map<String, Set<String>> routes = new HashMap<>();
        for (PageLink link : links) {
            String owner = site.ownerOf(link.route());
            if (!routes.computeIfAbsent(owner, site::routesOf).contains(link.route())) {
                site.diagnostics().addAll(link.finding().stream().toList());
            }
        }
    }

    /** The pages whose addresses lie below other places than their own, by address. */
    Map<String, String> abroad() {
        return abroad;
    }

    /** The parts of the search over all places, each by its fingerprint, by the path of the place. */
    Map<String, Fingerprint> searched() {
        return searched;
    }

    /** The personal numbers in the files of places that the site publishes on purpose. */
    Set<String> allowed() {
        return allowed;
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

    int boards() {
        return boards;
    }

    int places() {
        return places;
    }
}
