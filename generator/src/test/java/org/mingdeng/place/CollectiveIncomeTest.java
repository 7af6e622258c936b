package org.mingdeng.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.CollectiveIncome.Year;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.record.Measures;
import org.mingdeng.record.RecordKind;
import org.mingdeng.record.RecordReader;
import org.mingdeng.record.SettingsReader;
import org.mingdeng.source.SourceFolder;
import org.mingdeng.source.SourceTree;
import org.mingdeng.value.Money;
import org.mingdeng.value.Ratio;

/** Villages with collective projects and statements of a year, and what a town sees of them. */
class CollectiveIncomeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PROJECT = """
            标题: 养牛
            公开日期: 2026-02-20
            经营方式: 自营
            逐年收益:
              - 年度: 2024
                集体收益: 80000.00
              - 年度: 2025
                集体收益: 90000.00
            """;
    private static final String STATEMENT = """
            标题: 收益
            公开日期: 2026-01-20
            期间: 2025
            报表项目:
              - 项目: 经营收入
                本年数: 120000.00
            """;

    @TempDir
    private Path content;

    @Test
    void projectsOfAVillageAreAddedUpYearByYear() throws IOException {
        write("集体经济/one.yaml", PROJECT);
        write("集体经济/two.yaml", PROJECT);

        assertThat(income("村")).isEqualTo(new CollectiveIncome(1, Map.of(2024, year(160_000), 2025, year(180_000))));
    }

    @Test
    void aStatementOfTheYearHoldsWhatProjectsBrought() throws IOException {
        write("集体经济/one.yaml", PROJECT);
        write("收益及收益分配表/2025.yaml", STATEMENT);

        assertThat(income("村")).isEqualTo(new CollectiveIncome(1, Map.of(2024, year(80_000), 2025, year(120_000))));
    }

    @Test
    void archivedRecordsAndThoseOfOtherPlacesDoNotCount() throws IOException {
        write("集体经济/one.yaml", PROJECT + "归档日期: 2026-11-24\n");
        assertThat(income("村")).isEqualTo(new CollectiveIncome(1, Map.of()));

        write("集体经济/one.yaml", PROJECT);
        assertThat(income("社区")).isEqualTo(CollectiveIncome.NONE);
    }

    @Test
    void sumsAreTheSameHoweverVillagesAreGrouped() {
        CollectiveIncome a = new CollectiveIncome(1, Map.of(2024, year(1), 2025, year(2)));
        CollectiveIncome b = new CollectiveIncome(1, Map.of(2025, year(4)));
        CollectiveIncome c = new CollectiveIncome(1, Map.of());

        assertThat(a.plus(b).plus(c))
                .isEqualTo(a.plus(b.plus(c)))
                .isEqualTo(c.plus(b).plus(a));
        assertThat(a.plus(b).plus(c).byYear()).containsEntry(2025, new Year(2, yuan(6)));
        assertThat(a.plus(b).plus(c).villages()).isEqualTo(3);
        assertThat(CollectiveIncome.NONE.latestYear()).isEmpty();
    }

    @Test
    void aTownSeesWhichVillagesHavePublishedAKind() throws IOException {
        write("集体经济/one.yaml", PROJECT);
        PlaceSummary village = PlaceSummary.of(place("村", List.of()));
        Files.delete(content.resolve("集体经济/one.yaml"));
        PlaceSummary community = PlaceSummary.of(place("社区", List.of()));

        List<KindCoverage> coverage = KindCoverage.of(PlaceSummary.of(place("镇", List.of(village, community))));

        assertThat(coverage).containsExactly(new KindCoverage(RecordKind.ECONOMY, new Ratio(1, 2), List.of(community)));
    }

    private static Year year(int yuan) {
        return new Year(1, yuan(yuan));
    }

    private static Money yuan(int yuan) {
        return Money.ofYuan(BigDecimal.valueOf(yuan));
    }

    private CollectiveIncome income(String kind) throws IOException {
        return CollectiveIncome.of(place(kind, List.of()));
    }

    private Place place(String kind, List<PlaceSummary> children) throws IOException {
        write("place.yaml", "名称: 试灯\n类别: " + kind + "\n");
        Diagnostics diagnostics = new Diagnostics();
        SourceFolder folder = SourceTree.read(content, Set.of(), diagnostics);
        var info =
                SettingsReader.place(folder, AllowedNumbers.NONE, diagnostics).orElseThrow();
        Measures measures = Measures.BUILT_IN;
        var records = RecordReader.read(folder, measures.catalogue(), TODAY, AllowedNumbers.NONE, diagnostics);
        return new Place(info, "", List.of(), TODAY, measures, records.records(), records.register(), children);
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
