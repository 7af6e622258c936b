package org.mingdeng.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is known of characters and words: which are written in two ways, how they begin when spoken, what means the same. */
final class CharacterTables {

    private static final String TRADITIONAL = join("traditional.txt");
    private static final Map<Character, Character> SIMPLIFIED = pairs(TRADITIONAL);
    private static final String INITIALS = join("initials.txt");
    private static final int EXTENSION_A = 0x3400;
    private static final int EXTENSION_A_END = 0x4DBF;
    private static final int UNIFIED = 0x4E00;
    private static final int UNIFIED_END = 0x9FFF;

    /** Words that mean the same, a group in a list. */
    static final List<List<String>> SYNONYMS =
            lines("synonyms.txt").stream().map(line -> List.of(line.split(" "))).toList();

    private CharacterTables() {}

    /** Each traditional character, followed by its simplified form. */
    static String traditional() {
        return TRADITIONAL;
    }

    /** Returns the simplified form of a character, or the character itself. */
    static char simplified(char character) {
        Character simple = SIMPLIFIED.get(character);
        return simple == null ? character : simple;
    }

    /** Returns the first letter of how a character is spoken; a hyphen where it is not known. */
    static char initial(int character) {
        if (character >= EXTENSION_A && character <= EXTENSION_A_END) {
            return INITIALS.charAt(character - EXTENSION_A);
        }
        if (character >= UNIFIED && character <= UNIFIED_END) {
            return INITIALS.charAt(EXTENSION_A_END - EXTENSION_A + 1 + character - UNIFIED);
        }
        return '-';
    }

    private static Map<Character, Character> pairs(String text) {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i += 2) {
            pairs.put(text.charAt(i), text.charAt(i + 1));
        }
        return pairs;
    }

    private static String join(String file) {
        return String.join("", lines(file));
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(CharacterTables.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
