package org.mingdeng.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.mingdeng.cli.PreviewServer;
import org.mingdeng.diagnostic.Term;

/**
 * Shows the site in a browser of this machine and builds it again whenever the content changes, until it is stopped with
 * Ctrl+C. For the command line only; needs no {@code pom.xml}, and without one builds in a temporary folder of its own.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", requiresDirectInvocation = true, requiresProject = false, aggregator = true, threadSafe = true)
// Maven 4 has no requiresDirectInvocation, Maven 3 heeds it; Maven fills in the parameters before it calls execute()
@SuppressWarnings({"deprecation", "NullAway.Init"})
public final class ServeMojo extends ContentMojo {

    private static final Term SERVING = new Term("预览：%s （按 Ctrl+C 停止）", "Preview: %s (stop with Ctrl+C)");

    /**
     * Port of the preview. Default: {@code 8080}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.port", defaultValue = "8080", required = true)
    private int port;

    /**
     * Whether this goal is skipped. Default: {@code false}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.serve.skip", defaultValue = "false")
    private boolean skipServe;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    boolean isGoalSkipped() {
        return skipServe;
    }

    @Override
    void run() throws MojoExecutionException {
        try (PreviewServer server = PreviewServer.start(options(folder()), port, language())) {
            getLog().info(SERVING.in(language()).formatted(server.address()));
            server.awaitStop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path folder() throws IOException {
        return project.getFile() == null ? Files.createTempDirectory("mingdeng-preview") : output();
    }
}
