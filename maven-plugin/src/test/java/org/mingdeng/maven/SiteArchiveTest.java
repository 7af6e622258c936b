package org.mingdeng.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteArchiveTest {

    private static final EntryTime TIME = new EntryTime(LocalDateTime.of(2026, 11, 1, 0, 0));

    @TempDir
    Path folder;

    @Test
    void entriesAreSortedByNameAndBearOneTime() throws IOException {
        Path site = site("a", "z.html", "village/index.html", "index.html", "village.html");

        List<? extends ZipEntry> entries = entriesOf(pack(site, "site.zip"));

        assertThat(entries)
                .extracting(ZipEntry::getName)
                .containsExactly("index.html", "village.html", "village/index.html", "z.html");
        assertThat(entries).extracting(ZipEntry::getTimeLocal).containsOnly(TIME.value());
    }

    @Test
    void stateOfTheGeneratorIsNotPacked() throws IOException {
        Path site = site("a", ".mingdeng/manifest", "index.html", "data/.mingdeng/index.html");

        assertThat(entriesOf(pack(site, "site.zip")))
                .extracting(ZipEntry::getName)
                .containsExactly("data/.mingdeng/index.html", "index.html");
    }

    @Test
    void sameFilesGiveTheSameBytesWheneverAndWhereverTheyWereWritten() throws IOException {
        Path one = site("one", "index.html", "村/办件.html");
        Path other = site("other", "村/办件.html", "index.html");
        Files.setLastModifiedTime(other.resolve("index.html"), FileTime.from(Instant.EPOCH));

        assertThat(pack(one, "one.zip")).hasSameBinaryContentAs(pack(other, "other.zip"));
    }

    @Test
    void olderZipFileIsReplaced() throws IOException {
        Path site = site("a", "index.html", "old.html");
        pack(site, "site.zip");
        Files.delete(site.resolve("old.html"));

        assertThat(entriesOf(pack(site, "site.zip"))).hasSize(1);
    }

    private Path site(String name, String... files) throws IOException {
        Path site = folder.resolve(name);
        for (String file : files) {
            Path path = site.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "This is " + file);
        }
        return site;
    }

    private Path pack(Path site, String name) throws IOException {
        Path zip = folder.resolve("target").resolve(name);
        new SiteArchive(site, TIME).writeTo(zip);
        return zip;
    }

    private static List<? extends ZipEntry> entriesOf(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().toList();
        }
    }
}
