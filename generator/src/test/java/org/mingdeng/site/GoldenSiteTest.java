package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole sites, compared byte for byte: {@code village} has one record of each kind in Chinese fields, {@code county} three
 * levels in English fields and a page size of one. {@code -Dmingdeng.bless=true} accepts what is built; review the diff.
 */
class GoldenSiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"village", "county", "forms"})
    void siteIsTheExpectedOne(String scenario, @TempDir Path output) throws IOException {
        BuildReport report = Site.of(SiteFixture.options(SiteFixture.content(scenario), output))
                .build();

        assertThat(report.isPublished()).as(report.diagnostics().toString()).isTrue();
        Map<String, byte[]> built = SiteFixture.files(output);
        Path expected = SiteFixture.expected(scenario);
        if (Boolean.getBoolean("mingdeng.bless")) {
            bless(built, expected);
        }
        Map<String, byte[]> wanted = SiteFixture.files(expected);
        assertThat(built.keySet()).isEqualTo(wanted.keySet());
        wanted.forEach((route, bytes) -> assertThat(new String(built.get(route), StandardCharsets.UTF_8))
                .as(route)
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static void bless(Map<String, byte[]> built, Path expected) throws IOException {
        if (Files.exists(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : built.entrySet()) {
            Path target = expected.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }
}
