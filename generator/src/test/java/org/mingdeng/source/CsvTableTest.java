package org.mingdeng.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;
import org.mingdeng.source.SourceValue.Scalar;

class CsvTableTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private CsvTable table(String csv) {
        return CsvTable.read(new SourceText("q3.csv", csv), diagnostics).orElseThrow();
    }

    private List<List<String>> read(String csv) {
        return table(csv).rows().stream()
                .map(row -> row.stream().map(Scalar::text).toList())
                .toList();
    }

    @Test
    void cellsStandBetweenCommas() {
        assertThat(read("日期,摘要,收入\n2026-07-03, 承包费 ,80\n"))
                .containsExactly(List.of("日期", "摘要", "收入"), List.of("2026-07-03", "承包费", "80"));
        assertThat(read("日期,摘要\r\n2026-07-03,\r\n")).containsExactly(List.of("日期", "摘要"), List.of("2026-07-03", ""));
        assertThat(read("日期,摘要\r2026-07-03,甲")).containsExactly(List.of("日期", "摘要"), List.of("2026-07-03", "甲"));
    }

    @Test
    void cellsStandBetweenTabsWhereTheFirstLineHasNoComma() {
        assertThat(read("日期\t收入\n2026-07-03\t12,000.50\n"))
                .containsExactly(List.of("日期", "收入"), List.of("2026-07-03", "12,000.50"));
    }

    @Test
    void quotedCellsMayHoldCommasQuotesAndLineEnds() {
        assertThat(read("a,b\n\"12,000.50\",\"他说\"\"好\"\"\n第二行\"\n\"\",c\n"))
                .containsExactly(List.of("a", "b"), List.of("12,000.50", "他说\"好\"\n第二行"), List.of("", "c"));
    }

    @Test
    void linesWithoutTextAreLeftOut() {
        assertThat(read("a,b\n,,\n\n  , \nc,d\n")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void cellsKnowWhereTheyStand() {
        CsvTable table = table("a,b\n\"多行\n文字\",𠮷\n");

        Origin quoted = table.rows().get(1).get(0).origin();
        Origin last = table.rows().get(1).get(1).origin();
        assertThat(quoted.position().line()).isEqualTo(2);
        assertThat(last.position().line()).isEqualTo(3);
        assertThat(last.position().column()).isEqualTo(5);
    }

    @Test
    void quoteThatIsNeverClosedIsReportedWhereItOpens() {
        assertThat(CsvTable.read(new SourceText("q3.csv", "a,b\nc,\"d\ne,f\n"), diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).singleElement().satisfies(d -> {
            assertThat(d.problem()).isEqualTo(SourceProblem.CSV_UNCLOSED_QUOTE);
            assertThat(d.position().line()).isEqualTo(2);
            assertThat(d.position().column()).isEqualTo(3);
        });
    }

    @Test
    void emptyTableIsReported() {
        assertThat(CsvTable.read(new SourceText("q3.csv", "\n,,\n"), diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).extracting(d -> d.problem().name()).containsExactly("CSV_EMPTY");
    }
}
