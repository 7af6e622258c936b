package org.mingdeng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdeng.site.Site;
import org.mingdeng.site.SiteOptions;

/**
 * A process that builds is killed at any moment: the site is the old one or the new one as long as no journal lies there, no
 * file is ever cut off, and the next build makes the new site.
 */
class KilledBuildTest {

    private static final int KILLS = Integer.getInteger("mingdeng.kills", 24);
    private static final int RECORDS = 150;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path temp;

    private final Random random = new Random(7);

    @Test
    void siteIsWholeWheneverABuildIsKilled() throws Exception {
        makeContent();
        build(site(), temp.resolve("cache"), 0);
        Map<String, byte[]> old = files(site());
        long whole = duration();
        int inTheMiddle = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Map<String, byte[]> wanted = cleanSite(kill);
            Process build = start(kill);
            if (kill % 2 == 0) {
                awaitJournal(build);
                TimeUnit.MICROSECONDS.sleep(random.nextInt(8_000));
            } else {
                TimeUnit.MILLISECONDS.sleep(random.nextLong(whole));
            }
            build.destroyForcibly().waitFor();

            Map<String, byte[]> left = files(site());
            boolean isPending = Files.exists(site().resolve(".mingdeng/journal"));
            if (isPending) {
                inTheMiddle++;
                assertEachIsOneOf(left, old, wanted);
            } else {
                assertThat(isSame(left, old) || isSame(left, wanted))
                        .as("kill " + kill)
                        .isTrue();
            }

            build(site(), temp.resolve("cache"), kill);
            old = files(site());
            assertThat(isSame(old, wanted)).as("after kill " + kill).isTrue();
        }
        assertThat(inTheMiddle).as("publications that were stopped half-way").isPositive();
    }

    private void assertEachIsOneOf(Map<String, byte[]> left, Map<String, byte[]> old, Map<String, byte[]> wanted) {
        left.forEach((route, bytes) -> assertThat(
                        Arrays.equals(bytes, old.get(route)) || Arrays.equals(bytes, wanted.get(route)))
                .as(route)
                .isTrue());
    }

    private static boolean isSame(Map<String, byte[]> some, Map<String, byte[]> others) {
        return some.keySet().equals(others.keySet())
                && some.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), others.get(file.getKey())));
    }

    private void awaitJournal(Process build) {
        while (build.isAlive() && !Files.exists(site().resolve(".mingdeng/journal"))) {
            Thread.onSpinWait();
        }
    }

    /** The second of two villages comes and goes, so that files are deleted too. */
    private Map<String, byte[]> cleanSite(int day) throws IOException {
        Path inside = temp.resolve("content/second");
        Path aside = temp.resolve("second");
        if (Files.exists(inside)) {
            Files.move(inside, aside);
        } else {
            Files.move(aside, inside);
        }
        Path clean = temp.resolve("clean" + day);
        build(clean, temp.resolve("clean-cache" + day), day);
        return files(clean);
    }

    private void build(Path site, Path cache, int day) {
        assertThat(Site.of(SiteOptions.of(temp.resolve("content"), site)
                                .today(FIRST_DAY.plusDays(day))
                                .cache(cache))
                        .build()
                        .isPublished())
                .isTrue();
    }

    private long duration() throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertThat(start(0).waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) * 3 / 2;
    }

    private Process start(int day) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mingdeng.class.getName(),
                        "build",
                        temp.resolve("content").toString(),
                        "--out",
                        site().toString(),
                        "--cache",
                        temp.resolve("cache").toString(),
                        "--today",
                        FIRST_DAY.plusDays(day).toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path site() {
        return temp.resolve("site");
    }

    private void makeContent() throws IOException {
        Path content = temp.resolve("content");
        write(content.resolve("site.yaml"), "标题: 试灯县公开\n不生成: PDF\n");
        write(content.resolve("place.yaml"), "名称: 试灯县\n类别: 县\n");
        for (String village : List.of("first", "second")) {
            Path place = village.equals("first") ? content.resolve("first") : temp.resolve("second");
            write(place.resolve("place.yaml"), "名称: " + village + "村\n类别: 村\n");
            for (int i = 0; i < RECORDS; i++) {
                write(
                        place.resolve("事项公开/a" + i + ".yaml"),
                        "标题: 第" + i + "件\n公开日期: 2026-10-0" + (1 + i % 9) + "\n公开事项: V05\n正文: 已办。\n");
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, byte[]> files(Path site) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(site.resolve(".mingdeng"))) {
                    files.put(site.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
