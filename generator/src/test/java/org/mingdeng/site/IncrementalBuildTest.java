package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.rule.RuleProblem;

/**
 * Whatever happens to the content, the theme, the day, the site or the cache: the site after a build is the one that a build
 * from nothing makes, and so is the report but for questions about what was published before.
 */
class IncrementalBuildTest {

    private static final int STEPS = Integer.getInteger("mingdeng.steps", 40);

    @TempDir
    private Path temp;

    private Random random = new Random(0);
    private Optional<LiveSite> live = Optional.empty();
    private Map<Path, String> listed = Map.of();
    private int liveDay = -1;
    private boolean hasBoards;
    private int published;
    private int number;
    private int days;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void siteAfterAnyChangesIsThatOfACleanBuild(long seed) throws IOException {
        random = new Random(seed);
        hasBoards = seed == 4; // one of them prints boards, which take their time
        makeContent();
        List<String> story = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            story.add(change());
            BuildReport warm = build(site(), temp.resolve("cache"));
            BuildReport live = buildLive();
            Path clean = temp.resolve("clean" + step);
            BuildReport fresh = build(clean, temp.resolve("clean-cache" + step));

            assertThat(withoutQuestions(warm)).as("%s", story).isEqualTo(fresh.diagnostics());
            assertThat(warm.tally()).as("%s", story).isEqualTo(fresh.tally());
            assertThat(withoutQuestions(live)).as("live: %s", story).isEqualTo(fresh.diagnostics());
            assertThat(live.tally()).as("live: %s", story).isEqualTo(fresh.tally());
            assertThat(warm.isPublished()).as("%s", story).isEqualTo(fresh.isPublished());
            if (fresh.isPublished()) {
                published++;
                assertSame(SiteFixture.files(clean), SiteFixture.files(site()), story);
                assertSame(SiteFixture.files(clean), SiteFixture.files(temp.resolve("live")), story);
            } else {
                story.add("start again");
                deleteTree(content());
                makeContent();
            }
        }
        assertThat(published).as("builds that were published").isGreaterThan(STEPS / 2);
    }

    /** What was published before and has changed since can only be known by who remembers it. */
    private static List<Diagnostic> withoutQuestions(BuildReport report) {
        return report.diagnostics().stream()
                .filter(found -> found.problem() != RuleProblem.PUBLISHED_VALUE_CHANGED
                        && found.problem() != RuleProblem.PUBLISHED_ROWS_CHANGED
                        && found.problem() != RuleProblem.PUBLISHED_RECORD_GONE)
                .toList();
    }

    private static void assertSame(Map<String, byte[]> clean, Map<String, byte[]> warm, List<String> story) {
        assertThat(warm.keySet()).as("%s", story).isEqualTo(clean.keySet());
        clean.forEach((route, bytes) -> assertThat(
                        new String(warm.getOrDefault(route, new byte[0]), StandardCharsets.ISO_8859_1))
                .as("%s after %s", route, story)
                .isEqualTo(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    private BuildReport build(Path site, Path cache) {
        return Site.of(SiteOptions.of(content(), site)
                        .today(SiteFixture.TODAY.plusDays(days))
                        .cache(cache))
                .build();
    }

    /** Builds the site of a process that goes on, and is told only which folders have changed. */
    private BuildReport buildLive() throws IOException {
        Map<Path, String> now = listing();
        Set<Path> changed = new HashSet<>();
        now.forEach((folder, names) -> {
            if (!names.equals(listed.get(folder))) {
                changed.add(folder);
            }
        });
        boolean isNextDay = liveDay != days;
        if (isNextDay) {
            live = Optional.of(LiveSite.of(SiteOptions.of(content(), temp.resolve("live"))
                    .today(SiteFixture.TODAY.plusDays(days))
                    .cache(temp.resolve("live-cache"))));
            liveDay = days;
        }
        boolean isFirst = listed.isEmpty() || isNextDay;
        listed = now;
        return isFirst ? live.orElseThrow().build() : live.orElseThrow().build(changed);
    }

    private Map<Path, String> listing() throws IOException {
        Map<Path, String> names = new HashMap<>();
        try (Stream<Path> all = Files.walk(content())) {
            for (Path file : all.sorted().toList()) {
                if (Files.isDirectory(file)) {
                    names.put(file, "");
                }
                if (!file.equals(content())) {
                    String stamp = Files.isDirectory(file)
                            ? ""
                            : Files.readAttributes(file, "unix:ctime,size").toString();
                    names.merge(Objects.requireNonNull(file.getParent()), file.getFileName() + stamp, String::concat);
                }
            }
        }
        return names;
    }

    private Path content() {
        return temp.resolve("content");
    }

    private Path site() {
        return temp.resolve("site");
    }

    /** A county with a town of two villages, one with pictures, attachments, a table and links to the other. */
    private void makeContent() throws IOException {
        SiteFixture.copy(SiteFixture.content("county"), content());
        if (hasBoards) {
            Path settings = content().resolve("site.yaml");
            Files.writeString(settings, Files.readString(settings).replace("omit: pdf\n", ""));
        }
        Path second = content().resolve("town/second");
        SiteFixture.copy(SiteFixture.content("village"), second);
        Files.delete(second.resolve("site.yaml"));
        Files.writeString(second.resolve("事项公开/links.md"), """
                ---
                标题: 两村合修水井
                公开日期: 2026-10-01
                公开事项: V05
                照片:
                  - 文件: well.png
                    说明: 井台
                附件:
                  - 文件: list.txt
                  - 文件: scan.doc
                ---

                值班手机13800138000。见[那边的水井](../../village/cases/well.yaml)和[路](road.md)。

                ![井台](well.png)
                """);
        Files.writeString(second.resolve("事项公开/list.txt"), "住3号楼2单元501室，电话13900139000\n");
        Files.write(second.resolve("事项公开/scan.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        allow("13800138000", "13900139000", "15900159000");
        Path picture = second.resolve("事项公开/well.png");
        ImageIO.write(new BufferedImage(600, 20, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    }

    private void allow(String... numbers) throws IOException {
        Path file = content().resolve("site.yaml");
        StringBuilder text = new StringBuilder(Files.readString(file));
        text.setLength(text.indexOf("allowedNumbers:") < 0 ? text.length() : text.indexOf("allowedNumbers:"));
        text.append("allowedNumbers:\n");
        for (String one : numbers) {
            text.append("  - number: ")
                    .append(one)
                    .append("\n    reason: Duty ")
                    .append(number++)
                    .append('\n');
        }
        Files.writeString(file, text);
    }

    private String change() throws IOException {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> edit("年", "年底");
            case 3 -> edit("1", "2");
            case 4 -> edit("a", "b");
            case 5 -> copyRecord();
            case 6 -> deleteRecord();
            case 7 -> renameRecord();
            case 8 -> renamePlace();
            case 9 -> changeTheme();
            case 10 -> changeSettings();
            case 11 -> nextDay();
            case 12 -> sameSizeAndTime();
            case 13 -> touchAll();
            case 14 -> damageSite();
            case 15 -> damageCache();
            case 16 -> insertLine();
            case 17 -> changeAllowedNumbers();
            case 18 -> changeAttachment();
            default -> changePicture();
        };
    }

    private String edit(String from, String to) throws IOException {
        Path file = any(texts());
        String text = Files.readString(file);
        int start = text.indexOf('\n');
        int at = text.indexOf(from, start < 0 ? 0 : random.nextInt(text.length()));
        if (at < 0) {
            return "no edit";
        }
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
        return "edit " + name(file) + " at " + at + ": " + from + " to " + to;
    }

    private String copyRecord() throws IOException {
        Path file = any(records());
        Path copy = file.resolveSibling("copy" + number++ + suffix(file));
        Files.copy(file, copy);
        return "copy " + name(file) + " to " + name(copy);
    }

    private String deleteRecord() throws IOException {
        Path file = any(records());
        Files.delete(file);
        return "delete " + name(file);
    }

    private String renameRecord() throws IOException {
        Path file = any(records());
        Path moved = file.resolveSibling("moved" + number++ + suffix(file));
        Files.move(file, moved);
        return "rename " + name(file) + " to " + name(moved);
    }

    private String renamePlace() throws IOException {
        List<Path> places;
        try (Stream<Path> folders = Files.list(content().resolve("town"))) {
            places = folders.filter(Files::isDirectory).sorted().toList();
        }
        Path place = any(places);
        Path moved = place.resolveSibling("place" + number++);
        Files.move(place, moved);
        return "rename " + name(place) + " to " + name(moved);
    }

    private String changeTheme() throws IOException {
        Path texts = content().resolve("theme/texts/zh.properties");
        if (Files.exists(texts)) {
            deleteTree(content().resolve("theme"));
            return "drop the theme";
        }
        Files.createDirectories(texts.getParent());
        Files.writeString(texts, "foot.today = 做于" + number++ + "\n");
        return "change the theme";
    }

    private String changeSettings() throws IOException {
        Path file = content().resolve("site.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("(?m)^title: .*$", "title: County " + number++));
        return "change the settings";
    }

    /** What was found in an attachment stands at the line that names it. */
    private String insertLine() throws IOException {
        Path file = any(records());
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\n", "\n# " + number++ + "\n"));
        return "insert a line into " + name(file);
    }

    private String changeAllowedNumbers() throws IOException {
        boolean isOneMissing = random.nextInt(4) == 0;
        allow(isOneMissing ? new String[] {"13800138000"} : new String[] {"13800138000", "13900139000"});
        return "change the allowed numbers" + (isOneMissing ? ", one missing" : "");
    }

    private String changeAttachment() throws IOException {
        Path file = content().resolve("town/second/事项公开/list.txt");
        if (!Files.exists(file)) {
            return "no attachment";
        }
        boolean isClean = random.nextBoolean();
        Files.writeString(file, isClean ? "住3号楼" + number++ : "张*明，肢体残疾" + number++);
        return "change the attachment";
    }

    private String nextDay() {
        days += 1 + random.nextInt(30);
        return "day " + days;
    }

    /** Size and time of a file can be what they were although its bytes are not. */
    private String sameSizeAndTime() throws IOException {
        Path file = any(texts());
        FileTime time = Files.getLastModifiedTime(file);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("村", "屯"));
        Files.setLastModifiedTime(file, time);
        return "secret change of " + name(file);
    }

    private String touchAll() throws IOException {
        for (Path file : texts()) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L + random.nextInt(1000)));
        }
        return "touch all";
    }

    private String damageSite() throws IOException {
        if (!Files.isDirectory(site())) {
            return "no site yet";
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(site())) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(site().resolve(".mingdeng")))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            return "no site yet";
        }
        Path file = any(files);
        if (random.nextBoolean()) {
            Files.delete(file);
            return "delete the site's " + site().relativize(file);
        }
        Files.writeString(file, "scribble");
        return "scribble on the site's " + site().relativize(file);
    }

    private String damageCache() throws IOException {
        Path cache = temp.resolve("cache");
        if (!Files.isDirectory(cache)) {
            return "no cache yet";
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(cache)) {
            files = all.sorted().toList();
        }
        switch (random.nextInt(3)) {
            case 0 -> deleteTree(cache);
            case 1 -> {
                Path one = any(files);
                Path other = any(files);
                if (!one.equals(other)) {
                    Files.copy(one, other, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            default -> {
                Path file = any(files);
                byte[] bytes = Files.readAllBytes(file);
                bytes[random.nextInt(bytes.length)] ^= 1;
                Files.write(file, bytes);
            }
        }
        return "damage the cache";
    }

    private String changePicture() throws IOException {
        Path picture = content().resolve("town/second/事项公开/well.png");
        if (!Files.exists(picture)) {
            return "no picture";
        }
        BufferedImage image = new BufferedImage(600, 20 + number++, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", picture.toFile());
        return "change the picture";
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(content())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !List.of(".png", ".doc").contains(suffix(file))
                            && !name(file).startsWith("theme"))
                    .sorted()
                    .toList();
        }
    }

    private List<Path> records() throws IOException {
        return texts().stream()
                .filter(file -> !file.getFileName().toString().matches("(site|place)\\.yaml|.*\\.(csv|txt)"))
                .toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String suffix(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.'));
    }

    private String name(Path file) {
        return content().relativize(file).toString();
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
