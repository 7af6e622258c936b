package org.mingdeng.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.mingdeng.cache.Checksum;
import org.mingdeng.cache.Fingerprint;

/**
 * The files of one owner, a place or the site itself, that the site holds: after a line that names the form and one that
 * names the owner, a line for each with its size, its time and its route. A manifest that cannot be read is an empty one:
 * then nothing is deleted.
 *
 * @param owner the path of the place; {@link #SITE} for what belongs to no place
 * @param files what was written, by route
 */
record Manifest(String owner, Map<String, WrittenFile> files) {

    /** The owner of what belongs to no place; no place has this path. */
    static final String SITE = "/";

    /** The owner of the index of the search over all places; no place has this path. */
    static final String SEARCH = "/search";

    private static final String FORM = "mingdeng manifest 2";
    private static final int FIELDS = 3;

    Manifest {
        files = new TreeMap<>(files);
    }

    static Manifest read(Path file, String owner) throws IOException {
        if (!Files.exists(file)) {
            return new Manifest(owner, Map.of());
        }
        return parse(Files.readString(file, StandardCharsets.UTF_8), owner);
    }

    /** Returns a manifest whatever its owner. */
    static Manifest read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return parse(text, text.lines().skip(1).findFirst().orElse(SITE));
    }

    private static Manifest parse(String text, String owner) {
        Map<String, WrittenFile> files = new TreeMap<>();
        if (text.startsWith(FORM + "\n" + owner + "\n")) {
            try {
                text.lines().skip(2).forEach(line -> {
                    String[] fields = line.split(" ", FIELDS);
                    files.put(fields[2], new WrittenFile(Long.parseLong(fields[0]), Long.parseLong(fields[1])));
                });
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                return new Manifest(owner, Map.of());
            }
        }
        return new Manifest(owner, files);
    }

    /** The name of an owner's manifest. */
    static String fileName(String owner) {
        return Fingerprint.ofValue(owner).toString();
    }

    String text() {
        StringBuilder text = new StringBuilder(FORM).append('\n').append(owner).append('\n');
        files.forEach((route, file) -> text.append(file.size())
                .append(' ')
                .append(file.modified())
                .append(' ')
                .append(route)
                .append('\n'));
        return text.toString();
    }

    long checksum() {
        return Checksum.of(text().getBytes(StandardCharsets.UTF_8));
    }
}
