package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.MessageCatalogue;
import org.mingdeng.diagnostic.Problem;
import org.mingdeng.diagnostic.TextReport;

/** The examples are the first findings of the invalid sites. {@code -Dmingdeng.bless=true} writes them anew. */
class ExamplesTest {

    private static final Path SITES = Path.of("src/test/resources/sites-invalid");
    private static final Path RESOURCES = Path.of("src/main/resources/org/mingdeng/site");

    @TempDir
    private Path temp;

    @Test
    void examplesAreTheFirstFindingsOfTheInvalidSites() throws IOException {
        Map<Language, String> examples = examples();
        for (Language language : Language.values()) {
            Path resource = RESOURCES.resolve(Examples.resource(language));
            if (Boolean.getBoolean("mingdeng.bless")) {
                Files.writeString(resource, examples.get(language));
            }
            assertThat(examples.get(language)).isEqualTo(Files.readString(resource));
        }
    }

    @Test
    void onlyProblemsOfTheDiskHaveNoExample() {
        Examples examples = Examples.in(Language.CHINESE);
        assertThat(Problems.all())
                .filteredOn(problem -> examples.of(problem).isEmpty())
                .extracting(Problem::name)
                .containsExactlyInAnyOrderElementsOf(InvalidSitesTest.MADE_BY_THE_TEST);
    }

    @Test
    void exampleIsAWholeReport() {
        Problem tooShort = Problems.all().stream()
                .filter(problem -> problem.code().equals("MD432"))
                .findFirst()
                .orElseThrow();
        assertThat(Examples.in(Language.CHINESE).of(tooShort)).contains("""
                事项公开/road.yaml:6:7: 警告[MD432]: 公示只有7天，公布期限不得少于15天。
                  6 |   结束: 2026-11-08
                    |         ^^^^^^^^^^
                  → 把“结束”改到 2026-11-16 或更晚；法律另有规定的可以不改。
                """);
    }

    private Map<Language, String> examples() {
        Map<Language, StringBuilder> texts = new EnumMap<>(Language.class);
        for (Diagnostic finding : firstFindings()) {
            for (Language language : Language.values()) {
                texts.computeIfAbsent(language, l -> new StringBuilder())
                        .append(finding.problem().code())
                        .append('\n')
                        .append(new TextReport(MessageCatalogue.in(language)).write(finding));
            }
        }
        Map<Language, String> examples = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> examples.put(language, text.toString()));
        return examples;
    }

    private List<Diagnostic> firstFindings() {
        List<Diagnostic> first = new ArrayList<>();
        for (Problem problem : Problems.all()) {
            if (!InvalidSitesTest.MADE_BY_THE_TEST.contains(problem.name())) {
                Path folder =
                        SITES.resolve(problem.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                Site.of(SiteFixture.options(folder.resolve("content"), temp.resolve("site")))
                        .check()
                        .diagnostics()
                        .stream()
                        .filter(finding -> finding.problem().equals(problem))
                        .findFirst()
                        .ifPresent(first::add);
            }
        }
        return first;
    }
}
