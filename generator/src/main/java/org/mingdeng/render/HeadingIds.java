package org.mingdeng.render;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of the headings of a text: made of their words, each once. */
final class HeadingIds {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AT_AN_END = Pattern.compile("^-|-$");

    private final Set<String> taken = new HashSet<>();

    void take(String id) {
        taken.add(id);
    }

    boolean isTaken(String id) {
        return taken.contains(id);
    }

    String of(String heading) {
        String joined = BETWEEN_WORDS.matcher(heading.strip()).replaceAll("-");
        String plain = AT_AN_END.matcher(joined).replaceAll("");
        String wanted = plain.isEmpty() ? "section" : plain;
        String id = wanted;
        for (int n = 2; !taken.add(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }
}
