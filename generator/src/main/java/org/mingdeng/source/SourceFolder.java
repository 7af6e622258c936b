package org.mingdeng.source;

import java.util.List;
import java.util.Optional;

/**
 * A folder of the content tree with the names below it; nothing is read yet.
 *
 * @param path its path below the content folder, with {@code /}; empty for the content folder itself
 * @param folders its folders by name
 * @param files its files by name
 */
public record SourceFolder(String path, List<SourceFolder> folders, List<SourceFile> files) {

    public SourceFolder {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }

    /** Its name without the folders above. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the YAML file with one of these names and no folder, if it is there. */
    public Optional<SourceFile> yaml(List<String> stems) {
        return files.stream()
                .filter(file -> file.isYaml() && stems.contains(file.stem()))
                .findFirst();
    }
}
