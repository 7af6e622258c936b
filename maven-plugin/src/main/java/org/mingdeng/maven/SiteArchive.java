package org.mingdeng.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of a site as one zip file, without the folder in which the generator keeps its state. Entries are sorted by
 * name and bear one time.
 *
 * @param site the folder of the site
 * @param time the time of all entries
 */
record SiteArchive(Path site, EntryTime time) {

    private static final String STATE_FOLDER = ".mingdeng";

    /** Writes the zip file over an older one, after all folders above it. */
    void writeTo(Path zip) throws IOException {
        Files.createDirectories(zip.toAbsolutePath().getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, Path> file : filesByName().entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(time.value());
                out.putNextEntry(entry);
                Files.copy(file.getValue(), out);
                out.closeEntry();
            }
        }
    }

    private Map<String, Path> filesByName() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        Path state = site.resolve(STATE_FOLDER);
        try (Stream<Path> found = Files.walk(site)) {
            found.filter(path -> Files.isRegularFile(path) && !path.startsWith(state))
                    .forEach(path -> files.put(nameOf(path), path));
        }
        return files;
    }

    /** The name of an entry has slashes on every system. */
    private String nameOf(Path file) {
        return site.relativize(file).toString().replace(File.separatorChar, '/');
    }
}
