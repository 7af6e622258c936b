package org.mingdeng.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;

/** The names of all folders and files of a content folder, in the order of their names. */
public final class SourceTree {

    private static final Set<String> TOOL_FILES = Set.of(
            ".git",
            ".mvn",
            ".gitignore",
            ".gitattributes",
            ".gitkeep",
            ".editorconfig",
            ".github",
            ".gitlab-ci.yml",
            ".gitea");
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    /** What Java puts into a name that the machine's locale cannot express. */
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    private final Path root;
    private final Set<Path> excluded;
    private final Diagnostics diagnostics;

    private SourceTree(Path root, Set<Path> excluded, Diagnostics diagnostics) {
        this.root = root;
        this.excluded = excluded;
        this.diagnostics = diagnostics;
    }

    /**
     * Lists a content folder. Files that tools leave behind are named in a note; links are not followed.
     *
     * @param root the content folder
     * @param excluded files and folders below it that are not content, absolute and normalised
     * @throws UncheckedIOException when a folder cannot be listed
     */
    public static SourceFolder read(Path root, Set<Path> excluded, Diagnostics diagnostics) {
        return new SourceTree(root, excluded, diagnostics).folder(root, "");
    }

    /** Lists only the files right in a content folder, where the settings are. */
    public static SourceFolder readTop(Path root) {
        List<SourceFile> files = new ArrayList<>();
        for (Path child : children(root)) {
            if (Files.isRegularFile(child)) {
                files.add(new SourceFile(child.getFileName().toString(), child));
            }
        }
        return new SourceFolder("", List.of(), files);
    }

    private SourceFolder folder(Path location, String path) {
        List<SourceFolder> folders = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        for (Path child : children(location)) {
            String name = Normalizer.normalize(child.getFileName().toString(), Normalizer.Form.NFC);
            String childPath = path.isEmpty() ? name : path + "/" + name;
            if (isContent(child, name, childPath)) {
                if (Files.isDirectory(child)) {
                    folders.add(folder(child, childPath));
                } else {
                    files.add(new SourceFile(childPath, child));
                }
            }
        }
        return new SourceFolder(path, folders, files);
    }

    private boolean isContent(Path child, String name, String path) {
        if (excluded.contains(child.toAbsolutePath().normalize()) || TOOL_FILES.contains(name)) {
            return false;
        }
        if (name.indexOf(REPLACEMENT_CHARACTER) >= 0) {
            diagnostics.report(Origin.ofFile(path), SourceProblem.NAME_UNREADABLE);
            return false;
        }
        if (Files.isSymbolicLink(child) && !staysInside(child)) {
            diagnostics.report(Origin.ofFile(path), SourceProblem.LINK_NOT_FOLLOWED);
            return false;
        }
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (name.startsWith(".") || name.startsWith("~$") || name.endsWith("~") || LITTER.contains(lower)) {
            diagnostics.report(Origin.ofFile(path), SourceProblem.LEFT_ASIDE);
            return false;
        }
        return true;
    }

    private boolean staysInside(Path link) {
        try {
            return Files.isRegularFile(link) && link.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(Comparator.comparing(
                            p -> Normalizer.normalize(p.getFileName().toString(), Normalizer.Form.NFC)))
                    .filter(p -> Files.exists(p, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
