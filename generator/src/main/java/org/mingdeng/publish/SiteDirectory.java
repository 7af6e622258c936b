package org.mingdeng.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingdeng.publish.OutputNotOursException.Reason;

/**
 * The folder of a published site. New files wait in {@code .mingdeng/staging} until all are there; then a {@link Journal}
 * says that they are to be published and what is to be deleted, and only then is the site touched, pages before the indexes
 * that lead to them. A build that is stopped before the journal leaves the site as it was; one that is stopped after it is
 * completed by the next {@link #open}. Only files that the {@link Manifest}s of an earlier build name are ever replaced or
 * deleted.
 *
 * <p>The files of each place are kept by a {@link PlaceFiles} of its own, so that no more of a site is in memory than the
 * places that are worked on.
 */
public final class SiteDirectory implements AutoCloseable {

    static final String STATE = ".mingdeng";

    /** Marks a folder from which nothing is ever published. */
    private static final String PRIVATE = "private";

    private final Path root;
    private final FileChannel lockFile;
    private final boolean isNew;
    private final long openedAt;
    private final Set<String> finished = new HashSet<>();
    private final Set<String> gone = new TreeSet<>();
    private boolean isChanged;
    private int written;
    private int unchanged;
    private int deleted;

    private SiteDirectory(Path root, FileChannel lockFile) throws IOException {
        this.root = root;
        this.lockFile = lockFile;
        this.isNew = children(root).equals(List.of(state(root)));
        Path clock = state(root).resolve("clock");
        Files.write(clock, new byte[0]);
        this.openedAt = WrittenFile.of(clock).modified();
    }

    /** Opens a folder that may be published. */
    public static SiteDirectory open(Path root, Path content) {
        return open(root, content, false);
    }

    /**
     * Opens the folder of a site, completing what an earlier build was stopped at.
     *
     * @param root the folder; made when it does not exist
     * @param content the folder of the content, which the site must not contain
     * @param isPrivate whether what is written there must never be published: it then lies neither in the content nor in or
     *     around a folder of what may be published, and nothing else is ever written there
     * @throws OutputNotOursException when the folder holds other files or the content, or another build is using it
     * @throws UncheckedIOException when the disk does not do what it should
     */
    public static SiteDirectory open(Path root, Path content, boolean isPrivate) {
        if (content.startsWith(root)) {
            throw new OutputNotOursException(root, Reason.CONTAINS_SOURCE);
        }
        try {
            demandApart(root, content, isPrivate);
            if (Files.exists(root) && !isOurs(root)) {
                throw new OutputNotOursException(root, Reason.HOLDS_OTHER_FILES);
            }
            Files.createDirectories(state(root));
            if (isPrivate) {
                Files.write(state(root).resolve(PRIVATE), new byte[0]);
            }
            FileChannel lockFile = lock(root);
            new Journal(root).complete();
            SiteDirectory directory = new SiteDirectory(root, lockFile);
            directory.forgetWaiting();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws when what must never be published would lie beside what may be, or the other way round. */
    private static void demandApart(Path root, Path content, boolean isPrivate) throws IOException {
        Path real = real(root);
        if (isPrivate && real.startsWith(real(content))) {
            throw new OutputNotOursException(root, Reason.INSIDE_SOURCE);
        }
        if (isPrivate && real(content).startsWith(real)) {
            throw new OutputNotOursException(root, Reason.CONTAINS_SOURCE);
        }
        for (Path folder = real; folder != null; folder = folder.getParent()) {
            demandSame(folder, root, isPrivate);
        }
        if (isPrivate && Files.isDirectory(state(real))) {
            try (Stream<Path> below = Files.walk(real)) {
                for (Path folder : below.filter(path -> path.endsWith(STATE)).toList()) {
                    demandSame(Objects.requireNonNull(folder.getParent()), root, isPrivate);
                }
            }
        }
    }

    private static void demandSame(Path folder, Path root, boolean isPrivate) {
        boolean isOtherwise =
                Files.isDirectory(state(folder)) && Files.exists(state(folder).resolve(PRIVATE)) != isPrivate;
        if (isOtherwise) {
            throw new OutputNotOursException(root, isPrivate ? Reason.IS_PUBLISHED : Reason.IS_PRIVATE);
        }
    }

    /** Returns a path without links, as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path there = path;
        while (!Files.exists(there)) {
            there = Objects.requireNonNull(there.getParent()); // ends at the root of the disk, which exists
        }
        return there.toRealPath().resolve(there.relativize(path));
    }

    private static boolean isOurs(Path root) throws IOException {
        return Files.isDirectory(root)
                && (Files.isDirectory(state(root)) || children(root).isEmpty());
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
            throw new OutputNotOursException(root, Reason.IN_USE);
        }
        return channel;
    }

    /** Returns what is right in a folder; nothing when there is no such folder. */
    static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
                found.forEach(children::add);
            }
        }
        return children;
    }

    static Path state(Path root) {
        return root.resolve(STATE);
    }

    static Path staging(Path root) {
        return state(root).resolve("staging");
    }

    static Path manifests(Path root) {
        return state(root).resolve("files");
    }

    static Path waitingManifests(Path root) {
        return state(root).resolve("files.new");
    }

    Path root() {
        return root;
    }

    Path staging() {
        return staging(root);
    }

    Path waitingManifests() {
        return waitingManifests(root);
    }

    /** When the folder was opened, in nanoseconds since 1970 by the clock of its file system. */
    public long openedAt() {
        return openedAt;
    }

    /** Returns the addresses of all files that a place has handed over in this build; none when it has not. */
    public synchronized Set<String> routesOf(String placePath) {
        String name = Manifest.fileName(placePath);
        if (!finished.contains(name)) {
            return Set.of();
        }
        try {
            Path waiting = waitingManifests().resolve(name);
            Path file = Files.exists(waiting) ? waiting : manifests(root).resolve(name);
            return Manifest.read(file, placePath).files().keySet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nothing was published in the folder yet. */
    boolean isNew() {
        return isNew;
    }

    Path target(String route) {
        Path target = root.resolve(route).normalize();
        if (!target.startsWith(root) || target.startsWith(state(root)) || target.equals(root)) {
            throw new IllegalArgumentException("outside the site: " + route);
        }
        return target;
    }

    /** Returns the files of a place, by its path. */
    public PlaceFiles filesOf(String placePath) {
        try {
            Path file = manifests(root).resolve(Manifest.fileName(placePath));
            return new PlaceFiles(this, Manifest.read(file, placePath));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the files that belong to no place. */
    public PlaceFiles filesOfSite() {
        return filesOf(Manifest.SITE);
    }

    /** Returns the files of the search over all places. */
    public PlaceFiles filesOfSearch() {
        return filesOf(Manifest.SEARCH);
    }

    /** Throws when something stands where a new file is to be, or around it, that no build wrote. */
    void demandFree(Path target) throws IOException {
        if (isNew) {
            return;
        }
        Path file = target;
        while (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            file = Objects.requireNonNull(file.getParent()); // ends at the root, which exists
        }
        if (Files.isDirectory(file) && !file.equals(target)) {
            return;
        }
        try (Stream<Path> files = Files.walk(file)) {
            for (Path found : files.toList()) {
                boolean isFullFolder = Files.isDirectory(found, LinkOption.NOFOLLOW_LINKS)
                        && !children(found).isEmpty();
                if (!isFullFolder) {
                    demandOurs(found);
                }
            }
        }
    }

    private void demandOurs(Path file) throws IOException {
        String route = root.relativize(file).toString().replace(java.io.File.separatorChar, '/');
        for (Path manifest : children(manifests(root))) {
            if (Manifest.read(manifest).files().containsKey(route)) {
                return;
            }
        }
        throw new OutputNotOursException(file, Reason.HOLDS_OTHER_FILES);
    }

    /** Leaves the files of a place as they are, without a look at them. */
    public synchronized void leave(String placePath, int files) {
        finished.add(Manifest.fileName(placePath));
        unchanged += files;
    }

    synchronized void finished(
            String owner, int filesWritten, int filesUnchanged, Collection<String> routesGone, boolean hasChanged) {
        finished.add(Manifest.fileName(owner));
        written += filesWritten;
        unchanged += filesUnchanged;
        gone.addAll(routesGone);
        isChanged |= hasChanged;
    }

    /** Makes the site what was taken, and nothing else. */
    public synchronized void publish() {
        try {
            Set<String> owners = new TreeSet<>();
            for (Path manifest : children(manifests(root))) {
                String name = manifest.getFileName().toString();
                if (!finished.contains(name)) {
                    owners.add(name);
                    gone.addAll(Manifest.read(manifest).files().keySet());
                }
            }
            removeTakenOver();
            deleted = gone.size();
            if (isChanged || !gone.isEmpty() || !owners.isEmpty()) {
                Journal journal = new Journal(root);
                journal.write(gone, owners);
                journal.complete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that one place gives up and another one takes is not to be deleted. */
    private void removeTakenOver() throws IOException {
        if (!gone.isEmpty()) {
            for (Path manifest : children(waitingManifests())) {
                gone.removeAll(Manifest.read(manifest).files().keySet());
            }
        }
    }

    /** How many files were new or changed. */
    public synchronized int written() {
        return written;
    }

    /** How many files were already there. */
    public synchronized int unchanged() {
        return unchanged;
    }

    /** How many files of the earlier site were deleted. */
    public synchronized int deleted() {
        return deleted;
    }

    private void forgetWaiting() throws IOException {
        deleteTree(staging());
        deleteTree(waitingManifests());
        Files.createDirectories(waitingManifests());
    }

    /** Lets others use the folder; what was taken and not published is forgotten. */
    @Override
    public void close() {
        try {
            deleteTree(staging());
            deleteTree(waitingManifests());
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
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
