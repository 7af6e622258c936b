package org.mingdeng.cli;

import org.jspecify.annotations.Nullable;
import org.mingdeng.site.BuildReport;
import org.mingdeng.site.SiteOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the sheets of the households of one place, in a folder that is never published. */
@Command(name = "households", aliases = "明白纸", mixinStandardHelpOptions = true)
final class HouseholdsCommand extends BoardsCommand {

    @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "year")
    private @Nullable Integer year;

    HouseholdsCommand() {
        super(SiteOptions.Product.HOUSEHOLDS);
    }

    @Override
    SiteOptions ready(SiteOptions before, CommandLine commandLine, Words words) {
        SiteOptions typed = super.ready(before, commandLine, words);
        if (typed.place().isEmpty()) {
            throw new CommandLine.ParameterException(commandLine, words.say("usage.missing", "--place PATH"));
        }
        return year == null ? typed : typed.year(year);
    }

    @Override
    void conclude(BuildReport report, CommandLine commandLine, Words words) {
        if (report.isPublished() && report.boards() == 0) {
            commandLine.getErr().println(words.say("households.none"));
        }
    }
}
