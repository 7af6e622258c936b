package org.mingdeng.cli;

import org.mingdeng.site.SiteOptions;
import picocli.CommandLine.Command;

/** Makes the boards that places print, as PDF files. */
@Command(name = "print", aliases = "打印", mixinStandardHelpOptions = true)
final class PrintCommand extends BoardsCommand {

    PrintCommand() {
        super(SiteOptions.Product.BOARDS);
    }
}
