package org.mingdeng.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;
import org.mingdeng.diagnostic.Term;

/**
 * Packs the published site into one zip file, to be handed over or deployed. The same site gives the same bytes: entries
 * are sorted, and all bear the time of {@code project.build.outputTimestamp}.
 *
 * @since 0.1.0
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills in the parameters before it calls execute()
public final class PackageMojo extends SiteMojo {

    private static final Term NO_SITE =
            new Term("文件夹 %s 里没有网站，请先运行 mvn mingdeng:build。", "There is no site in %s; run mvn mingdeng:build first.");
    private static final Term PACKED = new Term("已打包：%s", "Packed: %s");

    /**
     * Folder that the zip file goes to. Default: {@code ${project.build.directory}}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.packageDirectory", defaultValue = "${project.build.directory}", required = true)
    private File packageDirectory;

    /**
     * Classifier of the zip file, which is named {@code <finalName>-<classifier>.zip}. Default: {@code site}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.classifier", defaultValue = "site", required = true)
    private String classifier;

    /**
     * Whether the zip file is attached to the project, to be installed and deployed with it. Default: {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.attach", defaultValue = "true")
    private boolean attach;

    /**
     * Time that all entries bear, in ISO 8601 with an offset or in seconds since 1970. Default:
     * {@code ${project.build.outputTimestamp}}; without one, the first day of 1980.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    /**
     * Whether this goal is skipped. Default: {@code false}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.package.skip", defaultValue = "false")
    private boolean skipPackage;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    private final MavenProjectHelper projectHelper;

    @Inject
    PackageMojo(MavenProjectHelper projectHelper) {
        this.projectHelper = projectHelper;
    }

    @Override
    boolean isGoalSkipped() {
        return skipPackage;
    }

    @Override
    void run() throws MojoExecutionException {
        if (!Files.isRegularFile(output().resolve("index.html"))) {
            throw new MojoExecutionException(NO_SITE.in(language()).formatted(output()));
        }
        String name = project.getBuild().getFinalName() + "-" + classifier + ".zip";
        Path zip = packageDirectory.toPath().resolve(name);
        try {
            new SiteArchive(output(), entryTime()).writeTo(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        getLog().info(PACKED.in(language()).formatted(zip));
        if (attach) {
            projectHelper.attachArtifact(project, "zip", classifier, zip.toFile());
        }
    }

    private EntryTime entryTime() throws MojoExecutionException {
        String written = outputTimestamp == null ? "" : outputTimestamp;
        return EntryTime.parse(written)
                .orElseThrow(() -> notUsable("outputTimestamp", written, "2026-11-01T00:00:00Z"));
    }
}
