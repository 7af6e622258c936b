package org.mingdeng.diagnostic;

/** A language in which Mingdeng speaks to people. */
public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language subtag (BCP 47), as used in file names. */
    public String tag() {
        return tag;
    }

    /** Returns the language of a tag such as {@code zh-CN}; anything but English is Chinese. */
    public static Language ofTag(String tag) {
        return tag.startsWith("en") ? ENGLISH : CHINESE;
    }
}
