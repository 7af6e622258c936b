package org.mingdeng.typeset;

/** The colours of boards; all is complete in black and white. */
enum Colour {
    BLACK("0 0 0"),
    GREY("0.35 0.35 0.35"),
    LINE("0.55 0.55 0.55"),
    SHADE("0.93 0.93 0.93"),
    WHITE("1 1 1"),
    /** The red of official headings. */
    RED("0.72 0.11 0.11");

    private final String components;

    Colour(String components) {
        this.components = components;
    }

    /** Its red, green and blue, from 0 to 1. */
    String components() {
        return components;
    }
}
