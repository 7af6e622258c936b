package org.mingdeng.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words with what is said of each, found in texts by one look at each character. */
public final class WordList {

    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    void add(String word, String meaning) {
        meanings.put(word, meaning);
        List<String> alike = byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>());
        alike.add(word);
        alike.sort((one, other) -> other.length() - one.length());
    }

    /** What is said of a word of the list. */
    public String meaning(String word) {
        return meanings.getOrDefault(word, "");
    }

    /** Returns the words that a text holds, each with the offset of its first place; of two at one place the longer. */
    public Map<String, Integer> in(String text) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < text.length(); i++) {
            List<String> alike = byFirst.get(text.charAt(i));
            if (alike != null) {
                for (String word : alike) {
                    if (text.startsWith(word, i)) {
                        found.putIfAbsent(word, i);
                        break;
                    }
                }
            }
        }
        return found;
    }
}
