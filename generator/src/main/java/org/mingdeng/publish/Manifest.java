package org.mingdeng.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files that a build wrote, with the SHA-256 of each, one a line after a line that names the form. A manifest that
 * cannot be read is an empty one: then nothing is deleted.
 *
 * @param hashes the hashes by route
 */
record Manifest(Map<String, String> hashes) {

    private static final String FORM = "mingdeng manifest 1";
    private static final int HASH_LENGTH = 64;

    Manifest {
        hashes = new TreeMap<>(hashes);
    }

    static Manifest read(Path root) throws IOException {
        Path file = file(root);
        if (!Files.exists(file)) {
            return new Manifest(Map.of());
        }
        return parse(Files.readString(file, StandardCharsets.UTF_8).lines().toList());
    }

    static Manifest parse(List<String> lines) {
        Map<String, String> hashes = new TreeMap<>();
        if (!lines.isEmpty() && lines.get(0).equals(FORM)) {
            lines.stream()
                    .skip(1)
                    .filter(line -> line.length() > HASH_LENGTH + 1)
                    .forEach(line -> hashes.put(line.substring(HASH_LENGTH + 1), line.substring(0, HASH_LENGTH)));
        }
        return new Manifest(hashes);
    }

    static Path file(Path root) {
        return SiteDirectory.state(root).resolve("manifest");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(FORM);
        hashes.forEach((route, hash) -> lines.add(hash + " " + route));
        return lines;
    }

    Set<String> routes() {
        return hashes.keySet();
    }

    boolean names(String route) {
        return hashes.containsKey(route);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
