package org.mingdeng.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingdeng.site.SiteOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows a site on this machine while it is edited. */
@Command(name = "serve", aliases = "预览", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private int port = 8080;

    @ParentCommand
    private @Nullable Mingdeng parent;

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Mingdeng mingdeng = Objects.requireNonNull(parent);
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Words words = new Words(mingdeng.language());
        Path folder = Files.createTempDirectory("mingdeng-preview");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "mingdeng-tidy"));
        SiteOptions siteOptions = options.siteOptions(folder.resolve("site"), commandLine, words);
        try (PreviewServer server = PreviewServer.start(siteOptions, port, mingdeng.language())) {
            commandLine.getOut().println(words.say("serve.at", server.address()));
            server.awaitStop();
        }
        return Mingdeng.DONE;
    }

    /** Deletes the preview; what cannot be deleted is left to the system, which empties its temporary folder. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            return; // the process ends
        }
    }
}
