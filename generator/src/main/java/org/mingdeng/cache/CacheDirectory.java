package org.mingdeng.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder of values, each in a file with its checksum in front. New values wait beside the old ones until
 * {@link #commit}. What is damaged, foreign or from another version reads as absent; nothing else happens when the folder
 * is lost. Safe for use by several threads, as long as no two write under the same name.
 */
public final class CacheDirectory {

    private static final String WAITING = ".new";

    private final Path root;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private CacheDirectory(Path root) {
        this.root = root;
    }

    /** Opens a cache folder, made when it does not exist; what a build that was stopped left waiting is forgotten. */
    public static CacheDirectory open(Path root) {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CacheDirectory cache = new CacheDirectory(root);
        cache.rollback();
        return cache;
    }

    /** Returns the value under a name, if there is a sound one of this type. */
    public <T> Optional<T> read(String name, Class<T> type) {
        used.add(name);
        return readFile(name, type);
    }

    /** Returns the value that waits to be the one under a name. */
    public <T> Optional<T> readWaiting(String name, Class<T> type) {
        return readFile(name + WAITING, type);
    }

    private <T> Optional<T> readFile(String name, Class<T> type) {
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(name));
            byte[] form = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
            if (ByteBuffer.wrap(bytes).getLong() != Checksum.of(form)) {
                return Optional.empty();
            }
            return Optional.of(new ValueReader(form).read(type));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // a cache that cannot be read is an empty one
        }
    }

    /** Keeps a value under a name, from the next {@link #commit} on. */
    public void write(String name, Object value) {
        used.add(name);
        byte[] form = new ValueWriter().write(value).toBytes();
        byte[] bytes = ByteBuffer.allocate(Long.BYTES + form.length)
                .putLong(Checksum.of(form))
                .put(form)
                .array();
        try {
            Files.write(root.resolve(name + WAITING), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the value under a name as it is, read or not. */
    public void keep(String name) {
        used.add(name);
    }

    /** Puts the values that wait in the place of the old ones; those that nobody asked for or wrote are deleted. */
    public void commit() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(WAITING)) {
                    Path target = root.resolve(name.substring(0, name.length() - WAITING.length()));
                    Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
                } else if (!used.contains(name)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the values that wait. */
    public void rollback() {
        delete("*" + WAITING);
    }

    /** Forgets everything. */
    public void clear() {
        delete("*");
    }

    private void delete(String names) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root, names)) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
