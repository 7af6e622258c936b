package org.mingdeng.typeset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure of a PDF (ISO 32000-1, 14.8.4), through which screen readers read it. It comes into the file
 * when something of it is drawn, in the order in which that happens.
 */
final class Tag {

    private final @Nullable Tag parent;
    private final String type;
    private final Optional<String> alternative;
    private final Optional<String> scope;

    private Tag(@Nullable Tag parent, String type, Optional<String> alternative, Optional<String> scope) {
        this.parent = parent;
        this.type = type;
        this.alternative = alternative;
        this.scope = scope;
    }

    /** Makes the element that holds all others. */
    static Tag document() {
        return new Tag(null, "Document", Optional.empty(), Optional.empty());
    }

    Tag child(String childType) {
        return new Tag(this, childType, Optional.empty(), Optional.empty());
    }

    /** Makes a figure that is told in words. */
    Tag figure(String words) {
        return new Tag(this, "Figure", Optional.of(words), Optional.empty());
    }

    /** Makes a heading cell for a column or a row. */
    Tag headingCell(String of) {
        return new Tag(this, "TH", Optional.empty(), Optional.of(of));
    }

    Optional<Tag> parent() {
        return Optional.ofNullable(parent);
    }

    String type() {
        return type;
    }

    Optional<String> alternative() {
        return alternative;
    }

    /** Of a heading cell, whether it is that of a column or of a row. */
    Optional<String> scope() {
        return scope;
    }
}
