package org.mingdeng.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.record.PlaceInfo.PlaceKind;
import org.mingdeng.record.Tally;
import org.mingdeng.render.Made;
import org.mingdeng.render.PageLink;
import org.mingdeng.search.Segment;

/**
 * What a build remembers of a place: all that is needed to find out that nothing has changed, and what the rest of the site
 * needs of the place then. What is needed only when something has changed lies in files of its own, {@link Details} and
 * {@link Summary}.
 *
 * @param takenAt when the build began to look at the content, in nanoseconds since 1970 by the clock of the disk
 * @param conditions what the place depended on
 * @param listing the checksum of the names and stamps of its files
 * @param asked which content files outside the place were looked for, and whether they were there
 * @param files the checksum of the list of its files in the site
 * @param name its name
 * @param kind its kind
 * @param outcome what the rest of the site needs
 */
record PlaceMemory(
        long takenAt,
        Conditions conditions,
        long listing,
        Map<String, Boolean> asked,
        long files,
        String name,
        PlaceKind kind,
        Outcome outcome) {

    /** The name under which a place is remembered. */
    static String name(String placePath) {
        return Fingerprint.ofValue(placePath).toString();
    }

    /** The names of all that is remembered of a place. */
    static List<String> names(String placePath) {
        return List.of(
                name(placePath),
                Summary.name(placePath),
                Details.name(placePath),
                Search.name(placePath),
                PublishedRecords.name(placePath));
    }

    /**
     * All that the rest of the site needs of a place, its summary left out.
     *
     * @param summary the fingerprint of the summary and of those of the places below
     * @param tally what became of its record files
     * @param boards how many boards it has
     * @param findings what was found in it
     * @param sitemap the address of its sitemap
     * @param search the fingerprint of its part of the search over all places
     * @param links the links to pages of other places
     * @param abroad its pages at addresses that lie below another place's, which only old addresses do
     * @param allowed the personal numbers in its files that the site publishes on purpose
     */
    record Outcome(
            Fingerprint summary,
            Tally tally,
            int boards,
            List<Diagnostic> findings,
            Optional<String> sitemap,
            Optional<Fingerprint> search,
            List<PageLink> links,
            Map<String, String> abroad,
            Set<String> allowed) {
        Outcome {
            findings = List.copyOf(findings);
            links = List.copyOf(links);
            abroad = Map.copyOf(abroad);
            allowed = Set.copyOf(allowed);
        }
    }

    /**
     * What the places above see of a place, without what they see of those below it.
     *
     * @param fingerprint the fingerprint by which the {@link Outcome} names it
     * @param summary the summary
     */
    record Summary(Fingerprint fingerprint, PlaceSummary summary) {
        static String name(String placePath) {
            return PlaceMemory.name(placePath) + ".summary";
        }
    }

    /**
     * What the search over all places needs of a place.
     *
     * @param segment the index of its records
     */
    record Search(Segment segment) {
        static String name(String placePath) {
            return PlaceMemory.name(placePath) + ".search";
        }
    }

    /**
     * What is needed to build a place again.
     *
     * @param listing the checksum of the names and stamps of its files
     * @param files the checksum of the list of its files in the site
     * @param inputs its files
     * @param made how its files in the site came about, by route
     */
    record Details(long listing, long files, List<Input> inputs, Map<String, Made> made) {
        static String name(String placePath) {
            return PlaceMemory.name(placePath) + ".details";
        }
    }
}
