package org.mingdeng.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** A village that is measured from July 2026 on, looked at on several days. */
class DutiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path content;

    private void place(String catalogue) throws IOException {
        write("place.yaml", "名称: 试灯村\n类别: 村\n公开起始: 2026-07-01\n" + catalogue);
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void ledger(String name, String period, String published) throws IOException {
        write(
                "财务收支/" + name + ".yaml",
                "标题: 收支\n公开日期: " + published + "\n期间: " + period + "\n上期结余: 0\n明细:\n  - 日期: " + published
                        + "\n    摘要: 利息\n    收入: 1\n");
    }

    private Place placeOn(LocalDate today) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFolder folder = SourceTree.read(content, Set.of(), diagnostics);
        var info =
                SettingsReader.place(folder, AllowedNumbers.NONE, diagnostics).orElseThrow();
        Measures measures = info.measures(Measures.BUILT_IN);
        var records = RecordReader.read(folder, measures.catalogue(), today, AllowedNumbers.NONE, diagnostics);
        return new Place(info, "", List.of(), today, measures, records.records(), records.register(), List.of());
    }

    private List<String> told(LocalDate today, String code) {
        return Duties.of(placeOn(today)).all().stream()
                .filter(duty -> duty.item().code().equals(code))
                .map(duty -> duty.period().code() + " " + duty.state())
                .toList();
    }

    @Test
    void quarterIsDueFifteenDaysAfterItsEndAndOverdueTheDayAfter() throws IOException {
        place("");

        assertThat(told(LocalDate.of(2026, 10, 15), "V07"))
                .containsExactly("2026Q2 OVERDUE", "2026Q3 DUE_SOON", "2026Q4 RUNNING");
        assertThat(told(LocalDate.of(2026, 10, 16), "V07"))
                .containsExactly("2026Q2 OVERDUE", "2026Q3 OVERDUE", "2026Q4 RUNNING");
    }

    @Test
    void recordAnswersThePeriodWhoseLastDayItReportsOn() throws IOException {
        place("");
        ledger("2026-09", "2026年9月", "2026-10-10");
        ledger("2026Q2", "2026年第二季度", "2026-07-20");

        assertThat(told(TODAY, "V07")).containsExactly("2026Q2 LATE", "2026Q3 ON_TIME", "2026Q4 RUNNING");
    }

    @Test
    void statementThatThereIsNothingCountsAndSilenceDoesNot() throws IOException {
        place("");
        write("事项公开/none.yaml", "标题: 三季度无债权债务\n公开日期: 2026-10-12\n公开事项: V10\n期间: 2026年第三季度\n本期无此项: 是\n");

        assertThat(told(TODAY, "V10")).containsExactly("2026Q2 OVERDUE", "2026Q3 NIL", "2026Q4 RUNNING");
    }

    @Test
    void placeCanChangeAddAndSwitchOffItems() throws IOException {
        place("""
                公开目录:
                  - 编号: V07
                    频次: 每月
                    公开时限: 20
                  - 编号: V10
                    停用: 是
                  - 编号: L01
                    名称: 河长巡河记录
                    频次: 每年
                """);

        assertThat(told(LocalDate.of(2026, 8, 20), "V07"))
                .containsExactly("2026-06 OVERDUE", "2026-07 DUE_SOON", "2026-08 RUNNING");
        assertThat(told(TODAY, "V10")).isEmpty();
        assertThat(told(TODAY, "L01")).containsExactly("2026 RUNNING");
    }

    @Test
    void placeThatIsNotMeasuredHasNoDuties() throws IOException {
        write("place.yaml", "名称: 试灯村\n类别: 村\n");

        assertThat(Duties.of(placeOn(TODAY)).all()).isEmpty();
        assertThat(Duties.of(placeOn(TODAY)).missing()).isEmpty();
    }

    @Test
    void itemThatMustAlwaysBeThereIsMissingUntilARecordAnswersIt() throws IOException {
        place("");
        assertThat(Duties.of(placeOn(TODAY)).missing()).extracting("code").contains("V33");

        write("事项公开/guide.yaml", "标题: 办事指南\n公开日期: 2026-07-12\n公开事项: V33\n");

        assertThat(Duties.of(placeOn(TODAY)).missing()).extracting("code").doesNotContain("V33");
    }

    @Test
    void ratesOfPlacesAddUp() throws IOException {
        place("");
        ledger("2026Q3", "2026年第三季度", "2026-10-10");
        DutyStatistics statistics = DutyStatistics.of(Duties.of(placeOn(TODAY)), TODAY);

        Ratio doubled = statistics.plus(statistics).onTime();

        assertThat(statistics.onTime().part()).isEqualTo(1);
        assertThat(doubled).isEqualTo(new Ratio(2, 2 * statistics.onTime().whole()));
        assertThat(statistics.overdue()).isEqualTo((int) (statistics.onTime().whole() - 1));
    }

    @Test
    void changesAreTheDaysOnWhichPagesBecomeOthers() throws IOException {
        place("");
        write(
                "事项公开/road.yaml",
                "标题: 修路\n公开日期: 2026-11-20\n公开事项: V05\n归档日期: 2027-01-31\n公示:\n  开始: 2026-11-20\n  结束: 2026-12-06\n");

        List<Change> changes = Change.of(placeOn(TODAY), List.of());

        Optional<String> page = Optional.of("affairs/road.html");
        assertThat(changes)
                .contains(
                        new Change(LocalDate.of(2026, 12, 7), Change.Kind.NOTICE_ENDS, "修路", page),
                        new Change(LocalDate.of(2027, 1, 31), Change.Kind.RECORD_ARCHIVED, "修路", page),
                        new Change(
                                LocalDate.of(2027, 1, 16), Change.Kind.DUTY_OVERDUE, "财务收支明细 2026Q4", Optional.empty()))
                .extracting(Change::day)
                .isSorted()
                .allMatch(day -> day.isAfter(TODAY));
    }

    @Test
    void recordOfAPropertyCompanyAnswersForItsChargesAndMaintenanceWhenItTellsThem() throws IOException {
        write("place.yaml", "名称: 试灯社区\n类别: 社区\n公开起始: 2026-07-01\n");
        write("物业公示/东院.yaml", """
                标题: 东院物业
                公开日期: 2026-08-01
                小区: 东院
                物业公司: 万家物业
                投诉电话: 0999-5550126
                合同起: 2025-01-01
                合同止: 2028-12-31
                收费标准:
                  - 收费项目: 物业费
                    计价单位: 每平方米每月
                    单价: 1.4
                """);

        List<String> missing = Duties.of(placeOn(TODAY)).missing().stream()
                .map(item -> item.code())
                .toList();

        assertThat(missing).contains("U13").doesNotContain("U11", "U12");
    }
}
