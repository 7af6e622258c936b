package org.mingdeng.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Content folders of the tests and the bytes of the sites made of them. */
final class SiteFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Path SITES = Path.of("src/test/resources/sites");

    private SiteFixture() {}

    static Path content(String scenario) {
        return SITES.resolve(scenario).resolve("content");
    }

    static Path expected(String scenario) {
        return SITES.resolve(scenario).resolve("expected");
    }

    static SiteOptions options(Path content, Path output) {
        return SiteOptions.of(content, output).today(TODAY);
    }

    /** Returns all files of a folder by path, the build's own state left out. */
    static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".mingdeng")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
