package org.mingdeng.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.mingdeng.diagnostic.Severity;

/**
 * What to build, where to, and as of which day. Made with {@link #of}, changed with the methods named after the parts:
 *
 * <pre>{@code
 * SiteOptions options = SiteOptions.of(Path.of("content"), Path.of("site")).today(LocalDate.of(2026, 11, 24));
 * }</pre>
 *
 * @param content the content folder
 * @param output the folder of the published site
 * @param today the only clock of a build
 * @param baseUrl the address of the site, when it is not the one in {@code site.yaml}
 * @param failOn the severity from which a finding stops publication
 * @param jobs how many places are worked on at the same time
 */
public record SiteOptions(
        Path content, Path output, LocalDate today, Optional<String> baseUrl, Severity failOn, int jobs) {

    /** Where villages live; "today" begins there at midnight. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Returns options with all defaults: today in Shanghai, errors stop publication, a job for each processor. */
    public static SiteOptions of(Path content, Path output) {
        return new SiteOptions(
                content.toAbsolutePath().normalize(),
                output.toAbsolutePath().normalize(),
                LocalDate.now(ZONE),
                Optional.empty(),
                Severity.ERROR,
                Runtime.getRuntime().availableProcessors());
    }

    /** Returns the options with another day. */
    public SiteOptions today(LocalDate day) {
        return new SiteOptions(content, output, day, baseUrl, failOn, jobs);
    }

    /** Returns the options with an address that goes before the one in {@code site.yaml}. */
    public SiteOptions baseUrl(String address) {
        return new SiteOptions(content, output, today, Optional.of(address), failOn, jobs);
    }

    /** Returns the options with another severity that stops publication. */
    public SiteOptions failOn(Severity severity) {
        return new SiteOptions(content, output, today, baseUrl, severity, jobs);
    }

    /** Returns the options with another number of jobs, at least one. */
    public SiteOptions jobs(int number) {
        return new SiteOptions(content, output, today, baseUrl, failOn, Math.max(1, number));
    }
}
