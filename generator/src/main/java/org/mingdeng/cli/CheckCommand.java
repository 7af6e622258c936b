package org.mingdeng.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingdeng.site.BuildReport;
import org.mingdeng.site.Site;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;

/** Reads and checks content, and writes nothing. */
@Command(name = "check", aliases = "体检", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** A name that no content folder has, for what is never written. */
    private static final Path NOWHERE = Path.of("nowhere");

    @Mixin
    private ContentOptions options = new ContentOptions();

    @ParentCommand
    private @Nullable Mingdeng parent;

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Mingdeng mingdeng = Objects.requireNonNull(parent);
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        ProgressLine progress = new ProgressLine(commandLine.getErr(), new Words(mingdeng.language()));
        BuildReport report = Site.of(options.siteOptions(NOWHERE, commandLine, new Words(mingdeng.language())))
                .withProgress(progress)
                .check();
        progress.clear();
        return options.print(report, mingdeng.language(), commandLine.getOut(), commandLine.getErr());
    }
}
