package org.mingdeng.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingdeng.cache.CacheDirectory;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.publish.SiteDirectory;
import org.mingdeng.record.SettingsReader;
import org.mingdeng.record.SiteSettings;
import org.mingdeng.render.FileSink;
import org.mingdeng.render.Renderer;
import org.mingdeng.source.SourceFolder;

/**
 * What all places of a run share. Where there is no directory nothing is written, where there is no cache nothing is
 * remembered.
 */
final class SiteContext {

    private final SiteOptions options;
    private final SiteSettings settings;
    private final Optional<Agenda> agenda;
    private final Renderer renderer;
    private final Optional<Output> output;
    private final Conditions conditions;
    private final Diagnostics diagnostics;
    private final Set<String> contentFiles = new HashSet<>();
    private final Map<String, String> placePaths = new HashMap<>();
    private final Set<String> placeFolders = new HashSet<>();
    private final Map<String, Set<String>> discarded = new ConcurrentHashMap<>();

    /**
     * Where a build writes and what it remembers.
     *
     * @param directory the site
     * @param cache what earlier builds found out
     * @param openedAt when the build began, in nanoseconds since 1970 by the clock of the disk
     */
    record Output(SiteDirectory directory, CacheDirectory cache, long openedAt) {}

    SiteContext(
            SiteOptions options,
            SiteSettings settings,
            SourceFolder root,
            Renderer renderer,
            Optional<Output> output,
            Conditions conditions,
            Optional<Agenda> agenda,
            Diagnostics diagnostics) {
        this.options = options;
        this.settings = settings;
        this.agenda = agenda;
        this.renderer = renderer;
        this.output = output;
        this.conditions = conditions;
        this.diagnostics = diagnostics;
        addFiles(root);
        addPlaces(root);
    }

    private void addFiles(SourceFolder folder) {
        folder.files().forEach(file -> contentFiles.add(file.path()));
        folder.folders().forEach(this::addFiles);
    }

    private void addPlaces(SourceFolder place) {
        String folded = folded(place.path());
        placePaths.put(folded, place.path());
        for (int slash = folded.length(); slash > 0; slash = folded.lastIndexOf('/', slash - 1)) {
            placeFolders.add(folded.substring(0, slash));
        }
        place.folders().stream().filter(SettingsReader::isPlace).forEach(this::addPlaces);
    }

    SiteOptions options() {
        return options;
    }

    SiteSettings settings() {
        return settings;
    }

    /** Where places tell what lies ahead, when someone wants to know. */
    Optional<Agenda> agenda() {
        return agenda;
    }

    Optional<String> baseUrl() {
        return options.baseUrl().or(settings::baseUrl);
    }

    Renderer renderer() {
        return renderer;
    }

    Optional<SiteDirectory> directory() {
        return output.map(Output::directory);
    }

    Optional<CacheDirectory> cache() {
        return output.map(Output::cache);
    }

    long takenAt() {
        return output.map(Output::openedAt).orElse(0L);
    }

    Conditions conditions() {
        return conditions;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The paths of all content files. */
    Set<String> contentFiles() {
        return contentFiles;
    }

    int places() {
        return placePaths.size();
    }

    /** Throws when there is no place in a folder. */
    void demandPlace(String path) {
        if (!placePaths.containsValue(path)) {
            throw UnknownPlaceException.of(path, placePaths.values());
        }
    }

    /** Returns the path of the deepest place below which an address lies, capitals or not. */
    String ownerOf(String route) {
        String folded = folded(route);
        for (int slash = folded.lastIndexOf('/'); slash > 0; slash = folded.lastIndexOf('/', slash - 1)) {
            String path = placePaths.get(folded.substring(0, slash));
            if (path != null) {
                return path;
            }
        }
        return "";
    }

    /** Whether an address is the folder of a place, or one in which there are places. */
    boolean isFolderOfPlaces(String route) {
        return placeFolders.contains(folded(route));
    }

    private static String folded(String route) {
        return route.toLowerCase(Locale.ROOT);
    }

    /** Returns the addresses of all files that a place publishes in this run. */
    Set<String> routesOf(String placePath) {
        return directory()
                .map(directory -> directory.routesOf(placePath))
                .orElseGet(() -> discarded.getOrDefault(placePath, Set.of()));
    }

    /**
     * Returns the remembered summary of a place that was left alone.
     *
     * @throws LostMemoryException when it cannot be read, or is not the one that was remembered
     */
    PlaceSummary summary(String placePath, PlaceMemory.Outcome outcome) {
        return cache().flatMap(cache -> cache.read(PlaceMemory.Summary.name(placePath), PlaceMemory.Summary.class))
                .filter(found -> found.fingerprint().equals(outcome.summary()))
                .map(PlaceMemory.Summary::summary)
                .orElseThrow(LostMemoryException::new);
    }

    /** A part of the memory is gone while the rest of it was trusted: the build must begin again without any. */
    static final class LostMemoryException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Returns a sink that writes nothing and only knows which files there would be. */
    FileSink discard(String placePath) {
        Set<String> routes = discarded.computeIfAbsent(placePath, path -> new HashSet<>());
        return new FileSink() {
            @Override
            public void accept(String route, byte[] bytes) {
                routes.add(route);
            }

            @Override
            public boolean keep(String route) {
                return false;
            }
        };
    }
}
