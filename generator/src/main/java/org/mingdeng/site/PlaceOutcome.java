package org.mingdeng.site;

import java.util.List;
import java.util.Optional;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.place.PlaceSummary;
import org.mingdeng.record.Tally;
import org.mingdeng.render.PageLink;

/**
 * All that the rest of the site needs of a place.
 *
 * @param summary what the places above see of it, without what they see of the places below it
 * @param summaryFingerprint the fingerprint of the summary and of those of the places below
 * @param tally what became of its record files
 * @param findings what was found in it
 * @param sitemap the address of its sitemap
 * @param links the links to pages of other places
 * @param abroad the addresses of its files that lie below another place's, which only old addresses do
 */
record PlaceOutcome(
        PlaceSummary summary,
        Fingerprint summaryFingerprint,
        Tally tally,
        List<Diagnostic> findings,
        Optional<String> sitemap,
        List<PageLink> links,
        List<String> abroad) {
    PlaceOutcome {
        findings = List.copyOf(findings);
        links = List.copyOf(links);
        abroad = List.copyOf(abroad);
    }
}
