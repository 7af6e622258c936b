package org.mingdeng.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;

/**
 * One file of the content folder, not read yet.
 *
 * @param path its path below the content folder, with {@code /}
 * @param location where it lies on the disk
 * @param stamp what the file system says of it
 */
public record SourceFile(String path, Path location, FileStamp stamp) {

    /** The largest text that is read as a record, in bytes. */
    static final int MAXIMUM_TEXT_BYTES = 8 << 20;

    /** Its name without the folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Its name without folders and ending. */
    public String stem() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(0, dot) : name();
    }

    /** Its ending in lower case, without the dot; empty when it has none. */
    public String extension() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether it is written in YAML. */
    public boolean isYaml() {
        return extension().equals("yaml") || extension().equals("yml");
    }

    /** Whether it is written in Markdown. */
    public boolean isMarkdown() {
        return extension().equals("md") || extension().equals("markdown");
    }

    /** Returns its bytes; empty, with a diagnostic, when the disk does not give them. */
    public Optional<byte[]> bytes(Diagnostics diagnostics) {
        try {
            return Optional.of(Files.readAllBytes(location));
        } catch (IOException e) {
            diagnostics.report(
                    Origin.ofFile(path),
                    SourceProblem.UNREADABLE_FILE,
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Returns its text, decoded; empty, with a diagnostic, when it cannot be read. */
    public Optional<SourceText> text(Diagnostics diagnostics) {
        try {
            if (Files.size(location) > MAXIMUM_TEXT_BYTES) {
                diagnostics.report(Origin.ofFile(path), SourceProblem.FILE_TOO_LARGE, MAXIMUM_TEXT_BYTES >> 20);
                return Optional.empty();
            }
        } catch (IOException e) {
            diagnostics.report(
                    Origin.ofFile(path),
                    SourceProblem.UNREADABLE_FILE,
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
        return bytes(diagnostics).flatMap(bytes -> TextDecoder.decode(path, bytes, diagnostics));
    }
}
