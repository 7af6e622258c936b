package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.MessageCatalogue;
import org.mingdeng.diagnostic.Problem;
import org.mingdeng.diagnostic.TextReport;
import org.mingdeng.source.FileStamp;
import org.mingdeng.source.SourceFile;

/**
 * A small site for every problem, with the whole report that it gives. {@code -Dmingdeng.bless=true} accepts what is
 * reported; review the diff.
 */
class InvalidSitesTest {

    private static final Path SITES = Path.of("src/test/resources/sites-invalid");

    /** Problems that need a disk in a certain state, which a folder in Git cannot hold, or an earlier build. */
    static final Set<String> MADE_BY_THE_TEST = Set.of(
            "FILE_TOO_LARGE",
            "LINK_NOT_FOLLOWED",
            "UNREADABLE_FILE",
            "NAME_UNREADABLE",
            "PUBLISHED_VALUE_CHANGED", // in PublishedRecordsTest, like the next two
            "PUBLISHED_ROWS_CHANGED",
            "PUBLISHED_RECORD_GONE");

    static Stream<String> problems() {
        return Problems.all().stream().map(Problem::name).filter(name -> !MADE_BY_THE_TEST.contains(name));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemIsReportedInFull(String problem, @TempDir Path temp) throws IOException {
        Path folder = SITES.resolve(problem.toLowerCase(Locale.ROOT).replace('_', '-'));
        BuildReport report = Site.of(SiteFixture.options(folder.resolve("content"), temp.resolve("site")))
                .check();

        String text = new TextReport(MessageCatalogue.in(Language.CHINESE)).write(report.diagnostics());
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("mingdeng.bless")) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
        assertThat(report.diagnostics()).extracting(d -> d.problem().name()).contains(problem);
    }

    @Test
    void fileThatIsTooLargeIsReported(@TempDir Path temp) throws IOException {
        Path content = villageIn(temp);
        Files.writeString(content.resolve("办件/large.yaml"), "#".repeat(9 << 20));

        assertThat(names(check(content, temp))).contains("FILE_TOO_LARGE");
    }

    @Test
    void linkThatLeadsOutOfTheContentIsNotFollowed(@TempDir Path temp) throws IOException {
        Path content = villageIn(temp);
        Path outside = Files.writeString(temp.resolve("outside.yaml"), "标题: 别处\n");
        Files.createSymbolicLink(content.resolve("办件/outside.yaml"), outside);

        assertThat(names(check(content, temp))).contains("LINK_NOT_FOLLOWED");
    }

    @Test
    void nameThatTheLocaleCannotExpressIsReported(@TempDir Path temp) throws IOException {
        Path content = villageIn(temp);
        Files.writeString(content.resolve("办件/\uFFFD.yaml"), "标题: 别处\n");

        assertThat(names(check(content, temp))).contains("NAME_UNREADABLE");
    }

    @Test
    void fileThatCannotBeReadIsReported(@TempDir Path temp) {
        SourceFile gone = new SourceFile("办件/gone.yaml", temp.resolve("gone.yaml"), new FileStamp(1, 0, 0, 0));
        Diagnostics diagnostics = new Diagnostics();

        assertThat(gone.text(diagnostics)).isEmpty();
        assertThat(names(diagnostics.sorted())).containsExactly("UNREADABLE_FILE");
    }

    @Test
    void messagesAreThereInBothLanguagesAndCodesAreUnique() {
        MessageCatalogue chinese = MessageCatalogue.in(Language.CHINESE);
        MessageCatalogue english = MessageCatalogue.in(Language.ENGLISH);
        for (Problem problem : Problems.all()) {
            assertThat(chinese.has(problem.name())).as(problem.name()).isTrue();
            assertThat(english.has(problem.name())).as(problem.name()).isTrue();
            assertThat(chinese.has(problem.name() + ".fix"))
                    .as(problem.name())
                    .isEqualTo(english.has(problem.name() + ".fix"));
        }
        List<String> codes = Problems.all().stream().map(Problem::code).toList();
        assertThat(codes).doesNotHaveDuplicates();
    }

    private static Path villageIn(Path temp) throws IOException {
        Path content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content("village"), content);
        return content;
    }

    private static List<Diagnostic> check(Path content, Path temp) {
        return Site.of(SiteFixture.options(content, temp.resolve("site")))
                .check()
                .diagnostics();
    }

    private static List<String> names(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(d -> d.problem().name()).toList();
    }
}
