package org.mingdeng.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.RecordTemplate;

/** Makes new content files to fill in. Never overwrites a file. */
public final class Scaffold {

    private final Language language;

    /** Makes scaffolds whose fields are named in a language. */
    public Scaffold(Language language) {
        this.language = language;
    }

    /** Returns the words for all kinds of records: their folder names, Chinese and English. */
    public static List<String> kinds() {
        return Arrays.stream(RecordKind.values())
                .flatMap(kind -> kind.folderNames().stream())
                .toList();
    }

    /** Makes a site with its root place; returns the files. */
    public List<Path> site(Path folder) {
        return List.of(
                write(folder.resolve("site.yaml"), RecordTemplate.site(language)),
                write(folder.resolve("place.yaml"), RecordTemplate.place(language)));
    }

    /** Makes a place below another; returns its file. */
    public List<Path> place(Path folder) {
        return List.of(write(folder.resolve("place.yaml"), RecordTemplate.place(language)));
    }

    /**
     * Makes a record of a place as a draft; returns its file.
     *
     * @param place the folder of the place
     * @param kindFolder the name of the kind's folder, Chinese or English
     * @param name the name of the file, without its ending
     */
    public Optional<Path> record(Path place, String kindFolder, String name) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> kind.folderNames().contains(kindFolder))
                .findFirst()
                .map(kind ->
                        write(existing(place, kind).resolve(name + ".yaml"), RecordTemplate.record(kind, language)));
    }

    private Path existing(Path place, RecordKind kind) {
        return kind.folderNames().stream()
                .map(place::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> place.resolve(
                        language == Language.CHINESE ? kind.folderNames().get(0) : kind.folder()));
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
