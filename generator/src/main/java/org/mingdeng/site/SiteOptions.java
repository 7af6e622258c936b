package org.mingdeng.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
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
 * @param cache the folder in which a build keeps what the next one can use; it may be deleted at any time
 * @param isExplained whether the report says of each file why it was written
 * @param product what is made
 * @param place the folder below the content folder of the only place of which something is made; of all when none is named
 * @param year the year that sheets of households tell of
 * @param jobs how many places are worked on at the same time
 */
public record SiteOptions(
        Path content,
        Path output,
        LocalDate today,
        Optional<String> baseUrl,
        Severity failOn,
        Path cache,
        boolean isExplained,
        Product product,
        Optional<String> place,
        OptionalInt year,
        int jobs) {

    /** What can be made of content. */
    public enum Product {
        /** The site. */
        SITE,
        /** The boards that places print, as PDF, and nothing else. */
        BOARDS,
        /** What a round of posting needs: the boards that changed since they were hung up, lists, a draft of the record. */
        POSTING,
        /** The sheets of the households of one place, which are handed over and never published. */
        HOUSEHOLDS
    }

    /** Where villages live; "today" begins there at midnight. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * Returns options with all defaults: today in Shanghai, errors stop publication, the cache in a hidden folder beside the
     * output, a job for each processor.
     */
    public static SiteOptions of(Path content, Path output) {
        Path folder = output.toAbsolutePath().normalize();
        return new SiteOptions(
                content.toAbsolutePath().normalize(),
                folder,
                LocalDate.now(ZONE),
                Optional.empty(),
                Severity.ERROR,
                folder.resolveSibling("." + folder.getFileName() + "-cache"),
                false,
                Product.SITE,
                Optional.empty(),
                OptionalInt.empty(),
                Runtime.getRuntime().availableProcessors());
    }

    /** Returns the options with another day. */
    public SiteOptions today(LocalDate day) {
        return new SiteOptions(content, output, day, baseUrl, failOn, cache, isExplained, product, place, year, jobs);
    }

    /** Returns the options with an address that goes before the one in {@code site.yaml}. */
    public SiteOptions baseUrl(String address) {
        return new SiteOptions(
                content, output, today, Optional.of(address), failOn, cache, isExplained, product, place, year, jobs);
    }

    /** Returns the options with another severity that stops publication. */
    public SiteOptions failOn(Severity severity) {
        return new SiteOptions(
                content, output, today, baseUrl, severity, cache, isExplained, product, place, year, jobs);
    }

    /** Returns the options with another cache folder. */
    public SiteOptions cache(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return new SiteOptions(
                content, output, today, baseUrl, failOn, absolute, isExplained, product, place, year, jobs);
    }

    /** Returns the options with a report that says of each file why it was written. */
    public SiteOptions explained() {
        return new SiteOptions(content, output, today, baseUrl, failOn, cache, true, product, place, year, jobs);
    }

    /**
     * Returns the options with something else to be made. What is remembered of sheets of households lies in their own folder
     * then, since it is as private as they are.
     */
    public SiteOptions product(Product other) {
        Path kept = other == Product.HOUSEHOLDS ? output.resolve(Path.of(".mingdeng", "cache")) : cache;
        return new SiteOptions(content, output, today, baseUrl, failOn, kept, isExplained, other, place, year, jobs);
    }

    /**
     * Returns the options with one place of which something is made.
     *
     * @param folder its folder, below the content folder or from where the program was started
     */
    public SiteOptions place(String folder) {
        Path path = Path.of(folder).toAbsolutePath().normalize();
        Path below = path.startsWith(content)
                ? content.relativize(path)
                : Path.of(folder).normalize();
        Optional<String> one = Optional.of(below.toString().replace('\\', '/'));
        return new SiteOptions(content, output, today, baseUrl, failOn, cache, isExplained, product, one, year, jobs);
    }

    /** Returns the options with another year for sheets of households than that of today. */
    public SiteOptions year(int other) {
        OptionalInt told = OptionalInt.of(other);
        return new SiteOptions(content, output, today, baseUrl, failOn, cache, isExplained, product, place, told, jobs);
    }

    /** Whether something is made of a place. */
    boolean isAskedFor(String path) {
        return place.isEmpty() || place.get().equals(path);
    }

    /** Whether a place lies above the only one of which something is made. */
    boolean isAbove(String path) {
        return place.filter(asked -> !asked.equals(path) && isBelow(asked, path))
                .isPresent();
    }

    /** Whether a place must be looked at: what a place says of those below it comes from them. */
    boolean isNeeded(String path) {
        return place.isEmpty() || isAbove(path) || isBelow(path, place.get());
    }

    private static boolean isBelow(String path, String other) {
        return other.isEmpty() || path.equals(other) || path.startsWith(other + "/");
    }

    /** Returns the options with another number of jobs, at least one. */
    public SiteOptions jobs(int number) {
        return new SiteOptions(
                content, output, today, baseUrl, failOn, cache, isExplained, product, place, year, Math.max(1, number));
    }
}
