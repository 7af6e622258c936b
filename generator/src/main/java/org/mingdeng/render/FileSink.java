package org.mingdeng.render;

/** Takes the files of a site, from several places at a time. */
@FunctionalInterface
public interface FileSink {

    /**
     * Takes a file.
     *
     * @param route its address below the site's root
     * @param bytes its content
     */
    void accept(String route, byte[] bytes);
}
