package org.mingdeng.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.record.RecordAddresses;

/**
 * Where relative links between content files lead. Knows the names of all content files and nothing of what is in them.
 */
public final class LinkTargets {

    private final Set<String> contentPaths;

    /**
     * Makes the targets of a site.
     *
     * @param contentPaths the paths of all content files below the content folder
     */
    public LinkTargets(Set<String> contentPaths) {
        this.contentPaths = Set.copyOf(contentPaths);
    }

    /** Returns the route of what a link in a file names; empty when no content file is there. */
    Optional<String> route(String fromPath, String link) {
        Deque<String> parts = new ArrayDeque<>();
        String folder = fromPath.contains("/") ? fromPath.substring(0, fromPath.lastIndexOf('/')) : "";
        for (String part : (folder + "/" + decoded(link)).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        String path = String.join("/", parts);
        if (path.endsWith("place.yaml") && contentPaths.contains(path)) {
            return Optional.of(path.replaceFirst("place\\.yaml$", "index.html"));
        }
        return contentPaths.contains(path) ? RecordAddresses.route(path) : Optional.empty();
    }

    private static String decoded(String link) {
        try {
            return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return link; // a stray percent sign is part of a name
        }
    }
}
