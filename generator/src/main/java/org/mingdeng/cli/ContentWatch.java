package org.mingdeng.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Notices changes anywhere in a content folder. */
final class ContentWatch implements Closeable {

    private static final long QUIET_MILLIS = 8;

    private final Path root;
    private final Path excluded;
    private final WatchService service;

    ContentWatch(Path root, Path excluded) throws IOException {
        this.root = root;
        this.excluded = excluded;
        this.service = FileSystems.getDefault().newWatchService();
        registerAll();
    }

    private void registerAll() throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.equals(excluded) || folder.getFileName().toString().equals(".git")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * What has changed since the last look.
     *
     * @param folders the folders in which names or files have changed; empty when it is not known which
     */
    record Change(Optional<Set<Path>> folders) {}

    /** Waits for a change and then until nothing changes any more for a moment; empty when the watch is closed. */
    Optional<Change> awaitChange() {
        Set<Path> folders = new HashSet<>();
        boolean isKnown = true;
        boolean hasNewFolders = false;
        try {
            WatchKey key = service.take();
            while (key != null) {
                Path folder = (Path) key.watchable();
                folders.add(folder);
                for (WatchEvent<?> event : key.pollEvents()) {
                    isKnown &= !event.kind().equals(StandardWatchEventKinds.OVERFLOW);
                    hasNewFolders |= event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE)
                            && event.context() instanceof Path name
                            && Files.isDirectory(folder.resolve(name));
                }
                if (!key.reset()) {
                    isKnown &= folder.getParent() != null; // gone: its parent is told
                }
                key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (hasNewFolders || !isKnown) {
                registerAll();
                return Optional.of(new Change(Optional.empty())); // what was in them before the watch is not told
            }
            return Optional.of(new Change(Optional.of(folders)));
        } catch (ClosedWatchServiceException | IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
