package org.mingdeng.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdeng.publish.OutputNotOursException.Reason;

class SiteDirectoryTest {

    @TempDir
    private Path temp;

    private Path site() {
        return temp.resolve("site");
    }

    private void publish(Map<String, String> files) {
        try (SiteDirectory directory = SiteDirectory.open(site(), temp.resolve("content"))) {
            PlaceFiles taken = directory.filesOf("village");
            files.forEach((route, text) -> taken.accept(route, text.getBytes(UTF_8)));
            taken.finish();
            directory.publish();
        }
    }

    @Test
    void publishesExactlyWhatWasTaken() throws IOException {
        publish(Map.of("index.html", "home", "a/b.html", "page"));
        publish(Map.of("index.html", "home", "c.html", "other"));

        assertThat(site().resolve("index.html")).hasContent("home");
        assertThat(site().resolve("c.html")).hasContent("other");
        assertThat(site().resolve("a")).doesNotExist();
    }

    @Test
    void filesThatNoBuildWroteAreNeverDeletedOrReplaced() throws IOException {
        publish(Map.of("index.html", "home"));
        Files.writeString(site().resolve("CNAME"), "village.example");

        publish(Map.of("index.html", "new home"));
        assertThat(site().resolve("CNAME")).hasContent("village.example");

        assertThatThrownBy(() -> publish(Map.of("CNAME", "other"))).isInstanceOf(OutputNotOursException.class);
        assertThat(site().resolve("CNAME")).hasContent("village.example");
        assertThat(site().resolve("index.html")).hasContent("new home");
    }

    @Test
    void folderWithOtherFilesIsRefused() throws IOException {
        Files.createDirectories(site());
        Files.writeString(site().resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> SiteDirectory.open(site(), temp.resolve("content")))
                .isInstanceOfSatisfying(
                        OutputNotOursException.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo(OutputNotOursException.Reason.HOLDS_OTHER_FILES));
    }

    @Test
    void folderThatContainsTheSourceIsRefused() {
        assertThatThrownBy(() -> SiteDirectory.open(temp, temp.resolve("content")))
                .isInstanceOfSatisfying(
                        OutputNotOursException.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(OutputNotOursException.Reason.CONTAINS_SOURCE));
    }

    private void openPrivate(Path folder) {
        SiteDirectory.open(folder, temp.resolve("content"), true).close();
    }

    private static void assertRefused(Reason reason, ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        OutputNotOursException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void whatIsNeverPublishedIsNotWrittenIntoAFolderOfWhatMayBe() throws IOException {
        publish(Map.of("index.html", "home"));

        assertRefused(Reason.IS_PUBLISHED, () -> openPrivate(site()));
        assertRefused(Reason.IS_PUBLISHED, () -> openPrivate(site().resolve("a/b")));
        assertRefused(Reason.HOLDS_OTHER_FILES, () -> SiteDirectory.open(temp, temp.resolveSibling("content"), true));
        Path link = Files.createSymbolicLink(temp.resolve("link"), site());
        assertRefused(Reason.IS_PUBLISHED, () -> openPrivate(link));
        assertRefused(Reason.IS_PUBLISHED, () -> openPrivate(link.resolve("a")));
        assertThat(site().resolve("a")).doesNotExist();
    }

    @Test
    void whatIsNeverPublishedDoesNotLieInTheContentOrAroundIt() throws IOException {
        Path content = Files.createDirectories(temp.resolve("content"));
        assertRefused(Reason.INSIDE_SOURCE, () -> openPrivate(content.resolve("sheets")));
        assertRefused(Reason.CONTAINS_SOURCE, () -> openPrivate(content));
        assertRefused(Reason.CONTAINS_SOURCE, () -> openPrivate(temp));
        Path link = Files.createSymbolicLink(temp.resolve("link"), content);
        assertRefused(Reason.INSIDE_SOURCE, () -> openPrivate(link.resolve("sheets")));
    }

    @Test
    void nothingIsPublishedWhereWhatIsNeverPublishedLies() throws IOException {
        Path sheets = temp.resolve("sheets");
        openPrivate(sheets);
        openPrivate(sheets);

        for (Path folder : List.of(sheets, sheets.resolve("site"))) {
            assertRefused(Reason.IS_PRIVATE, () -> SiteDirectory.open(folder, temp.resolve("content")));
        }
        Files.createDirectories(sheets.resolve("old/.mingdeng"));
        assertRefused(Reason.IS_PUBLISHED, () -> openPrivate(sheets));
    }

    @Test
    void twoBuildsCannotWriteAtTheSameTime() {
        try (SiteDirectory first = SiteDirectory.open(site(), temp.resolve("content"))) {
            assertThat(first.written()).isZero();
            assertThatThrownBy(() -> SiteDirectory.open(site(), temp.resolve("content")))
                    .isInstanceOfSatisfying(
                            OutputNotOursException.class,
                            refused -> assertThat(refused.reason()).isEqualTo(OutputNotOursException.Reason.IN_USE));
        }
    }

    @Test
    void filesOutsideTheSiteAreRefused() {
        try (SiteDirectory directory = SiteDirectory.open(site(), temp.resolve("content"))) {
            assertThatThrownBy(() -> directory.filesOf("").accept("../escape.html", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> directory.filesOf("").accept(".mingdeng/manifest", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatWasTakenAndNotPublishedIsForgotten() {
        publish(Map.of("index.html", "home"));
        try (SiteDirectory directory = SiteDirectory.open(site(), temp.resolve("content"))) {
            directory.filesOf("village").accept("index.html", "half a site".getBytes(UTF_8));
        }

        assertThat(site().resolve("index.html")).hasContent("home");
        assertThat(SiteDirectory.staging(site())).doesNotExist();
    }

    @Test
    void publicationThatWasStoppedAfterItsJournalIsCompletedByTheNextOpening() throws IOException {
        publish(Map.of("index.html", "old", "gone.html", "old"));
        Path staging = SiteDirectory.staging(site());
        Files.createDirectories(staging.resolve("a"));
        Files.writeString(staging.resolve("a/new.html"), "new");
        Files.writeString(staging.resolve("index.html"), "new");
        Manifest manifest = new Manifest(
                "village",
                Map.of(
                        "index.html", WrittenFile.of(staging.resolve("index.html")),
                        "a/new.html", WrittenFile.of(staging.resolve("a/new.html"))));
        Path waiting = SiteDirectory.waitingManifests(site());
        Files.createDirectories(waiting);
        Files.writeString(waiting.resolve(Manifest.fileName("village")), manifest.text());
        new Journal(site()).write(Set.of("gone.html"), Set.of());
        Files.move(
                staging.resolve("a/new.html"),
                Files.createDirectories(site().resolve("a")).resolve("new.html"));

        SiteDirectory.open(site(), temp.resolve("content")).close();

        assertThat(site().resolve("index.html")).hasContent("new");
        assertThat(site().resolve("a/new.html")).hasContent("new");
        assertThat(site().resolve("gone.html")).doesNotExist();
        assertThat(Manifest.read(SiteDirectory.manifests(site()).resolve(Manifest.fileName("village"))))
                .isEqualTo(manifest);
    }

    @Test
    void fileMayBecomeAFolderAndAFolderAFile() {
        publish(Map.of("index.html", "home", "old", "page", "a/b/c.html", "page"));
        publish(Map.of("index.html", "home", "old/page.html", "page", "a", "page"));

        assertThat(site().resolve("old/page.html")).hasContent("page");
        assertThat(site().resolve("a")).hasContent("page");

        publish(Map.of("index.html", "home", "old", "page", "a/b/c.html", "page"));

        assertThat(site().resolve("old")).hasContent("page");
        assertThat(site().resolve("a/b/c.html")).hasContent("page");
    }

    @Test
    void folderWithFilesThatNoBuildWroteNeverBecomesAFileNorAnyOfThemAFolder() throws IOException {
        publish(Map.of("index.html", "home", "old/page.html", "page"));
        Files.writeString(site().resolve("old/notes.txt"), "years of work");
        Files.writeString(site().resolve("CNAME"), "village.example");
        Files.createDirectories(site().resolve("empty"));

        for (String route : Set.of("old", "old/notes.txt/page.html", "CNAME/page.html", "empty")) {
            assertThatThrownBy(() -> publish(Map.of("index.html", "new home", route, "page")))
                    .as(route)
                    .isInstanceOf(OutputNotOursException.class);
        }

        assertThat(site().resolve("index.html")).hasContent("home");
        assertThat(site().resolve("old/notes.txt")).hasContent("years of work");
        assertThat(site().resolve("CNAME")).hasContent("village.example");
    }

    @Test
    void publicationThatTurnsAFileIntoAFolderCanBeCompletedAgain() throws IOException {
        publish(Map.of("old", "page", "a/b.html", "page"));
        Path staging = SiteDirectory.staging(site());
        Files.createDirectories(staging.resolve("old"));
        Files.writeString(staging.resolve("old/page.html"), "new");
        Files.writeString(staging.resolve("a"), "new");
        Journal journal = new Journal(site());
        journal.write(Set.of("old", "a/b.html"), Set.of());
        journal.complete();
        journal.write(Set.of("old", "a/b.html"), Set.of());

        SiteDirectory.open(site(), temp.resolve("content")).close();

        assertThat(site().resolve("old/page.html")).hasContent("new");
        assertThat(site().resolve("a")).hasContent("new");
    }

    @Test
    void damagedManifestIsAnEmptyOne() throws IOException {
        publish(Map.of("index.html", "home", "old.html", "old"));
        Files.writeString(SiteDirectory.manifests(site()).resolve(Manifest.fileName("village")), "nonsense");

        publish(Map.of("index.html", "home"));

        assertThat(site().resolve("old.html")).hasContent("old");
    }
}
