package org.mingdeng.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.MessageCatalogue;
import org.mingdeng.diagnostic.ReportFormat;
import org.mingdeng.diagnostic.Severity;
import org.mingdeng.diagnostic.TextReport;
import org.mingdeng.site.BuildReport;
import org.mingdeng.site.SiteOptions;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read content have in common. */
final class ContentOptions {

    private static final int FINDINGS_SHOWN = 20;

    /** The severities that can stop publication. */
    enum FailOn {
        ERROR,
        WARNING
    }

    @Parameters(index = "0", paramLabel = "CONTENT", descriptionKey = "content")
    private @Nullable Path content;

    @Option(names = "--today", paramLabel = "YYYY-MM-DD", descriptionKey = "today")
    private @Nullable LocalDate today;

    @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "base-url")
    private @Nullable String baseUrl;

    @Option(names = "--fail-on", paramLabel = "error|warning", descriptionKey = "fail-on")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "format")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private @Nullable Integer jobs;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    SiteOptions siteOptions(Path output, CommandLine commandLine, Words words) {
        Path folder = java.util.Objects.requireNonNull(content);
        if (!Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(commandLine, words.say("content.missing", folder));
        }
        SiteOptions options =
                SiteOptions.of(folder, output).failOn(failOn == FailOn.WARNING ? Severity.WARNING : Severity.ERROR);
        options = today == null ? options : options.today(today);
        options = jobs == null ? options : options.jobs(jobs);
        return Optional.ofNullable(baseUrl)
                .map(address -> address.replaceAll("/+$", ""))
                .map(options::baseUrl)
                .orElse(options);
    }

    /** Prints what was found, for machines apart from the summary; returns the exit code. */
    int print(BuildReport report, Language language, PrintWriter out, PrintWriter err) {
        MessageCatalogue catalogue = MessageCatalogue.in(language);
        if (format == ReportFormat.TEXT) {
            printText(report, catalogue, out);
            out.println(report.summary(language));
        } else {
            out.print(format.write(report.diagnostics(), catalogue));
            err.println(report.summary(language));
        }
        out.flush();
        return report.isContentAtFault() ? Mingdeng.CONTENT_AT_FAULT : Mingdeng.DONE;
    }

    /** Prints all errors, all records that are held back, and of other warnings and notes the first. */
    private void printText(BuildReport report, MessageCatalogue catalogue, PrintWriter out) {
        TextReport text = new TextReport(catalogue);
        for (Severity severity : Severity.values()) {
            List<Diagnostic> found = report.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == severity)
                    .toList();
            int left = 0;
            int shown = 0;
            for (Diagnostic diagnostic : found) {
                boolean always = all || severity == Severity.ERROR || report.isHeldBack(diagnostic);
                if (always || shown < FINDINGS_SHOWN) {
                    out.print(text.write(diagnostic));
                    shown += always ? 0 : 1;
                } else {
                    left++;
                }
            }
            if (left > 0) {
                out.println(new Words(catalogue.language())
                        .say("more", left, severity.label().in(catalogue.language())));
            }
        }
    }
}
