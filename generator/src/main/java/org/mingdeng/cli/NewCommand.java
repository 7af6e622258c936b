package org.mingdeng.cli;

import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.site.Scaffold;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a new site, place or record to fill in. */
@Command(name = "new", aliases = "新建", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private static final List<String> SITE = List.of("site", "网站");
    private static final List<String> PLACE = List.of("place", "地方");

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "kind")
    private @Nullable String kind;

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "name")
    private @Nullable String name;

    @Option(names = "--place", paramLabel = "DIR", descriptionKey = "place")
    private Path place = Path.of("");

    @ParentCommand
    private @Nullable Mingdeng parent;

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Language language = Objects.requireNonNull(parent).language();
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Words words = new Words(language);
        try {
            List<Path> files = make(new Scaffold(language));
            if (files.isEmpty()) {
                commandLine
                        .getErr()
                        .println(words.say(
                                "new.kind", Objects.requireNonNull(kind), String.join("、", Scaffold.kinds())));
                return Mingdeng.WRONG_USAGE;
            }
            files.forEach(file -> commandLine.getOut().println(words.say("new.done", file)));
            return Mingdeng.DONE;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof FileAlreadyExistsException exists) {
                commandLine.getErr().println(words.say("new.exists", exists.getFile()));
                return Mingdeng.WRONG_USAGE;
            }
            throw e;
        }
    }

    private List<Path> make(Scaffold scaffold) {
        String what = Objects.requireNonNull(kind);
        String called = Objects.requireNonNull(name);
        if (SITE.contains(what)) {
            return scaffold.site(Path.of(called));
        }
        if (PLACE.contains(what)) {
            return scaffold.place(place.resolve(called));
        }
        Optional<Path> file = scaffold.record(place, what, called);
        return file.map(List::of).orElse(List.of());
    }
}
