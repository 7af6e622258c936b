package org.mingdeng.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Words that residents cannot be expected to know, each with what it means in plain words (pages explain them), and phrases
 * that say nothing, each with what to say instead (the check points them out).
 */
public final class PlainWords {

    private static final PlainWords BUILT_IN = read();

    private final WordList terms = new WordList();
    private final WordList phrases = new WordList();

    private PlainWords() {}

    /** Returns the words that come with Mingdeng. */
    public static PlainWords builtIn() {
        return BUILT_IN;
    }

    /** What hard words mean, by word. */
    public WordList terms() {
        return terms;
    }

    /** What to say instead, by phrase. */
    public WordList phrases() {
        return phrases;
    }

    private static PlainWords read() {
        PlainWords words = new PlainWords();
        try (InputStream in = PlainWords.class.getResourceAsStream("plain-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource plain-words.txt");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .forEach(part -> (part[0].equals("term") ? words.terms : words.phrases).add(part[1], part[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
