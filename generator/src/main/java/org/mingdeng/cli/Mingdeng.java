package org.mingdeng.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.site.Version;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The {@code mingdeng} command. Exit codes: 0 done, 1 content at fault, 2 wrong usage, 3 machine at fault.
 */
@Command(name = "mingdeng", mixinStandardHelpOptions = true, versionProvider = Mingdeng.VersionProvider.class)
public final class Mingdeng implements Runnable {

    static final int DONE = 0;
    static final int CONTENT_AT_FAULT = 1;
    static final int WRONG_USAGE = 2;
    static final int MACHINE_AT_FAULT = 3;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "zh|en")
    private String lang = "zh";

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("org.freemarker.loggerLibrary", "none"); // what it has to say is thrown
        PrintWriter out = new PrintWriter(new java.io.OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new java.io.OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(run(out, err, args));
    }

    /** Runs a command; returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Words words = new Words(languageOf(args));
        CommandLine commandLine = new CommandLine(new Mingdeng());
        commands(args).forEach(command -> commandLine.addSubcommand(command.get()));
        commandLine
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(words.bundle())
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler(new Failures(words));
        commandLine.setParameterExceptionHandler(new UsageMistakes(words));
        return commandLine.execute(args);
    }

    /** Returns the command that is called, so that the others need not be set up; all when it is none of them. */
    private static List<Supplier<Object>> commands(String... args) {
        String called = Arrays.stream(args)
                .filter(arg -> !arg.startsWith("-") && !arg.equals("zh") && !arg.equals("en"))
                .findFirst()
                .orElse("");
        return switch (called) {
            case "build", "发布" -> List.of(BuildCommand::new);
            case "check", "体检" -> List.of(CheckCommand::new);
            case "serve", "预览" -> List.of(ServeCommand::new);
            default ->
                List.of(
                        BuildCommand::new,
                        CheckCommand::new,
                        DueCommand::new,
                        ExplainCommand::new,
                        HouseholdsCommand::new,
                        NewCommand::new,
                        PostingCommand::new,
                        PrintCommand::new,
                        ScheduleCommand::new,
                        ServeCommand::new,
                        AutoComplete.GenerateCompletion::new,
                        CommandLine.HelpCommand::new);
        };
    }

    /** The language must be known before the words of the help are. */
    private static Language languageOf(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return Language.ofTag(args[i].substring("--lang=".length()));
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return Language.ofTag(args[i + 1]);
            }
        }
        return Language.CHINESE;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    Language language() {
        return Language.ofTag(lang);
    }

    /** Says which version this is. */
    static final class VersionProvider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Mingdeng " + Version.current()};
        }
    }
}
