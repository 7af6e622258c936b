package org.mingdeng.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells people what they typed wrong, in their language. */
final class UsageMistakes implements IParameterExceptionHandler {

    private final Words words;

    UsageMistakes(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine commandLine = mistake.getCommandLine();
        PrintWriter err = commandLine.getErr();
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            err.println(words.say("usage.unknown", String.join(" ", unmatched.getUnmatched())));
        } else if (mistake instanceof MissingParameterException missing) {
            String names = String.join(
                    " ", missing.getMissing().stream().map(a -> a.paramLabel()).toList());
            err.println(words.say("usage.missing", names));
        } else if (mistake.getArgSpec() != null) {
            err.println(words.say("usage.value", mistake.getArgSpec().paramLabel(), mistake.getValue()));
        } else {
            err.println(mistake.getMessage());
        }
        err.println(words.say("usage.help", commandLine.getCommandSpec().qualifiedName()));
        return Mingdeng.WRONG_USAGE;
    }
}
