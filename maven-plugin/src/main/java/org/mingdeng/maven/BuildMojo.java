package org.mingdeng.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingdeng.site.BuildReport;
import org.mingdeng.site.Site;

/**
 * Reads and checks the content and publishes the site. When the content is at fault, the site stays as it was and the
 * build fails after all findings.
 *
 * @since 0.1.0
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class BuildMojo extends ReportMojo {

    /**
     * Whether this goal is skipped. Default: {@code false}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.build.skip", defaultValue = "false")
    private boolean skipBuild;

    @Override
    boolean isGoalSkipped() {
        return skipBuild;
    }

    @Override
    BuildReport report(Site site) {
        return site.build();
    }
}
