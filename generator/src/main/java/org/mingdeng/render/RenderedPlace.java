package org.mingdeng.render;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingdeng.search.Segment;

/**
 * What is known of a place when its files are made.
 *
 * @param sitemap the address of its sitemap, when the site's address is known
 * @param made how each file came about, by route
 * @param search what the search over all places needs of it, when there is one
 * @param rendered why those were made that were not used again, by route
 */
public record RenderedPlace(
        Optional<String> sitemap, Map<String, Made> made, Optional<Segment> search, Map<String, Reason> rendered) {
    public RenderedPlace {
        made = new TreeMap<>(made);
        rendered = new TreeMap<>(rendered);
    }

    /** Why a file was made again. */
    public enum Reason {
        /** Nothing is known of an earlier one. */
        NEW,
        /** What it shows has changed. */
        VIEW,
        /** What it links to has changed. */
        ASKED,
        /** The file on the disk is not the one that was written. */
        DISK
    }
}
