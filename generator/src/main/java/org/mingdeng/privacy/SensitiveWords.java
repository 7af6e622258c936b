package org.mingdeng.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that say too much of someone named, and the phrases in which they are harmless; from a list of plain words. */
final class SensitiveWords {

    private static final String RESOURCE = "sensitive-words.txt";
    private static final String HARMLESS = "harmless";
    private static final String OFFICE = "office";
    private static final SensitiveWords BUILT_IN = new SensitiveWords();

    private final Map<Character, List<Word>> words = new HashMap<>();
    private final boolean[] starts = new boolean[Character.MAX_VALUE + 1];
    private final List<String> offices = new ArrayList<>();

    /**
     * A word of the list.
     *
     * @param text the word
     * @param kind what it tells; empty for a phrase that is harmless as a whole
     */
    record Word(String text, Optional<PersonalDataKind> kind) {}

    private SensitiveWords() {
        try (InputStream in = SensitiveWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Word word) -> -word.text().length())));
    }

    static SensitiveWords builtIn() {
        return BUILT_IN;
    }

    private void addLine(String line) {
        int colon = line.indexOf(':');
        String heading = line.substring(0, colon);
        List<String> listed = List.of(line.substring(colon + 1).strip().split("\\s+"));
        if (heading.equals(OFFICE)) {
            offices.addAll(listed);
            return;
        }
        Optional<PersonalDataKind> kind = heading.equals(HARMLESS)
                ? Optional.empty()
                : Optional.of(PersonalDataKind.valueOf(heading.toUpperCase(Locale.ROOT)));
        for (String word : listed) {
            words.computeIfAbsent(word.charAt(0), start -> new ArrayList<>()).add(new Word(word, kind));
            starts[word.charAt(0)] = true;
        }
    }

    /** Whether some word starts with a character. */
    boolean mayStartWith(char c) {
        return starts[c];
    }

    /** Returns the longest word at an offset of a text. */
    Optional<Word> at(String text, int offset) {
        for (Word word : words.getOrDefault(text.charAt(offset), List.of())) {
            if (text.startsWith(word.text(), offset)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Returns the first word of a text that tells something. */
    Optional<Word> in(String text) {
        int i = 0;
        while (i < text.length()) {
            Optional<Word> word = at(text, i);
            if (word.filter(found -> found.kind().isPresent()).isPresent()) {
                return word;
            }
            i += word.map(found -> found.text().length()).orElse(1);
        }
        return Optional.empty();
    }

    /** The words that make an address that of an office. */
    List<String> offices() {
        return offices;
    }
}
