package org.mingdeng.value;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A picture or other file that a record brings along.
 *
 * @param path its path below the content folder, with {@code /}
 * @param location where it lies on the disk
 */
public record ContentFile(String path, Path location) {

    /** Its name without the folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Its ending in lower case, without the dot; empty when it has none. */
    public String extension() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}
