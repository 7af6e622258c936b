package org.mingdeng.render;

/** Takes the files of a place or of the site as a whole; used by one thread at a time. */
public interface FileSink {

    /**
     * Takes a file.
     *
     * @param route its address below the site's root
     * @param bytes its content
     */
    void accept(String route, byte[] bytes);

    /**
     * Takes a file of the earlier site as it is.
     *
     * @param route its address below the site's root
     * @return whether it is still there as it was written; otherwise it must be made again
     */
    boolean keep(String route);
}
