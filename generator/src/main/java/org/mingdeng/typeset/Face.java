package org.mingdeng.typeset;

/** What a typeface is used for. */
public enum Face {
    /** Tables and boards: a sans serif, which is read best from afar. */
    PLAIN("NotoSansSC-Regular"),
    /** What stands out, heads of tables, headings (黑体). */
    STRONG("NotoSansSC-Bold"),
    /** The text of official notices (仿宋). */
    OFFICIAL("NotoSerifSC-Regular"),
    /** Titles (小标宋). */
    TITLE("NotoSerifSC-Black");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The name of the built-in font's file. */
    String file() {
        return file;
    }
}
