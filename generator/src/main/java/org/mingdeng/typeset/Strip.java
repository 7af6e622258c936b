package org.mingdeng.typeset;

import java.util.stream.Stream;

/** Something that takes room from top to bottom and is never cut: a line of text, a row of a table. */
abstract class Strip {

    private final double height;
    private final boolean keepsWithNext;

    /**
     * Makes a strip.
     *
     * @param height how high it is, in points
     * @param keepsWithNext whether it must not be the last of a page
     */
    Strip(double height, boolean keepsWithNext) {
        this.height = height;
        this.keepsWithNext = keepsWithNext;
    }

    double height() {
        return height;
    }

    boolean keepsWithNext() {
        return keepsWithNext;
    }

    /** Returns it as strips that a page can hold; itself, unless it knows how it can be parted. */
    Stream<Strip> within(double pageHeight) {
        return Stream.of(this);
    }

    /** Draws it with its upper left corner at a place of a page. */
    abstract void draw(Pen pen, double x, double top);

    /** Returns empty room. */
    static Strip gap(double height, boolean keepsWithNext) {
        return new Strip(height, keepsWithNext) {
            @Override
            void draw(Pen pen, double x, double top) {
                // Nothing is there.
            }
        };
    }
}
