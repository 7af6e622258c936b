package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.MessageCatalogue;
import org.mingdeng.diagnostic.Severity;

/** The texts of all invalid sites, as people see them: nothing left open, and a fix for what stops publication. */
class ReportsInBothLanguagesTest {

    private static final Path SITES = Path.of("src/test/resources/sites-invalid");

    static List<Path> sites() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyValueThatATextSpeaksOfIsReported(Path folder, @TempDir Path temp) {
        BuildReport report = Site.of(SiteFixture.options(folder.resolve("content"), temp.resolve("site")))
                .check();
        for (Diagnostic diagnostic : report.diagnostics()) {
            for (Language language : Language.values()) {
                MessageCatalogue catalogue = MessageCatalogue.in(language);
                assertThat(catalogue.message(diagnostic)).isNotBlank().doesNotContainPattern("\\{\\d}");
                assertThat(catalogue.fix(diagnostic)).doesNotContainPattern("\\{\\d}");
                if (diagnostic.severity() == Severity.ERROR) {
                    assertThat(catalogue.fix(diagnostic))
                            .as(diagnostic.problem().name())
                            .isNotBlank();
                }
            }
        }
    }
}
