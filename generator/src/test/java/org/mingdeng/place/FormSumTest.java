package org.mingdeng.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
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

/** A village with a list of relief under review and a confirmed one. */
class FormSumTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path content;

    @Test
    void onlyConfirmedListsAreAddedUp() throws IOException {
        write("place.yaml", "名称: 试灯村\n类别: 村\n");
        write("救助公示/review.yaml", relief("审核公示", 2, 980));
        write("救助公示/confirmed.yaml", relief("确认名单", 3, 1290));

        List<BigDecimal> sums =
                FormSum.of(place()).values().stream().map(FormSum::sum).toList();

        assertThat(sums)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(3), BigDecimal.valueOf(1290));
    }

    private static String relief(String stage, int persons, int amount) {
        return "标题: 低保\n公开日期: 2026-10-12\n阶段: " + stage + "\n救助名单:\n  - 户主: 稻小满\n    保障类别: 低保\n    保障人口: " + persons
                + "\n    月保障金额: " + amount + "\n";
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Place place() {
        Diagnostics diagnostics = new Diagnostics();
        SourceFolder folder = SourceTree.read(content, Set.of(), diagnostics);
        var info =
                SettingsReader.place(folder, AllowedNumbers.NONE, diagnostics).orElseThrow();
        Measures measures = Measures.BUILT_IN;
        var records = RecordReader.read(folder, measures.catalogue(), TODAY, AllowedNumbers.NONE, diagnostics);
        return new Place(info, "", List.of(), TODAY, measures, records.records(), records.register(), List.of());
    }
}
