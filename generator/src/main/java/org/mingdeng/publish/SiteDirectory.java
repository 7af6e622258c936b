package org.mingdeng.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.mingdeng.render.FileSink;

/**
 * The folder of a published site. New files wait in {@code .mingdeng/staging} until all are there; then a {@link Journal}
 * says what will be moved and deleted, and only then is the site touched, file by file, pages before the indexes that lead
 * to them. A build that is stopped before the journal leaves the site as it was; one that is stopped after it is completed
 * by the next {@link #open}. Only files that the {@link Manifest} of an earlier build names are ever replaced or deleted.
 */
public final class SiteDirectory implements FileSink, AutoCloseable {

    static final String STATE = ".mingdeng";

    private final Path root;
    private final FileChannel lockFile;
    private final Manifest before;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    private final Map<String, Boolean> staged = new ConcurrentHashMap<>();
    private final AtomicInteger unchanged = new AtomicInteger();
    private int deleted;

    private SiteDirectory(Path root, FileChannel lockFile, Manifest before) {
        this.root = root;
        this.lockFile = lockFile;
        this.before = before;
    }

    /**
     * Opens the folder of a site, completing what an earlier build was stopped at.
     *
     * @param root the folder; made when it does not exist
     * @param content the folder of the content, which the site must not contain
     * @throws OutputNotOursException when the folder holds other files or the content, or another build is using it
     * @throws UncheckedIOException when the disk does not do what it should
     */
    public static SiteDirectory open(Path root, Path content) {
        if (content.startsWith(root)) {
            throw new OutputNotOursException(root, OutputNotOursException.Reason.CONTAINS_SOURCE);
        }
        try {
            if (Files.exists(root) && !isOurs(root)) {
                throw new OutputNotOursException(root, OutputNotOursException.Reason.HOLDS_OTHER_FILES);
            }
            Files.createDirectories(state(root));
            FileChannel lockFile = lock(root);
            Journal.complete(root);
            deleteTree(staging(root));
            return new SiteDirectory(root, lockFile, Manifest.read(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> files = Files.list(root)) {
            return Files.isDirectory(state(root)) || files.findAny().isEmpty();
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(state(root).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new OutputNotOursException(root, OutputNotOursException.Reason.IN_USE);
        }
        return channel;
    }

    static Path state(Path root) {
        return root.resolve(STATE);
    }

    static Path staging(Path root) {
        return state(root).resolve("staging");
    }

    /** Takes a file of the new site; one whose bytes are already there is left as it is. */
    @Override
    public void accept(String route, byte[] bytes) {
        Path target = root.resolve(route).normalize();
        if (!target.startsWith(root) || target.startsWith(state(root))) {
            throw new IllegalArgumentException("outside the site: " + route);
        }
        try {
            hashes.put(route, Manifest.sha256(bytes));
            if (holds(target, bytes)) {
                unchanged.incrementAndGet();
                return;
            }
            refuseToReplaceOthers(target);
            Path waiting = staging(root).resolve(route);
            Files.createDirectories(waiting.getParent());
            Files.write(waiting, bytes);
            staged.put(route, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes way for a file, itself or as a file in the place of its folder, must be of an earlier build. */
    private void refuseToReplaceOthers(Path target) throws IOException {
        for (Path path = target; path != null && !path.equals(root); path = path.getParent()) {
            if (Files.exists(path) && !Files.isDirectory(path) && !isOfEarlierBuild(path)) {
                throw new OutputNotOursException(path, OutputNotOursException.Reason.HOLDS_OTHER_FILES);
            }
        }
        if (Files.isDirectory(target)) {
            try (Stream<Path> below = Files.walk(target)) {
                for (Path path : below.toList()) {
                    boolean folderInUse = Files.isDirectory(path) && !isEmpty(path);
                    if (!folderInUse && !isOfEarlierBuild(path)) {
                        throw new OutputNotOursException(target, OutputNotOursException.Reason.HOLDS_OTHER_FILES);
                    }
                }
            }
        }
    }

    private boolean isOfEarlierBuild(Path path) {
        return before.names(root.relativize(path).toString().replace('\\', '/'));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Makes the site what was taken, and nothing else. */
    public void publish() {
        try {
            TreeSet<String> gone = new TreeSet<>(before.routes());
            gone.removeAll(hashes.keySet());
            deleted = gone.size();
            Manifest manifest = new Manifest(hashes);
            if (!staged.isEmpty() || !gone.isEmpty() || !manifest.equals(before)) {
                Journal.write(root, staged.keySet(), gone, manifest);
                Journal.complete(root);
            }
            deleteTree(staging(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files were new or changed. */
    public int written() {
        return staged.size();
    }

    /** How many files were already there. */
    public int unchanged() {
        return unchanged.get();
    }

    /** How many files of the earlier site were deleted. */
    public int deleted() {
        return deleted;
    }

    /** Lets others use the folder; what was taken and not published is forgotten. */
    @Override
    public void close() {
        try {
            deleteTree(staging(root));
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
