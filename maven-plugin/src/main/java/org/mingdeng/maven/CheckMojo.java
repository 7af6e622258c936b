package org.mingdeng.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingdeng.site.BuildReport;
import org.mingdeng.site.Site;

/**
 * Reads and checks the content and writes nothing. When the content is at fault, the build fails after all findings.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ReportMojo {

    /**
     * Whether this goal is skipped. Default: {@code false}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.check.skip", defaultValue = "false")
    private boolean skipCheck;

    @Override
    boolean isGoalSkipped() {
        return skipCheck;
    }

    @Override
    BuildReport report(Site site) {
        return site.check();
    }
}
