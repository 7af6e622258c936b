package org.mingdeng.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mingdeng.diagnostic.Severity;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.site.SiteOptions;

/** A goal that reads content; its parameters are the parts of {@link SiteOptions}. */
@SuppressWarnings("NullAway.Init") // Maven fills in the parameters before it calls execute()
abstract class ContentMojo extends SiteMojo {

    private static final Term NO_CONTENT =
            new Term("没有内容文件夹“%s”，请检查 mingdeng.content。", "There is no content folder “%s”; check mingdeng.content.");

    /**
     * Folder of the records, the one that holds {@code site.yaml}. Default: {@code ${project.basedir}}, the folder of the
     * {@code pom.xml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.content", defaultValue = "${basedir}", required = true)
    private File content;

    /**
     * Day as of which the site is built, as {@code yyyy-MM-dd}; for example {@code 2026-11-24}. Default: today in
     * Asia/Shanghai, whatever the zone of the machine.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.today")
    private @Nullable String today;

    /**
     * Address of the site, which feeds and QR codes need; for example {@code https://gongkai.yundeng.example}. Default: the
     * one in {@code site.yaml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.baseUrl")
    private @Nullable String baseUrl;

    /**
     * Severity from which a finding stops publication: {@code error} or {@code warning}. Default: {@code error}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.failOn", defaultValue = "error", required = true)
    private String failOn;

    /**
     * How many places are worked on at the same time, at least one. Default: one for each processor.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.jobs")
    private @Nullable Integer jobs;

    /**
     * Folder in which a build keeps what the next one can use; it may be deleted at any time. Default: a hidden folder
     * beside the site, {@code target/.site-cache}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.cache")
    private @Nullable File cache;

    /** Returns the options for a site that goes to a folder. */
    final SiteOptions options(Path output) throws MojoExecutionException {
        if (!content.isDirectory()) {
            throw new MojoExecutionException(NO_CONTENT.in(language()).formatted(content));
        }
        SiteOptions options = SiteOptions.of(content.toPath(), output).failOn(failOn());
        Optional<LocalDate> day = day();
        if (day.isPresent()) {
            options = options.today(day.get());
        }
        if (baseUrl != null) {
            options = options.baseUrl(baseUrl.replaceAll("/+$", ""));
        }
        if (cache != null) {
            options = options.cache(cache.toPath());
        }
        return jobs == null ? options : options.jobs(jobs);
    }

    final Severity failOn() throws MojoExecutionException {
        return switch (failOn) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default -> throw notUsable("mingdeng.failOn", failOn, "error | warning");
        };
    }

    private Optional<LocalDate> day() throws MojoExecutionException {
        if (today == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(today));
        } catch (DateTimeParseException e) {
            throw notUsable("mingdeng.today", today, "yyyy-MM-dd");
        }
    }
}
