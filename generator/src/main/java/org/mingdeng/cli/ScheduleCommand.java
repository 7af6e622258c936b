package org.mingdeng.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.site.Agenda;
import org.mingdeng.site.Agenda.Event;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the next days on which pages change by themselves, so that the site can be built again on them. */
@Command(name = "schedule", aliases = "日程", mixinStandardHelpOptions = true)
final class ScheduleCommand implements Callable<Integer> {

    private static final String MIDNIGHT_IN_CHINA = "T00:00:00+08:00";

    /** How the list is written. */
    enum Format {
        TEXT,
        ISO,
        ICS
    }

    @Mixin
    private AheadOptions options = new AheadOptions();

    @Option(names = "--format", paramLabel = "text|iso|ics", descriptionKey = "schedule-format")
    private Format format = Format.TEXT;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private int limit = 20;

    @ParentCommand
    private @Nullable Mingdeng parent;

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Language language = Objects.requireNonNull(parent).language();
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Words words = new Words(language);
        List<Event> events = options.ahead(commandLine, language).agenda().events().stream()
                .filter(event -> options.isAskedFor(event.place(), Optional.of(event.path())))
                .limit(limit)
                .toList();
        PrintWriter out = commandLine.getOut();
        switch (format) {
            case TEXT -> text(events, words, out);
            case ISO -> events.forEach(event -> out.println(iso(event)));
            case ICS -> out.print(calendar(events, words, options.today(commandLine, words)));
        }
        out.flush();
        return Mingdeng.DONE;
    }

    private static void text(List<Event> events, Words words, PrintWriter out) {
        events.forEach(event -> out.println(event.day() + "  " + event.place() + "  " + words(event, words)));
        if (events.isEmpty()) {
            out.println(words.say("schedule.none"));
        }
    }

    /** An instant with what happens then, parted by tabs. */
    private static String iso(Event event) {
        return String.join(
                "\t",
                event.day() + MIDNIGHT_IN_CHINA,
                event.kind(),
                event.place(),
                event.title(),
                event.page().orElse(""));
    }

    private static String calendar(List<Event> events, Words words, LocalDate today) {
        return Agenda.calendar(words.say("schedule.name"), events, event -> words(event, words), today);
    }

    private static String words(Event event, Words words) {
        return words.say("schedule." + event.kind(), event.title());
    }
}
