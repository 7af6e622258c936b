package org.mingdeng.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.NearestName;
import org.mingdeng.diagnostic.Problem;
import org.mingdeng.site.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what a finding means, from the code that stands in its brackets; lists all checks, or those that name a word. */
@Command(name = "explain", aliases = "说明", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private static final Pattern CODE = Pattern.compile("(?i)MD\\d*");

    @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "code")
    private @Nullable String wanted;

    @ParentCommand
    private @Nullable Mingdeng parent;

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Language language = Objects.requireNonNull(parent).language();
        CheckSheet sheet = new CheckSheet(language);
        PrintWriter out = commandLine.getOut();
        if (wanted == null) {
            Problems.all().forEach(problem -> out.println(sheet.line(problem)));
        } else if (CODE.matcher(wanted.strip()).matches()) {
            out.print(sheet.write(find(wanted.strip(), commandLine, new Words(language))));
        } else {
            search(wanted.strip(), sheet, commandLine, new Words(language));
        }
        out.flush();
        return Mingdeng.DONE;
    }

    private static Problem find(String code, CommandLine commandLine, Words words) {
        String upper = code.toUpperCase(Locale.ROOT);
        return Problems.all().stream()
                .filter(problem -> problem.code().equals(upper))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> codes =
                            Problems.all().stream().map(Problem::code).toList();
                    String meant = NearestName.among(codes, upper).orElse("MD432");
                    return new CommandLine.ParameterException(commandLine, words.say("code.unknown", code, meant));
                });
    }

    private static void search(String word, CheckSheet sheet, CommandLine commandLine, Words words) {
        List<Problem> found = Problems.all().stream()
                .filter(problem -> sheet.mentions(problem, word))
                .toList();
        if (found.isEmpty()) {
            throw new CommandLine.ParameterException(commandLine, words.say("explain.nothing", word));
        }
        found.forEach(problem -> commandLine.getOut().println(sheet.line(problem)));
    }
}
