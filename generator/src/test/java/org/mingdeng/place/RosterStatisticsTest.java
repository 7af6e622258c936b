package org.mingdeng.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.record.Measures;
import org.mingdeng.record.RecordReader;
import org.mingdeng.record.SettingsReader;
import org.mingdeng.source.SourceFolder;
import org.mingdeng.source.SourceTree;
import org.mingdeng.value.Ratio;

/** A village whose secretary is its director, and a committee member who also sits on the party committee. */
class RosterStatisticsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path content;

    private void roster(String body, String members) throws IOException {
        Path file = content.resolve("班子/" + body + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "标题: " + body + "\n公开日期: 2026-01-05\n机构: " + body + "\n任期起: 2025-12-20\n任期止: 2030-12-19\n成员:\n"
                        + members);
    }

    private static String member(String name, String post, String more) {
        return "  - 姓名: " + name + "\n    职务: " + post + "\n" + more.indent(4);
    }

    private RosterStatistics statistics() throws IOException {
        Files.writeString(content.resolve("place.yaml"), "名称: 试灯村\n类别: 村\n");
        Diagnostics diagnostics = new Diagnostics();
        SourceFolder folder = SourceTree.read(content, Set.of(), diagnostics);
        var info =
                SettingsReader.place(folder, AllowedNumbers.NONE, diagnostics).orElseThrow();
        var records = RecordReader.read(folder, Measures.BUILT_IN.catalogue(), TODAY, AllowedNumbers.NONE, diagnostics);
        return RosterStatistics.of(new Place(
                info, "", List.of(), TODAY, Measures.BUILT_IN, records.records(), records.register(), List.of()));
    }

    private void village() throws IOException {
        roster("党支部", member("稻小满", "书记", "性别: 男\n出生年份: 1980") + member("穗长青", "委员", "性别: 女\n出生年份: 1985"));
        roster(
                "村民委员会",
                member("稻小满", "主任", "性别: 男\n出生年份: 1980\n学历: 大专")
                        + member("穗长青", "委员", "性别: 女\n学历: 高中")
                        + member("麦知秋", "委员", "性别: 男\n出生年份: 1992\n学历: 本科"));
    }

    @Test
    void everyoneCountsOnceThoughSittingOnBoth() throws IOException {
        village();

        RosterStatistics statistics = statistics();

        assertThat(statistics.members()).isEqualTo(3);
        assertThat(statistics.women()).isEqualTo(new Ratio(1, 3));
        assertThat(statistics.crossPosted()).isEqualTo(new Ratio(2, 3));
        assertThat(statistics.oneHead()).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void meanAgeIsRoundedHalfUp() throws IOException {
        village();

        assertThat(statistics().meanAge()).contains(40L); // 46, 41 and 34 make 121
    }

    @Test
    void meanOfTwoIsNotTold() throws IOException {
        roster("党支部", member("稻小满", "书记", "出生年份: 1980") + member("穗长青", "委员", "出生年份: 1985"));

        assertThat(statistics().meanAge()).isEmpty();
    }

    @Test
    void placesAddUp() throws IOException {
        village();
        RosterStatistics one = statistics();

        RosterStatistics two = one.plus(one);

        assertThat(two.members()).isEqualTo(6);
        assertThat(two.oneHead()).isEqualTo(new Ratio(2, 2));
        assertThat(two.meanAge()).isEqualTo(one.meanAge());
    }
}
