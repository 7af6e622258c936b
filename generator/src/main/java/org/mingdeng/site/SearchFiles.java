package org.mingdeng.site;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.cache.CacheDirectory;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.publish.PlaceFiles;
import org.mingdeng.publish.SiteDirectory;
import org.mingdeng.search.Segment;
import org.mingdeng.search.SiteIndex;

/**
 * The index of the search over all places, made of what each place left in the cache. Where nothing is written, nothing is
 * made.
 */
final class SearchFiles {

    private static final String NAME = "search";
    private static final String FOLDER = "search/";

    private final CacheDirectory cache;
    private final Map<String, Fingerprint> parts;
    private final Set<String> proven = new HashSet<>();

    private SearchFiles(CacheDirectory cache, Map<String, Fingerprint> parts) {
        this.cache = cache;
        this.parts = parts;
    }

    /**
     * What a build remembers of the index.
     *
     * @param tool the version of Mingdeng
     * @param parts the parts that it was made of
     * @param files the checksum of the list of its files on the disk
     */
    record Memory(Fingerprint tool, Map<String, Fingerprint> parts, long files) {
        Memory {
            parts = Map.copyOf(parts);
        }
    }

    /**
     * Writes the index, or leaves it alone when no part of it has changed.
     *
     * @param parts the parts of the places, each by its fingerprint, by the path of the place
     */
    static void write(SiteContext site, Map<String, Fingerprint> parts) {
        if (!parts.isEmpty()) {
            site.directory()
                    .ifPresent(directory -> site.cache().ifPresent(cache -> write(site, directory, cache, parts)));
        }
    }

    private static void write(
            SiteContext site, SiteDirectory directory, CacheDirectory cache, Map<String, Fingerprint> parts) {
        PlaceFiles files = directory.filesOfSearch();
        Fingerprint tool = site.conditions().tool();
        Optional<Memory> same = cache.read(NAME, Memory.class)
                .filter(memory -> memory.tool().equals(tool) && memory.parts().equals(parts))
                .filter(memory -> files.checksumBefore() == memory.files() && files.areIntact());
        if (same.isPresent()) {
            files.keepAll();
        } else {
            SiteIndex.write(
                    List.copyOf(parts.keySet()),
                    new SearchFiles(cache, parts)::segment,
                    (name, bytes) -> files.accept(FOLDER + name, bytes));
        }
        files.finish();
        cache.write(NAME, new Memory(tool, parts, files.checksum()));
    }

    /**
     * Returns what a place left in the cache in this build or an earlier one.
     *
     * @throws SiteContext.LostMemoryException when it cannot be read, or is not the one that was remembered
     */
    private Segment segment(String place) {
        String name = PlaceMemory.Search.name(place);
        Segment segment = cache.readWaiting(name, PlaceMemory.Search.class)
                .filter(found -> isRight(place, found))
                .or(() -> cache.read(name, PlaceMemory.Search.class).filter(found -> isRight(place, found)))
                .map(PlaceMemory.Search::segment)
                .orElseThrow(SiteContext.LostMemoryException::new);
        proven.add(place);
        return segment;
    }

    /** The index reads each part several times; once it is proven, the cache's own check is enough. */
    private boolean isRight(String place, PlaceMemory.Search found) {
        return proven.contains(place) || Fingerprint.ofValue(found.segment()).equals(parts.get(place));
    }
}
