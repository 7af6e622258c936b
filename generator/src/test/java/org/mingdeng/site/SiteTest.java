package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.publish.OutputNotOursException;
import org.mingdeng.record.Tally;

class SiteTest {

    @Test
    void twoBuildsGiveTheSameBytesInAnotherFolderZoneLocaleAndNumberOfJobs(@TempDir Path temp) throws IOException {
        Path content = SiteFixture.content("village");
        Path moved = temp.resolve("另一个 文件夹");
        SiteFixture.copy(content, moved);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();

        Site.of(SiteFixture.options(content, temp.resolve("a")).jobs(1)).build();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            Site.of(SiteFixture.options(moved, temp.resolve("b")).jobs(4)).build();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }

        Map<String, byte[]> first = SiteFixture.files(temp.resolve("a"));
        Map<String, byte[]> second = SiteFixture.files(temp.resolve("b"));
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((route, bytes) -> assertThat(second.get(route)).as(route).isEqualTo(bytes));
    }

    @Test
    void everyFileIsPublishedHeldBackOrAnError(@TempDir Path temp) throws IOException {
        Path content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content("village"), content);
        Files.writeString(content.resolve("办件/broken.yaml"), "标题: 没有办理过程\n公开日期: 2026-01-01\n时限: 5天\n");

        BuildReport report =
                Site.of(SiteFixture.options(content, temp.resolve("site"))).check();

        assertThat(report.tally()).isEqualTo(new Tally(7, 1, 1, 1, 0, 1));
        assertThat(report.tally().read()).isEqualTo(10);
        assertThat(report.summary(Language.ENGLISH))
                .startsWith(
                        "places: 1; read 10 = published 7 (1 of them archived) + held back 2 (1 drafts, 1 scheduled) + errors 1");
    }

    @Test
    void buildWithErrorsLeavesThePublishedSiteAsItWas(@TempDir Path temp) throws IOException {
        Path content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content("village"), content);
        Path output = temp.resolve("site");
        Site.of(SiteFixture.options(content, output)).build();
        Map<String, byte[]> before = SiteFixture.files(output);
        Files.writeString(content.resolve("办件/lamp.yaml"), "标题: 坏了");

        BuildReport report = Site.of(SiteFixture.options(content, output)).build();

        assertThat(report.isContentAtFault()).isTrue();
        assertThat(report.isPublished()).isFalse();
        Map<String, byte[]> after = SiteFixture.files(output);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((route, bytes) -> assertThat(after.get(route)).as(route).isEqualTo(bytes));
    }

    @Test
    void secondBuildWritesNothing(@TempDir Path temp) {
        SiteOptions options = SiteFixture.options(SiteFixture.content("county"), temp.resolve("site"));
        Site.of(options).build();

        BuildReport report = Site.of(options).build();

        assertThat(report.written()).isZero();
        assertThat(report.deleted()).isZero();
        assertThat(report.unchanged()).isPositive();
    }

    @Test
    void pagesOfDeletedRecordsGo(@TempDir Path temp) throws IOException {
        Path content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content("county"), content);
        Path output = temp.resolve("site");
        Site.of(SiteFixture.options(content, output)).build();
        Path page = output.resolve("town/village/affairs/plan.html");
        assertThat(page).exists();
        Files.delete(content.resolve("town/village/affairs/plan.yaml"));

        Site.of(SiteFixture.options(content, output)).build();

        assertThat(page).doesNotExist();
        assertThat(output.resolve("town/village/affairs")).doesNotExist();
    }

    @Test
    void parentShowsWhatItsChildrenAddUpTo(@TempDir Path temp) throws IOException {
        Path output = temp.resolve("site");
        Site.of(SiteFixture.options(SiteFixture.content("county"), output)).build();

        assertThat(Files.readString(output.resolve("statistics/cases.html"))).contains("1/2 = 50.0%");
        assertThat(Files.readString(output.resolve("index.html"))).contains("Wick Village");
    }

    @Test
    void nothingPrivateReachesTheSite(@TempDir Path temp) throws IOException {
        Path output = temp.resolve("site");
        Site.of(SiteFixture.options(SiteFixture.content("village"), output)).build();

        for (Map.Entry<String, byte[]> file : SiteFixture.files(output).entrySet()) {
            assertThat(new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8))
                    .as(file.getKey())
                    .doesNotContain("欧阳灯小娜", "13800138000", "138****8000");
        }
    }

    @Test
    void siteInsideItsOwnSourceIsRefusedWhenItWouldSwallowIt(@TempDir Path temp) throws IOException {
        Path content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content("county"), content);

        assertThatThrownBy(() -> Site.of(SiteFixture.options(content, temp)).build())
                .isInstanceOf(OutputNotOursException.class);
    }

    @Test
    void siteMayChangeTheSeverityOfACheck(@TempDir Path temp) throws IOException {
        Path content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content("county"), content);
        Files.writeString(
                content.resolve("site.yaml"),
                Files.readString(content.resolve("site.yaml")) + "checks:\n  - code: MD457\n    level: error\n");

        BuildReport report =
                Site.of(SiteFixture.options(content, temp.resolve("site"))).check();

        assertThat(report.isContentAtFault()).isTrue();
    }

    @Test
    void siteMayOverrideSingleTemplatesAndTexts(@TempDir Path temp) throws IOException {
        Path content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content("county"), content);
        Files.createDirectories(content.resolve("theme/templates"));
        Files.createDirectories(content.resolve("theme/texts"));
        Files.writeString(
                content.resolve("theme/templates/data.ftlh"), "<p>${t('nav.cases')} & ${page.frame.title}</p>");
        Files.writeString(content.resolve("theme/texts/en.properties"), "nav.cases=Requests");

        Site.of(SiteFixture.options(content, temp.resolve("site"))).build();

        assertThat(temp.resolve("site/data/index.html")).hasContent("<p>Requests & Open data</p>");
    }

    @Test
    void brokenTemplateIsReportedWithItsLineAndThePageInHand(@TempDir Path temp) throws IOException {
        Path content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content("county"), content);
        Files.createDirectories(content.resolve("theme/templates"));
        Files.writeString(content.resolve("theme/templates/record-case.ftlh"), "fine\n${page.content.nonsense}");

        BuildReport report =
                Site.of(SiteFixture.options(content, temp.resolve("site"))).build();

        assertThat(report.isPublished()).isFalse();
        assertThat(report.diagnostics()).anySatisfy(diagnostic -> {
            assertThat(diagnostic.path()).isEqualTo("theme/templates/record-case.ftlh:2:3");
            assertThat(diagnostic.arguments().toString()).contains("Well pump broken");
        });
    }

    @Test
    void keywordsThatDifferInCapitalsOrSignsAreOneTopicThatEachRecordLinksTo(@TempDir Path temp) throws IOException {
        Path content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content("county"), content);
        Path village = content.resolve("town/village");
        for (String record : List.of("cases/well.yaml", "cases/road.yaml", "affairs/plan.yaml")) {
            Path file = village.resolve(record);
            String keyword = record.contains("well") ? "Net work" : record.contains("road") ? "net/work" : "Net-Work";
            Files.writeString(file, Files.readString(file) + "keywords:\n  - " + keyword + "\n  - " + keyword + "\n");
        }

        BuildReport report =
                Site.of(SiteFixture.options(content, temp.resolve("site"))).build();

        assertThat(report.isPublished()).isTrue();
        Path pages = temp.resolve("site/town/village");
        assertThat(pages.resolve("topics/net-work.html")).exists();
        assertThat(pages.resolve("topics/index.html")).content().contains("(3)");
        for (String page : List.of("cases/well.html", "cases/road.html", "affairs/plan.html")) {
            assertThat(pages.resolve(page)).content().contains("../topics/net-work.html");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/,NOT_A_SITE_PATH",
        ".mingdeng/manifest,NOT_A_SITE_PATH",
        "aux.html,NAME_NOT_PORTABLE",
        "town/village/affairs,ADDRESS_IS_A_FOLDER",
        "town,ADDRESS_IS_A_FOLDER",
        "Town/Village,ADDRESS_IS_A_FOLDER",
        "assets,ADDRESS_IS_A_FOLDER",
        "index.html/x,ADDRESS_IS_A_FOLDER",
        "town/village/affairs/plan.html/x,ADDRESS_IS_A_FOLDER",
        "town/index.html,ADDRESS_TWICE",
        "robots.txt,ADDRESS_TWICE",
    })
    void olderAddressThatCannotBeIsReportedAndNothingIsPublished(String alias, String problem, @TempDir Path temp)
            throws IOException {
        Path content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content("county"), content);
        Path record = content.resolve("town/village/affairs/plan.yaml");
        Files.writeString(record, Files.readString(record) + "aliases:\n  - " + alias + "\n");

        BuildReport report =
                Site.of(SiteFixture.options(content, temp.resolve("site"))).build();

        assertThat(report.isPublished()).isFalse();
        assertThat(report.diagnostics()).extracting(d -> d.problem().name()).containsOnlyOnce(problem);
    }

    @Test
    void folderOfAPlaceWithANameThatWindowsRefusesIsReported(@TempDir Path temp) throws IOException {
        Path content = temp.resolve("content");
        SiteFixture.copy(SiteFixture.content("county"), content);
        SiteFixture.copy(content.resolve("town/village"), content.resolve("town/aux"));

        BuildReport report =
                Site.of(SiteFixture.options(content, temp.resolve("site"))).check();

        assertThat(report.diagnostics())
                .filteredOn(d -> d.problem().name().equals("NAME_NOT_PORTABLE"))
                .extracting(Diagnostic::path)
                .containsExactly("town/aux");
    }
}
