package org.mingdeng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingdeng.site.BuildReport;
import org.mingdeng.site.Site;
import org.mingdeng.site.SiteOptions;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What the commands that make files for the wall have in common: they differ in what is made. */
abstract class BoardsCommand implements Callable<Integer> {

    private final SiteOptions.Product product;

    BoardsCommand(SiteOptions.Product product) {
        this.product = product;
    }

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "print-out")
    private @Nullable Path out;

    @Option(names = "--cache", paramLabel = "DIR", descriptionKey = "cache")
    private @Nullable Path cache;

    @Option(names = "--place", paramLabel = "PATH", descriptionKey = "print-place")
    private @Nullable String place;

    @ParentCommand
    private @Nullable Mingdeng parent;

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    @Override
    public final Integer call() {
        Mingdeng mingdeng = Objects.requireNonNull(parent);
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Words words = new Words(mingdeng.language());
        PrintWriter err = commandLine.getErr();
        ProgressLine progress = new ProgressLine(err, words);
        SiteOptions siteOptions = ready(
                options.siteOptions(Objects.requireNonNull(out), commandLine, words)
                        .product(product),
                commandLine,
                words);
        BuildReport report = Site.of(siteOptions).withProgress(progress).build();
        progress.clear();
        conclude(report, commandLine, words);
        return options.print(report, mingdeng.language(), commandLine.getOut(), commandLine.getErr());
    }

    /** Returns the options as they were typed; throws when they do not say what is to be made. */
    SiteOptions ready(SiteOptions before, CommandLine commandLine, Words words) {
        SiteOptions typed = cache == null ? before : before.cache(cache);
        return place == null ? typed : typed.place(place);
    }

    /** Says what the summary does not. */
    void conclude(BuildReport report, CommandLine commandLine, Words words) {}
}
