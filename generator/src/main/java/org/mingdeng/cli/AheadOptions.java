package org.mingdeng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.site.Site;
import org.mingdeng.site.SiteOptions;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that look ahead have in common. */
final class AheadOptions {

    /** A name that no content folder has, for what is never written. */
    private static final Path NOWHERE = Path.of("nowhere");

    @Parameters(index = "0", paramLabel = "CONTENT", descriptionKey = "content")
    private @Nullable Path content;

    @Option(names = "--today", paramLabel = "YYYY-MM-DD", descriptionKey = "today")
    private @Nullable LocalDate today;

    @Option(names = "--place", paramLabel = "DIR", descriptionKey = "only-place")
    private @Nullable String place;

    private SiteOptions options(CommandLine commandLine, Words words) {
        Path folder = Objects.requireNonNull(content);
        if (!Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(commandLine, words.say("content.missing", folder));
        }
        SiteOptions options = SiteOptions.of(folder, NOWHERE);
        return today == null ? options : options.today(today);
    }

    /** The day that counts as today. */
    LocalDate today(CommandLine commandLine, Words words) {
        return options(commandLine, words).today();
    }

    /** Returns what lies ahead; says so when records at fault are not in it. */
    Site.Ahead ahead(CommandLine commandLine, Language language) {
        Words words = new Words(language);
        Site.Ahead ahead = Site.of(options(commandLine, words)).ahead();
        if (ahead.report().isContentAtFault()) {
            commandLine
                    .getErr()
                    .println(words.say("ahead.faults", ahead.report().summary(language)));
        }
        return ahead;
    }

    /** Whether a place was asked for, by its folder below the content folder or by its name. */
    boolean isAskedFor(String name, Optional<String> path) {
        return place == null
                || place.equals(name)
                || path.filter(found -> found.equals(place) || found.startsWith(place + "/"))
                        .isPresent();
    }
}
