package org.mingdeng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Language;

/** The built-in themes, each as the files that it is made of: whole, in both languages, and within the rules of the guide. */
class ThemeTest {

    private static final Path THEMES = Path.of("../themes");

    static Stream<String> themes() throws IOException {
        try (Stream<Path> folders = Files.list(THEMES)) {
            return folders
                    .filter(folder -> Files.isRegularFile(folder.resolve("theme.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyTemplateOfTheDefaultThemeResolvesInIt(String name, @TempDir Path site) throws IOException {
        Templates templates = new Templates(theme(name, site));

        for (Path template : files("default", "templates")) {
            String file = template.getFileName().toString();
            assertThat(templates.template(file.replace(".ftlh", ""))).as(file).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textsHaveTheSameKeysInBothLanguages(String name) throws IOException {
        assertThat(keys(name, "zh")).isEqualTo(keys(name, "en")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void assetsAreThoseThatItLists(String name, @TempDir Path site) throws IOException {
        Set<String> assets = theme(name, site).assets().keySet();

        assertThat(assets)
                .containsAll(files(name, "assets").stream()
                        .map(file -> file.getFileName().toString())
                        .toList())
                .contains("site.css", "print.css", "site.js", "search.js");
    }

    @ParameterizedTest
    @MethodSource("themes")
    void nothingIsStyledInlineOrFetchedFromElsewhere(String name) throws IOException {
        for (Path template : files(name, "templates")) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("(?i)\\sstyle=\"[^\"]*:|<style|\\son[a-z]+=\"|(src|href)=\"(https?:)?//");
        }
        for (Path asset : files(name, "assets")) {
            assertThat(Files.readString(asset))
                    .as(asset.toString())
                    .doesNotContainPattern("@import|@font-face|url\\(|(?<!xmlns=\")https?://");
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void styleSheetKnowsLargeTypeDarkAndPaper(String name) throws IOException {
        assertThat(Files.readString(THEMES.resolve(name).resolve("assets/site.css")))
                .contains("html.elder{", "html.huge{", "prefers-color-scheme:dark", "@media print", ":focus{")
                .doesNotContainPattern("[;{]gap:");
    }

    private static Theme theme(String name, Path site) {
        return Theme.load(site, name, Language.CHINESE, new Diagnostics());
    }

    private static List<Path> files(String theme, String folder) throws IOException {
        try (Stream<Path> files = Files.list(THEMES.resolve(theme).resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static Set<String> keys(String theme, String language) {
        Properties texts = new Properties();
        Path file = THEMES.resolve(theme).resolve("texts").resolve(language + ".properties");
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
