package org.mingdeng.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A small script that hands a piece of the index to the page. A script and not a data file, because pages that are opened
 * from a folder may load scripts and nothing else.
 */
final class Script {

    private Script() {}

    /**
     * Returns the script.
     *
     * @param name the address of the piece within the index, without its ending
     * @param literal what it holds, as JavaScript
     */
    static byte[] of(String name, String literal) {
        return ("mingdeng(" + text(name) + "," + literal + ")\n").getBytes(StandardCharsets.UTF_8);
    }

    static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\u2028', '\u2029' -> quoted.append("\\u").append(Integer.toHexString(c));
                default -> quoted.append(c < ' ' ? ' ' : c);
            }
        }
        return quoted.append('"').toString();
    }

    static String texts(Collection<String> texts) {
        return texts.stream().map(Script::text).collect(Collectors.joining(",", "[", "]"));
    }
}
