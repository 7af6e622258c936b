package org.mingdeng.cli;

import org.mingdeng.site.SiteOptions;
import picocli.CommandLine.Command;

/** Makes what a round of posting needs: the boards that changed since they were hung up, lists, a draft of the record. */
@Command(name = "posting", aliases = "张贴", mixinStandardHelpOptions = true)
final class PostingCommand extends BoardsCommand {

    PostingCommand() {
        super(SiteOptions.Product.POSTING);
    }
}
