package org.mingdeng.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingdeng.record.RecordAddresses;

/**
 * Where relative links between content files lead. Knows the names of all content files and nothing of what is in them.
 */
public final class LinkTargets {

    private final Predicate<String> isContentFile;

    /**
     * Makes the targets of a site.
     *
     * @param isContentFile whether there is a content file of a path below the content folder
     */
    public LinkTargets(Predicate<String> isContentFile) {
        this.isContentFile = isContentFile;
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
        if (!isContentFile.test(path)) {
            return Optional.empty();
        }
        return path.endsWith("place.yaml")
                ? Optional.of(path.replaceFirst("place\\.yaml$", "index.html"))
                : RecordAddresses.route(path);
    }

    private static String decoded(String link) {
        try {
            return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return link; // a stray percent sign is part of a name
        }
    }
}
