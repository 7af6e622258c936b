package org.mingdeng.record;

import java.util.Optional;

/** Addresses follow from the names of files and folders alone, so that a link can be resolved without reading its target. */
public final class RecordAddresses {

    private RecordAddresses() {}

    /** Returns the route of a content file in the folder of a kind: a page for a record, the file itself for any other. */
    public static Optional<String> route(String contentPath) {
        String[] parts = contentPath.split("/", -1);
        for (int i = parts.length - 2; i >= 0; i--) {
            Optional<RecordKind> kind = RecordKind.ofFolder(parts[i]);
            if (kind.isPresent()) {
                parts[i] = kind.get().folder();
                return Optional.of(page(String.join("/", parts)));
            }
        }
        return Optional.empty();
    }

    private static String page(String path) {
        return path.replaceFirst("\\.(?:yaml|yml|md|markdown)$", ".html");
    }
}
