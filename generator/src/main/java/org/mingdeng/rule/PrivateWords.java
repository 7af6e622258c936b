package org.mingdeng.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that tell something of a person that no list may tell; they stand in {@code private-words.txt}, one a line. */
final class PrivateWords {

    private static final List<String> WORDS = read("private-words.txt");

    private PrivateWords() {}

    /** Returns the first such word of a text. */
    static Optional<String> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WORDS.stream().filter(lower::contains).findFirst();
    }

    private static List<String> read(String resource) {
        try (InputStream in = PrivateWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
