package org.mingdeng.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.site.Agenda.DueItem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists what places must disclose next, and what they should have disclosed already. */
@Command(name = "due", aliases = "待办", mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {

    @Mixin
    private AheadOptions options = new AheadOptions();

    @Option(names = "--days", paramLabel = "N", descriptionKey = "days")
    private int days = 60;

    @ParentCommand
    private @Nullable Mingdeng parent;

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Language language = Objects.requireNonNull(parent).language();
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Words words = new Words(language);
        LocalDate last = options.today(commandLine, words).plusDays(days);
        List<DueItem> due = options.ahead(commandLine, language).agenda().due().stream()
                .filter(item -> options.isAskedFor(item.place(), Optional.of(item.path())))
                .filter(item -> item.day().filter(day -> day.isAfter(last)).isEmpty())
                .toList();
        print(due, words, commandLine.getOut());
        return Mingdeng.DONE;
    }

    private void print(List<DueItem> due, Words words, PrintWriter out) {
        String place = "";
        for (DueItem item : due) {
            if (!item.place().equals(place)) {
                place = item.place();
                out.println(place);
            }
            out.println("  " + line(item, words));
        }
        long overdue = due.stream().filter(DueItem::isOverdue).count();
        out.println(
                due.isEmpty()
                        ? words.say("due.none", days)
                        : words.say("due.sum", overdue, due.size() - overdue, days));
        out.flush();
    }

    private static String line(DueItem item, Words words) {
        if (item.day().isEmpty()) {
            return words.say("due.missing", item.code(), item.item(), item.responsible());
        }
        return item.daysOverdue() > 0
                ? words.say(
                        "due.overdue",
                        item.code(),
                        item.item(),
                        item.period().orElse(""),
                        item.day().get(),
                        item.daysOverdue(),
                        item.responsible())
                : words.say(
                        "due.next",
                        item.code(),
                        item.item(),
                        item.period().orElse(""),
                        item.day().get(),
                        item.responsible());
    }
}
