package org.mingdeng.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.publish.PlaceFiles;
import org.mingdeng.render.FileSink;
import org.mingdeng.render.TakenRoutes;
import org.mingdeng.render.TakenRoutes.Clash;

/**
 * The files that are no place's own: the theme's assets, the index of sitemaps, and old addresses below other places than
 * the record's. None of them may want an address that a place has taken.
 */
final class SiteFiles implements FileSink {

    private static final String NAME = "site";

    private final SiteContext site;
    private final FileSink next;
    private final TakenRoutes taken = new TakenRoutes();
    private final Map<String, TakenRoutes> takenByPlaces = new HashMap<>();
    private final ClashReport clashes;

    private SiteFiles(SiteContext site, FileSink next) {
        this.site = site;
        this.next = next;
        this.clashes = new ClashReport(site.diagnostics());
    }

    /**
     * What a build remembers of these files.
     *
     * @param conditions what they depended on, with what came from the places in the place of what lies above
     * @param files the checksum of the list of the files on the disk
     * @param findings what was found in them
     * @param allowed the personal numbers in them that the site publishes on purpose
     */
    record Memory(Conditions conditions, long files, List<Diagnostic> findings, Set<String> allowed) {
        Memory {
            findings = List.copyOf(findings);
            allowed = Set.copyOf(allowed);
        }
    }

    /**
     * Writes the files, or leaves them alone when nothing has changed.
     *
     * @return the personal numbers in them that the site publishes on purpose
     */
    static Set<String> write(SiteContext site, List<String> sitemaps, Map<String, String> abroad) {
        Conditions conditions = site.conditions().within(Fingerprint.ofValue(List.of(sitemaps, abroad)), List.of());
        Optional<PlaceFiles> files = site.directory().map(directory -> directory.filesOfSite());
        Optional<Memory> same = site.cache()
                .flatMap(cache -> cache.read(NAME, Memory.class))
                .filter(memory -> memory.conditions().equals(conditions))
                .filter(memory -> files.filter(found -> found.checksumBefore() == memory.files() && found.areIntact())
                        .isPresent());
        if (same.isPresent() && abroad.isEmpty()) {
            files.ifPresent(PlaceFiles::keepAll);
            files.ifPresent(PlaceFiles::finish);
            site.diagnostics().addAll(same.get().findings());
            return same.get().allowed();
        }
        SiteFiles all = new SiteFiles(site, files.<FileSink>map(found -> found).orElseGet(() -> site.discard(NAME)));
        Diagnostics found = site.diagnostics().part();
        Set<String> allowed = site.renderer().renderSite(sitemaps, all, found);
        site.diagnostics().addAll(found.sorted());
        abroad.forEach((route, page) -> all.accept(route, page.getBytes(StandardCharsets.UTF_8)));
        files.ifPresent(PlaceFiles::finish);
        site.cache()
                .ifPresent(cache -> cache.write(
                        NAME,
                        new Memory(conditions, files.map(PlaceFiles::checksum).orElse(0L), found.sorted(), allowed)));
        return allowed;
    }

    @Override
    public void accept(String route, byte[] bytes) {
        Optional<Clash> clash = takenByPlaces
                .computeIfAbsent(site.ownerOf(route), this::routesOf)
                .clash(route)
                .or(() -> taken.take(route));
        if (clashes.isFree(clash)) {
            next.accept(route, bytes);
        }
    }

    private TakenRoutes routesOf(String placePath) {
        TakenRoutes routes = new TakenRoutes();
        site.routesOf(placePath).forEach(routes::take);
        return routes;
    }

    @Override
    public boolean keep(String route) {
        return false;
    }
}
