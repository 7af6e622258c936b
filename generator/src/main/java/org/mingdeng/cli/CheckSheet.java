package org.mingdeng.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.MessageCatalogue;
import org.mingdeng.diagnostic.Problem;
import org.mingdeng.diagnostic.ProblemGroup;
import org.mingdeng.diagnostic.Severity;
import org.mingdeng.site.Examples;

/** What there is to know of a check, for a terminal: rule, reason, law, example, how to mend it, how to set its level. */
final class CheckSheet {

    private static final String MARGIN = "  ";

    /** A line of a source file in a report, or the carets below it: neither may be broken. */
    private static final Pattern EXCERPT = Pattern.compile(" +\\d* \\| .*");

    private static final Set<ProblemGroup> PERSONAL =
            EnumSet.of(ProblemGroup.PERSONAL_DATA, ProblemGroup.PERSONAL_DATA_IN_FILES);

    private final MessageCatalogue catalogue;
    private final Words words;
    private final Examples examples;

    CheckSheet(Language language) {
        this.catalogue = MessageCatalogue.in(language);
        this.words = new Words(language);
        this.examples = Examples.in(language);
    }

    /** Returns code, level and message of a problem on one line. */
    String line(Problem problem) {
        return problem.code() + " " + problem.severity().label().in(catalogue.language()) + " "
                + catalogue.message(problem);
    }

    /** Whether a word stands in what is said of a problem; large and small letters are the same. */
    boolean mentions(Problem problem, String word) {
        String all = String.join(
                "\n",
                problem.name(),
                line(problem),
                catalogue.fix(problem),
                catalogue.why(problem),
                catalogue.law(problem).orElse(""));
        return all.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns all that there is to know of a problem. */
    String write(Problem problem) {
        StringBuilder out = new StringBuilder(Paragraph.of(line(problem), "", MARGIN));
        section("explain.why", catalogue.why(problem), out);
        section("explain.law", catalogue.law(problem).orElse(""), out);
        examples.of(problem).ifPresent(example -> {
            head("explain.example", out);
            example.lines().forEach(line -> out.append(indented(line)));
        });
        section("explain.fix", catalogue.fix(problem), out);
        head(PERSONAL.contains(ProblemGroup.of(problem)) ? "explain.setting.personal" : "explain.setting", out);
        setting(problem).lines().forEach(line -> out.append(MARGIN).append(line).append('\n'));
        return out.toString();
    }

    private void section(String key, String text, StringBuilder out) {
        if (!text.isEmpty()) {
            head(key, out);
            out.append(Paragraph.of(text, MARGIN, MARGIN));
        }
    }

    private void head(String key, StringBuilder out) {
        out.append('\n').append(words.say(key)).append('\n');
    }

    private static String indented(String line) {
        if (EXCERPT.matcher(line).matches()) {
            return MARGIN + line + "\n";
        }
        String text = line.stripLeading();
        String margin = MARGIN + line.substring(0, line.length() - text.length());
        return Paragraph.of(text, margin, margin + MARGIN);
    }

    /** Returns the lines of site.yaml that set a problem one level lower, or switch it off where there is none. */
    private String setting(Problem problem) {
        String lower = switch (problem.severity()) {
            case ERROR -> Severity.WARNING.label().in(catalogue.language());
            case WARNING -> Severity.NOTE.label().in(catalogue.language());
            case NOTE -> words.say("explain.off");
        };
        return words.say("explain.snippet", problem.code(), lower);
    }
}
