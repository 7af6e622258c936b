package org.mingdeng.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingdeng.cache.Fingerprint;

/** The version of Mingdeng. */
public final class Version {

    private static final String CURRENT = read();

    private Version() {}

    /** Returns the version, such as {@code 0.1.0}. */
    public static String current() {
        return CURRENT;
    }

    /** Returns the fingerprint of the code that runs, so that what another one has kept is not used. */
    static Fingerprint fingerprint() {
        return Fingerprint.ofValue(List.of(CURRENT, isSnapshot() ? codeStamp() : ""));
    }

    private static boolean isSnapshot() {
        return CURRENT.endsWith("-SNAPSHOT");
    }

    /**
     * Code under development changes without a new version: size and time of its jar or class files, and of those of the
     * themes where they lie apart, stand for it.
     */
    private static String codeStamp() {
        try {
            StringBuilder stamp = new StringBuilder();
            for (Path place : places()) {
                try (Stream<Path> files = Files.walk(place)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        stamp.append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file));
                    }
                }
            }
            return stamp.toString();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> places() throws URISyntaxException {
        List<Path> places = new ArrayList<>();
        CodeSource source = Version.class.getProtectionDomain().getCodeSource();
        if (source != null) {
            places.add(Path.of(source.getLocation().toURI()));
        }
        URL themes = Version.class.getResource("/org/mingdeng/themes/default/theme.yaml");
        if (themes != null) {
            String address = themes.toString();
            int jar = address.indexOf("!/");
            places.add(
                    jar < 0
                            ? Path.of(themes.toURI()).resolve("../..").normalize()
                            : Path.of(new URI(address.substring("jar:".length(), jar))));
        }
        return places;
    }

    private static String read() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource version.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
