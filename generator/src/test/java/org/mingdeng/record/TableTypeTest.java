package org.mingdeng.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.record.Ledger.LedgerEntry;
import org.mingdeng.source.FileStamp;
import org.mingdeng.source.SourceFile;
import org.mingdeng.source.SourceFolder;
import org.mingdeng.source.SourceValue.Scalar;

class TableTypeTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    Path temp;

    private Optional<List<LedgerEntry>> read(String csv) throws IOException {
        Path location = Files.writeString(temp.resolve("q3.csv"), csv);
        SourceFolder folder =
                new SourceFolder("", List.of(), List.of(new SourceFile("q3.csv", location, new FileStamp(1, 0, 0, 0))));
        Scalar name = new Scalar("q3.csv", new Origin(new SourceText("q3.yaml", "明细表: q3.csv\n"), 5, 11));
        return LedgerSchema.TABLE
                .type()
                .read(name, new Reading(folder, LedgerSchema.TABLE.term(), AllowedNumbers.NONE, diagnostics));
    }

    private List<String> problems() {
        return diagnostics.sorted().stream()
                .map(d -> d.problem().name() + "@" + d.position().line() + ":"
                        + d.position().column())
                .toList();
    }

    @Test
    void columnsMayStandInAnyOrderAndEitherLanguageAndCarryTheirUnit() throws IOException {
        List<LedgerEntry> lines = read("收入（元）,summary,支出(元),日期\n80,承包费,,2026-07-03\n,电费,\"1,200.50\",2026年7月5日\n")
                .orElseThrow();

        assertThat(lines).extracting(LedgerEntry::summary).containsExactly("承包费", "电费");
        assertThat(lines.get(0).incomeOrZero()).hasToString("80.00");
        assertThat(lines.get(1).expenseOrZero()).hasToString("1200.50");
        assertThat(lines.get(1).income()).isEmpty();
        assertThat(problems()).containsExactly("READ_AS@3:5", "READ_AS@3:16");
    }

    @Test
    void titlesAndTotalsAreLeftOutWithANote() throws IOException {
        List<LedgerEntry> lines = read("试灯村收支,,\n单位：元,,\n日期,摘要,收入\n2026-07-03,承包费,80\n 合　计 ,,80\n")
                .orElseThrow();

        assertThat(lines).hasSize(1);
        assertThat(problems())
                .containsExactly("TABLE_LINE_LEFT_OUT@1:1", "TABLE_LINE_LEFT_OUT@2:1", "TABLE_LINE_LEFT_OUT@5:1");
    }

    @Test
    void misspeltColumnIsReportedOnceAndNotOnEachLine() throws IOException {
        assertThat(read("日期,摘耍,收入\n2026-07-03,承包费,80\n2026-07-04,电费,8\n")).isEmpty();
        assertThat(problems()).containsExactly("UNKNOWN_COLUMN@1:4");
    }

    @Test
    void mistakesInCellsAreReportedAllAtOnceAtTheirCell() throws IOException {
        assertThat(read("日期,摘要,收入\n7月3日,承包费,约80\n2026-07-04,,8\n")).isEmpty();
        assertThat(problems()).containsExactly("DATE_WITHOUT_YEAR@2:1", "MONEY_UNCERTAIN@2:10", "FIELD_MISSING@3:1");
    }

    @Test
    void cellsUnderNoColumnNameAreReportedEach() throws IOException {
        assertThat(read("日期,摘要,收入,\n2026-07-03,承包费,1,200\n2026-07-04,电费,8,,待查\n2026-07-05,水费,8,\n"))
                .isEmpty();
        assertThat(problems()).containsExactly("CELL_WITHOUT_COLUMN@2:18", "CELL_WITHOUT_COLUMN@3:18");
    }

    @Test
    void emptyCellsMayStandAnywhere() throws IOException {
        assertThat(read("日期,摘要,收入,\n2026-07-03,承包费,80,,,\n").orElseThrow()).hasSize(1);
        assertThat(problems()).isEmpty();
    }

    @Test
    void totalWithADateIsATotal() throws IOException {
        List<LedgerEntry> lines =
                read("凭证号,日期,摘要,收入,备注\n,2026-07-03,承包费,80,合计\n,2026-07-31,本月合计,80,\n,2026-09-30,合 计：,80,\n")
                        .orElseThrow();

        assertThat(lines).extracting(LedgerEntry::summary).containsExactly("承包费");
        assertThat(problems()).containsExactly("TABLE_LINE_LEFT_OUT@3:1", "TABLE_LINE_LEFT_OUT@4:1");
    }
}
