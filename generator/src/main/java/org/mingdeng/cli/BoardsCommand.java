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
        SiteOptions siteOptions = options.siteOptions(Objects.requireNonNull(out), commandLine, words)
                .product(product);
        siteOptions = cache == null ? siteOptions : siteOptions.cache(cache);
        BuildReport report = Site.of(siteOptions).withProgress(progress).build();
        progress.clear();
        return options.print(report, mingdeng.language(), commandLine.getOut(), commandLine.getErr());
    }
}
