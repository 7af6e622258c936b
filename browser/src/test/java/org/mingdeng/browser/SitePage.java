package org.mingdeng.browser;

/**
 * A page of the site.
 *
 * @param kind what sort of page it is: {@code home of a village}, {@code record of ledgers}, {@code list}
 * @param path its address below the root of the site, as a file: {@code yinghuo/tingdao/index.html}
 */
record SitePage(String kind, String path) {

    boolean isHome() {
        return kind.startsWith("home");
    }

    boolean isRecord() {
        return kind.startsWith("record of ");
    }

    @Override
    public String toString() {
        return kind + " (" + path + ")";
    }
}
