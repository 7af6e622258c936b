package org.mingdeng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.mingdeng.publish.OutputNotOursException;
import org.mingdeng.site.UnknownPlaceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells people what stopped a command, without a stack trace unless something is wrong with Mingdeng itself. */
final class Failures implements IExecutionExceptionHandler {

    private final Words words;

    Failures(Words words) {
        this.words = words;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        if (failure instanceof OutputNotOursException refused) {
            err.println(words.say("output." + refused.reason().name(), refused.folder()));
            return Mingdeng.WRONG_USAGE;
        }
        if (failure instanceof UnknownPlaceException unknown) {
            err.println(words.say("place.unknown", unknown.place()));
            unknown.near().forEach(place -> err.println("  " + place));
            return Mingdeng.WRONG_USAGE;
        }
        Throwable cause = failure instanceof UncheckedIOException io && io.getCause() != null ? io.getCause() : failure;
        if (cause instanceof IOException) {
            err.println(words.say("disk", cause.getClass().getSimpleName(), String.valueOf(cause.getMessage())));
        } else {
            err.println(words.say("bug"));
            failure.printStackTrace(err);
        }
        return Mingdeng.MACHINE_AT_FAULT;
    }
}
