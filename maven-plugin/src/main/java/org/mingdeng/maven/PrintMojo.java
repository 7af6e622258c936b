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
 * Makes PDF files of the boards that places hang up. Which ones is said under {@code boards} in {@code site.yaml} or
 * {@code place.yaml}.
 *
 * @since 0.1.0
 */
@Mojo(name = "print", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills in the parameters before it calls execute()
public final class PrintMojo extends ReportMojo {

    /**
     * Folder of the PDF files; it holds those of the last run only. Default:
     * {@code ${project.build.directory}/boards}, that is {@code target/boards}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.boards", defaultValue = "${project.build.directory}/boards", required = true)
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
    @Parameter(property = "mingdeng.print.skip", defaultValue = "false")
    private boolean skipPrint;

    @Override
    boolean isGoalSkipped() {
        return skipPrint;
    }

    @Override
    SiteOptions options() throws MojoExecutionException {
        SiteOptions options = options(boards.toPath()).product(SiteOptions.Product.BOARDS);
        return place == null ? options : options.place(place);
    }

    @Override
    BuildReport report(Site site) {
        return site.build();
    }
}
