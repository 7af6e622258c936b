package org.mingdeng.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A site that is built again and again while somebody works on its content. Keeps in memory what the next build needs, so
 * that a change of one file is published in milliseconds. The output folder must be its own: that nobody else changes it is
 * taken for granted. Used by one thread at a time.
 */
public final class LiveSite {

    private final Site site;
    private final Session session = new Session();

    private LiveSite(Site site) {
        this.site = site;
    }

    /** Returns the site of some options; nothing is read yet. */
    public static LiveSite of(SiteOptions options) {
        return new LiveSite(Site.of(options));
    }

    /** Builds the site whatever has changed. */
    public BuildReport build() {
        return site.build(session, Optional.empty());
    }

    /**
     * Builds the site after changes.
     *
     * @param changedFolders the folders in which files or folders came, went or changed since the last build, absolute
     */
    public BuildReport build(Set<Path> changedFolders) {
        return site.build(session, Optional.of(changedFolders));
    }
}
