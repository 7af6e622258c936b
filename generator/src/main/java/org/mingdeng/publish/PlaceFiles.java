package org.mingdeng.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingdeng.render.FileSink;

/**
 * The files of one owner on their way into a {@link SiteDirectory}. New and changed ones wait in the staging folder; the
 * others stay where they are. Used by one thread at a time.
 */
public final class PlaceFiles implements FileSink {

    private final SiteDirectory site;
    private final Manifest before;
    private final Map<String, WrittenFile> after = new TreeMap<>();
    private final Set<String> written = new TreeSet<>();
    private final Set<Path> folders = new HashSet<>();
    private final long checksumBefore;
    private long checksum;

    PlaceFiles(SiteDirectory site, Manifest before) {
        this.site = site;
        this.before = before;
        this.checksumBefore = before.checksum();
    }

    /** Whether all files of the earlier build are on the disk as they were written. */
    public boolean areIntact() {
        return before.files().entrySet().stream()
                .allMatch(entry -> entry.getValue().isStill(site.root().resolve(entry.getKey())));
    }

    /** The checksum of the list of the earlier build's files, which no other build of the place has. */
    public long checksumBefore() {
        return checksumBefore;
    }

    /** The checksum of the list of the files, once they were {@linkplain #finish finished}. */
    public long checksum() {
        return checksum;
    }

    /** Takes all files of the earlier build as they are. */
    public void keepAll() {
        after.putAll(before.files());
    }

    /** Takes a file of the earlier build as it is, if it is still as it was written. */
    @Override
    public boolean keep(String route) {
        WrittenFile file = before.files().get(route);
        boolean isStill = file != null && file.isStill(site.root().resolve(route));
        if (isStill) {
            after.put(route, file);
        }
        return isStill;
    }

    /**
     * Takes a file; one whose bytes are already there is left as it is.
     *
     * @throws OutputNotOursException when another file is there that no build wrote
     * @throws UncheckedIOException when the disk does not do what it should
     */
    @Override
    public void accept(String route, byte[] bytes) {
        Path target = site.target(route);
        try {
            if (!site.isNew() && holds(target, bytes)) {
                after.put(route, WrittenFile.of(target));
                return;
            }
            if (!before.files().containsKey(route)) {
                site.demandFree(target);
            }
            Path waiting = site.staging().resolve(route);
            if (folders.add(waiting.getParent())) {
                Files.createDirectories(waiting.getParent());
            }
            Files.write(waiting, bytes);
            after.put(route, WrittenFile.of(waiting));
            written.add(route);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Says that these are all the files of the owner. */
    public void finish() {
        Manifest manifest = new Manifest(before.owner(), after);
        Set<String> gone = new TreeSet<>(before.files().keySet());
        gone.removeAll(after.keySet());
        boolean hasChanged = !manifest.equals(before);
        checksum = hasChanged ? manifest.checksum() : checksumBefore;
        if (hasChanged) {
            try {
                Files.writeString(
                        site.waitingManifests().resolve(Manifest.fileName(before.owner())),
                        manifest.text(),
                        StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        site.finished(before.owner(), written.size(), after.size() - written.size(), gone, hasChanged);
    }

    /** How many files were taken. */
    public int size() {
        return after.size();
    }

    /** The routes of the files that are new or changed. */
    public List<String> written() {
        return List.copyOf(written);
    }
}
