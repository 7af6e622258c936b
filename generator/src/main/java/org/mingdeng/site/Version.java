package org.mingdeng.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
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

    /** Code under development changes without a new version: size and time of its jar or class files stand for it. */
    private static String codeStamp() {
        CodeSource source = Version.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "";
        }
        try (Stream<Path> files = Files.walk(Path.of(source.getLocation().toURI()))) {
            StringBuilder stamp = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                stamp.append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file));
            }
            return stamp.toString();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
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
