package org.mingdeng.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
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
    private final Set<Path> changed;
    private final Diagnostics diagnostics;
    private final boolean isUnix;

    private SourceTree(Path root, Set<Path> excluded, Set<Path> changed, Diagnostics diagnostics) {
        this.root = root;
        this.changed = changed;
        this.excluded = excluded;
        this.diagnostics = diagnostics;
        this.isUnix = root.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    /**
     * Lists a content folder. Files that tools leave behind are named in a note; links are not followed.
     *
     * @param root the content folder
     * @param excluded files and folders below it that are not content, absolute and normalised
     * @throws UncheckedIOException when a folder cannot be listed
     */
    public static SourceFolder read(Path root, Set<Path> excluded, Diagnostics diagnostics) {
        Path absolute = root.toAbsolutePath().normalize();
        return new SourceTree(absolute, excluded, Set.of(), diagnostics).folder(absolute, "", Optional.empty());
    }

    /**
     * Lists a content folder again. Folders in which nothing has changed, nor in any below them, are the same objects as
     * before.
     *
     * @param before the listing before the changes
     * @param changed the folders in which names or files have changed, absolute and normalised
     */
    public static SourceFolder refresh(
            Path root, SourceFolder before, Set<Path> changed, Set<Path> excluded, Diagnostics diagnostics) {
        Path absolute = root.toAbsolutePath().normalize();
        return new SourceTree(absolute, excluded, changed, diagnostics).folder(absolute, "", Optional.of(before));
    }

    /** Lists only the files right in a content folder, where the settings are. */
    public static SourceFolder readTop(Path root) {
        List<SourceFile> files = new ArrayList<>();
        for (Child child : children(root)) {
            if (Files.isRegularFile(child.location)) {
                files.add(new SourceFile(child.name, child.location, FileStamp.UNKNOWN));
            }
        }
        return new SourceFolder("", List.of(), files);
    }

    private SourceFolder folder(Path location, String path, Optional<SourceFolder> before) {
        return before.isPresent() && !changed.contains(location)
                ? below(location, before.get())
                : list(location, path, before);
    }

    /** Keeps the files of a folder and looks at those below it. */
    @SuppressWarnings("ReferenceEquality") // the very same listing, not one that looks the same
    private SourceFolder below(Path location, SourceFolder before) {
        List<SourceFolder> folders = before.folders().stream()
                .map(child -> folder(location.resolve(child.name()), child.path(), Optional.of(child)))
                .toList();
        boolean isSame = true;
        for (int i = 0; i < folders.size(); i++) {
            isSame &= folders.get(i) == before.folders().get(i);
        }
        return isSame ? before : new SourceFolder(before.path(), folders, before.files());
    }

    private SourceFolder list(Path location, String path, Optional<SourceFolder> before) {
        List<ForkJoinTask<SourceFolder>> folders = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        for (Child child : children(location)) {
            String childPath = path.isEmpty() ? child.name : path + "/" + child.name;
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(child.location, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (!isContent(child, childPath, attributes.isSymbolicLink())) {
                    continue;
                }
                if (attributes.isDirectory()) {
                    folders.add(ForkJoinTask.adapt(() -> folder(child.location, childPath, child.in(before))));
                } else {
                    files.add(new SourceFile(childPath, child.location, stamp(child.location, attributes)));
                }
            } catch (NoSuchFileException gone) {
                // since the folder was listed
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        ForkJoinTask.invokeAll(folders);
        return new SourceFolder(path, folders.stream().map(ForkJoinTask::join).toList(), files);
    }

    private FileStamp stamp(Path file, BasicFileAttributes attributes) throws IOException {
        return isUnix || attributes.isSymbolicLink() ? FileStamp.of(file, isUnix) : FileStamp.of(attributes);
    }

    private boolean isContent(Child child, String path, boolean isLink) {
        String name = child.name;
        if (excluded.contains(child.location) || TOOL_FILES.contains(name)) {
            return false;
        }
        if (name.indexOf(REPLACEMENT_CHARACTER) >= 0) {
            diagnostics.report(Origin.ofFile(path), SourceProblem.NAME_UNREADABLE);
            return false;
        }
        if (isLink && !staysInside(child.location)) {
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

    /** A name in a folder, composed in the one way in which it is compared. */
    private record Child(String name, Path location) {

        Optional<SourceFolder> in(Optional<SourceFolder> before) {
            return before.flatMap(folder -> folder.folders().stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst());
        }
    }

    private static List<Child> children(Path folder) {
        List<Child> children = new ArrayList<>();
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
            for (Path location : names) {
                String name = location.getFileName().toString();
                children.add(new Child(Normalizer.normalize(name, Normalizer.Form.NFC), location));
            }
        } catch (DirectoryIteratorException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        children.sort(Comparator.comparing(Child::name));
        return children;
    }
}
