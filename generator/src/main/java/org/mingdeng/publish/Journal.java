package org.mingdeng.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The decision to publish what waits: the staging folder moves into the site, the files that the journal names are deleted,
 * the waiting manifests take the place of the old ones. Doing it twice does no harm, so that a publication that was stopped
 * anywhere can be completed.
 */
final class Journal {

    private static final String FORM = "mingdeng journal 2";
    private static final String DELETE = "delete ";
    private static final String FORGET = "forget ";
    private static final String INDEX = "index.html";

    private final Path root;

    Journal(Path root) {
        this.root = root;
    }

    /**
     * Writes the decision down.
     *
     * @param deletions the routes of the files to delete
     * @param owners the names of the manifests to delete
     */
    void write(Collection<String> deletions, Collection<String> owners) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(FORM);
        deletions.forEach(route -> lines.add(DELETE + route));
        owners.forEach(name -> lines.add(FORGET + name));
        Path draft = file().resolveSibling("journal.new");
        Files.write(draft, lines, StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        move(draft, file());
    }

    /** Does what the journal of a site says, if there is one, and removes it. */
    void complete() throws IOException {
        if (!Files.exists(file())) {
            return;
        }
        Path staging = SiteDirectory.staging(root);
        List<String> lines = Files.readAllLines(file(), StandardCharsets.UTF_8);
        for (String route : rests(lines, DELETE)) {
            if (isInTheWay(route, staging)) {
                delete(route);
            }
        }
        movePages(staging, root);
        moveIndexes(staging, root);
        for (String route : rests(lines, DELETE)) {
            delete(route);
        }
        for (String name : rests(lines, FORGET)) {
            Files.deleteIfExists(SiteDirectory.manifests(root).resolve(name));
        }
        Files.createDirectories(SiteDirectory.manifests(root));
        for (Path manifest : SiteDirectory.children(SiteDirectory.waitingManifests(root))) {
            move(
                    manifest,
                    SiteDirectory.manifests(root).resolve(manifest.getFileName().toString()));
        }
        Files.delete(file());
    }

    private static List<String> rests(List<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    /** Whether a folder waits to stand where a file is, or a file where a folder is. */
    private static boolean isInTheWay(String route, Path staging) {
        if (Files.isDirectory(staging.resolve(route))) {
            return true;
        }
        for (int slash = route.indexOf('/'); slash > 0; slash = route.indexOf('/', slash + 1)) {
            if (Files.isRegularFile(staging.resolve(route.substring(0, slash)))) {
                return true;
            }
        }
        return false;
    }

    /** Moves what is no index: a folder that the site does not have yet as a whole, everything else file by file. */
    private static void movePages(Path from, Path to) throws IOException {
        for (Path child : SiteDirectory.children(from)) {
            Path target = to.resolve(child.getFileName().toString());
            boolean isFolder = Files.isDirectory(child);
            if (isFolder && Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                movePages(child, target);
            } else if (isFolder || !child.getFileName().toString().equals(INDEX)) {
                move(child, target);
            }
        }
    }

    /** Moves the indexes, those of deeper folders first, so that they never lead to a page that is not there yet. */
    private static void moveIndexes(Path from, Path to) throws IOException {
        List<Path> children = SiteDirectory.children(from);
        for (Path child : children) {
            if (Files.isDirectory(child)) {
                moveIndexes(child, to.resolve(child.getFileName().toString()));
            }
        }
        for (Path child : children) {
            if (Files.isRegularFile(child)) {
                move(child, to.resolve(child.getFileName().toString()));
            }
        }
    }

    private void delete(String route) throws IOException {
        Path file = root.resolve(route);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return; // deleted before, or a folder has taken its place
        }
        Files.delete(file);
        Path folder = file.getParent();
        while (folder != null && !folder.equals(root)) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            folder = folder.getParent();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file() {
        return SiteDirectory.state(root).resolve("journal");
    }
}
