package org.mingdeng.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a publication will do, written down before it does it: the files to move into the site, the files to delete, the
 * manifest to leave. A file that makes way for a folder, and the files of a folder that makes way for a file, are deleted
 * first. Doing it twice does no harm, so that a publication that was stopped anywhere can be completed.
 */
final class Journal {

    private static final String FORM = "mingdeng journal 1";
    private static final String MOVE = "move ";
    private static final String DELETE = "delete ";
    private static final String MANIFEST = "manifest";

    /** Pages before the indexes that lead to them, the indexes of deeper folders before those above. */
    private static final Comparator<String> PAGES_BEFORE_INDEXES = Comparator.comparing(
                    (String route) -> route.endsWith("index.html"))
            .thenComparing(Comparator.comparingInt(Journal::depth).reversed())
            .thenComparing(Comparator.naturalOrder());

    private Journal() {}

    static void write(Path root, Set<String> moves, Collection<String> deletions, Manifest manifest)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(FORM);
        Set<String> folders = new HashSet<>();
        moves.forEach(route -> folders.addAll(foldersOf(route)));
        List<String> inTheWay = deletions.stream()
                .filter(route -> folders.contains(route) || !Collections.disjoint(foldersOf(route), moves))
                .toList();
        List<String> others = new ArrayList<>(deletions);
        others.removeAll(Set.copyOf(inTheWay));
        inTheWay.forEach(route -> lines.add(DELETE + route));
        moves.stream().sorted(PAGES_BEFORE_INDEXES).forEach(route -> lines.add(MOVE + route));
        others.forEach(route -> lines.add(DELETE + route));
        lines.add(MANIFEST);
        lines.addAll(manifest.lines());
        Path file = file(root);
        Path draft = file.resolveSibling("journal.new");
        writeDurably(draft, lines);
        move(draft, file);
    }

    private static List<String> foldersOf(String route) {
        List<String> folders = new ArrayList<>();
        for (int slash = route.indexOf('/'); slash >= 0; slash = route.indexOf('/', slash + 1)) {
            folders.add(route.substring(0, slash));
        }
        return folders;
    }

    private static int depth(String route) {
        return route.split("/", -1).length;
    }

    /** Does what the journal of a site says, if there is one, and removes it. */
    static void complete(Path root) throws IOException {
        Path file = file(root);
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        int manifest = lines.indexOf(MANIFEST);
        for (String line : lines.subList(1, manifest)) {
            if (line.startsWith(MOVE)) {
                moveIntoSite(root, line.substring(MOVE.length()));
            } else {
                delete(root, line.substring(DELETE.length()));
            }
        }
        Path draft = Manifest.file(root).resolveSibling("manifest.new");
        writeDurably(draft, lines.subList(manifest + 1, lines.size()));
        move(draft, Manifest.file(root));
        Files.delete(file);
    }

    private static void moveIntoSite(Path root, String route) throws IOException {
        Path waiting = SiteDirectory.staging(root).resolve(route);
        if (Files.exists(waiting)) { // when it is gone, an earlier attempt has moved it
            Path target = root.resolve(route);
            Files.createDirectories(target.getParent());
            move(waiting, target);
        }
    }

    private static void delete(Path root, String route) throws IOException {
        Path file = root.resolve(route);
        if (Files.exists(file) && !Files.isDirectory(file)) { // an earlier attempt may have made a folder of it
            Files.delete(file);
        }
        Path folder = file.getParent();
        while (folder != null && !folder.equals(root) && !Files.isRegularFile(folder)) {
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

    private static void writeDurably(Path file, List<String> lines) throws IOException {
        Files.write(file, lines, StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path file(Path root) {
        return SiteDirectory.state(root).resolve("journal");
    }
}
