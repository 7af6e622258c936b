package org.mingdeng.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mingdeng.site.BuildReport;
import org.mingdeng.site.Site;
import org.mingdeng.site.SiteOptions;

/**
 * Makes PDF files of the boards that changed since they were hung up, with lists to sign and drafts of the posting
 * records.
 *
 * @since 0.1.0
 */
@Mojo(name = "posting", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills in the parameters before it calls execute()
public final class PostingMojo extends ReportMojo {

    /**
     * Folder of the files; it holds those of the last run only. Default:
     * {@code ${project.build.directory}/posting}, that is {@code target/posting}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.posting", defaultValue = "${project.build.directory}/posting", required = true)
    private File boards;

    /**
     * Folder, below the content folder, of the only place that it is done for; for example {@code yinghuo/tingdao}. Default:
     * none, that is all places.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.place")
    private @Nullable String place;

    /**
     * Whether this goal is skipped. Default: {@code false}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.posting.skip", defaultValue = "false")
    private boolean skipPosting;

    @Override
    boolean isGoalSkipped() {
        return skipPosting;
    }

    @Override
    SiteOptions options() throws MojoExecutionException {
        SiteOptions options = options(boards.toPath()).product(SiteOptions.Product.POSTING);
        return place == null ? options : options.place(place);
    }

    @Override
    BuildReport report(Site site) {
        return site.build();
    }
}
