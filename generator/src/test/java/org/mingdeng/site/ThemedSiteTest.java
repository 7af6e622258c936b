package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Severity;

/** Whole sites in another theme than the default one, and the guide to themes, whose examples are built. */
class ThemedSiteTest {

    private static final Path GUIDE = Path.of("../docs/themes.md");
    private static final Pattern SECTION = Pattern.compile("(?m)^## ");

    /** A file of the guide: its path in a line of its own, then its text between fences. */
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^`([^`\n]+)`：\n\n```\\w+\n((?s:.*?))^```");

    @TempDir
    Path temp;

    private Path content;
    private Path output;

    @BeforeEach
    void nameFolders() {
        content = temp.resolve("content");
        output = temp.resolve("site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "county", "forms"})
    void neighbourhoodHasThePagesOfTheDefaultTheme(String scenario) throws IOException {
        SiteFixture.copy(SiteFixture.content(scenario), content);
        assertPublished();
        Set<String> pages = pages(output);
        setInSite("theme: neighbourhood\n");

        assertPublished();

        assertThat(pages(output)).isEqualTo(pages);
        assertThat(Files.readString(output.resolve("index.html"))).contains("class=\"shell\"", "class=\"welcome\"");
    }

    @Test
    void neighbourhoodShowsTheDemonstration() throws IOException {
        SiteFixture.copy(Path.of("../content"), content);
        setInSite("主题: neighbourhood\n不生成: PDF\n");

        assertPublished();

        assertThat(Files.readString(output.resolve("yinghuo/denglongxiang/index.html")))
                .contains("我的网格员", "class=\"tiles\"", "class=\"slip\"");
        assertThat(Files.readString(output.resolve("yinghuo/denglongxiang/cases/heat-2026.html")))
                .contains("class=\"ticket to-matters\"");
    }

    @Test
    void examplesOfTheGuideWork() throws IOException {
        String guide = Files.readString(GUIDE);
        for (String section : SECTION.split(guide)) {
            String heading = section.lines().findFirst().orElseThrow();
            content = temp.resolve(heading + "/content");
            output = temp.resolve(heading + "/site");
            if (writeExamples(section)) {
                assertPublished();
            }
        }
        assertPage("一句话", "index.html", "有意见找谁");
        assertPage("一种颜色", "index.html", "assets/own.");
        assertPage("一块", "index.html", ">电话 0");
        assertPage("一页", "404.html", "class=\"btn main\"");
        assertPage("一个主题", "index.html", "<p class=\"say\">");
        assertPage("两个现成的主题", "index.html", "class=\"shell\"");
    }

    @Test
    void guideNamesEveryTemplate() throws IOException {
        String guide = Files.readString(GUIDE);
        try (Stream<Path> templates = Files.list(Path.of("../themes/default/templates"))) {
            assertThat(templates.map(file -> "`" + file.getFileName().toString().replace(".ftlh", "") + "`"))
                    .allSatisfy(name -> assertThat(guide).contains(name));
        }
    }

    /** Writes the files of a section into a copy of a village; false where it has none. */
    private boolean writeExamples(String section) throws IOException {
        Matcher example = EXAMPLE.matcher(section);
        boolean hasAny = false;
        while (example.find()) {
            if (!hasAny) {
                SiteFixture.copy(SiteFixture.content("village"), created(content));
                hasAny = true;
            }
            if (example.group(1).equals("site.yaml")) {
                setInSite(example.group(2));
            } else {
                Path file = content.resolve(example.group(1));
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, example.group(2));
            }
        }
        return hasAny;
    }

    private static Path created(Path folder) throws IOException {
        Files.createDirectories(Objects.requireNonNull(folder.getParent()));
        return folder;
    }

    private void setInSite(String lines) throws IOException {
        Files.writeString(content.resolve("site.yaml"), "\n" + lines, StandardOpenOption.APPEND);
    }

    private void assertPublished() {
        BuildReport report = Site.of(SiteFixture.options(content, output)).build();

        assertThat(report.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .map(Diagnostic::toString))
                .isEmpty();
        assertThat(report.isPublished()).isTrue();
    }

    private void assertPage(String section, String page, String words) throws IOException {
        assertThat(Files.readString(temp.resolve(section).resolve("site").resolve(page)))
                .as(section)
                .contains(words);
    }

    private static Set<String> pages(Path site) throws IOException {
        return SiteFixture.files(site).keySet().stream()
                .filter(route -> route.endsWith(".html"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
