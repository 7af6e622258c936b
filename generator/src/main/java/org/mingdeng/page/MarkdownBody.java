package org.mingdeng.page;

import java.util.List;
import java.util.Optional;
import org.mingdeng.cache.HasForm;
import org.mingdeng.diagnostic.Origin;

/**
 * A Markdown text with what is needed to make a page of it.
 *
 * @param text the Markdown
 * @param origins where each stretch of it was written
 * @param targets where its relative links lead
 */
public record MarkdownBody(String text, Origins origins, Targets targets) implements HasForm {

    /**
     * The path of the file and where the text begins in it: with the bytes of the file they give text and origins. The
     * targets are asked again each time.
     */
    @Override
    public Object form() {
        return List.of(origins.at(0, 0).start(), path());
    }

    /** The path of the file in which it is written. */
    public String path() {
        return origins.at(0, 0).path();
    }

    /** Says where a stretch of the text was written. */
    @FunctionalInterface
    public interface Origins {
        /** Returns the place of the characters between two offsets of the text. */
        Origin at(int from, int to);
    }

    /** Says where a relative link leads. */
    @FunctionalInterface
    public interface Targets {
        /** Returns the route of what a path names, seen from the record's file; empty when nothing is there. */
        Optional<String> route(String path);
    }
}
