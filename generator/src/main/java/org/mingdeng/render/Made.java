package org.mingdeng.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.diagnostic.Diagnostic;

/**
 * How a file came about, to be used again when nothing that it depends on has changed.
 *
 * @param view the checksum of its view
 * @param asked what was looked up beside the view
 * @param facts what pages say of it, when they may
 * @param links the links to other pages that its text makes
 * @param findings what was found when it was made
 * @param allowed the personal numbers in it that the site publishes on purpose
 */
public record Made(
        long view,
        List<Asked> asked,
        Optional<MediaFacts> facts,
        List<PageLink> links,
        List<Diagnostic> findings,
        Set<String> allowed) {
    public Made {
        asked = List.copyOf(asked);
        links = List.copyOf(links);
        findings = List.copyOf(findings);
        allowed = Set.copyOf(allowed);
    }
}
