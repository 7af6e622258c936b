package org.mingdeng.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingdeng.diagnostic.MessageCatalogue;
import org.mingdeng.diagnostic.NearestName;
import org.mingdeng.diagnostic.Problem;
import org.mingdeng.site.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what a finding means, from the code that stands in its brackets. */
@Command(name = "explain", aliases = "说明", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private static final int MOST_ARGUMENTS = 10;

    @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "code")
    private @Nullable String code;

    @ParentCommand
    private @Nullable Mingdeng parent;

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Mingdeng mingdeng = Objects.requireNonNull(parent);
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Words words = new Words(mingdeng.language());
        MessageCatalogue catalogue = MessageCatalogue.in(mingdeng.language());
        if (code == null) {
            Problems.all().forEach(problem -> commandLine.getOut().println(line(problem, catalogue)));
        } else {
            explain(find(code, commandLine, words), catalogue, words, commandLine.getOut());
        }
        commandLine.getOut().flush();
        return Mingdeng.DONE;
    }

    private static Problem find(String wanted, CommandLine commandLine, Words words) {
        String upper = wanted.strip().toUpperCase(Locale.ROOT);
        return Problems.all().stream()
                .filter(problem -> problem.code().equals(upper))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> codes =
                            Problems.all().stream().map(Problem::code).toList();
                    String meant = NearestName.among(codes, upper).orElse("MD432");
                    return new CommandLine.ParameterException(commandLine, words.say("code.unknown", wanted, meant));
                });
    }

    private static String line(Problem problem, MessageCatalogue catalogue) {
        return problem.code() + " " + problem.severity().label().in(catalogue.language()) + " "
                + text(problem.name(), catalogue);
    }

    private static void explain(Problem problem, MessageCatalogue catalogue, Words words, PrintWriter out) {
        out.println(line(problem, catalogue));
        String fix = text(problem.name() + ".fix", catalogue);
        if (!fix.isEmpty()) {
            out.println(words.say("explain.fix", fix));
        }
        out.println(words.say("explain.setting", problem.code()));
    }

    /** Returns a text with an ellipsis where a finding has its own values. */
    private static String text(String key, MessageCatalogue catalogue) {
        return catalogue.text(
                key, IntStream.range(0, MOST_ARGUMENTS).mapToObj(i -> "…").toList());
    }
}
