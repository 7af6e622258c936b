package org.mingdeng.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.source.FileStamp;
import org.mingdeng.source.SourceFile;
import org.mingdeng.source.SourceFolder;
import org.mingdeng.value.Money;

class StatementTest {

    /** The worked example of a township's yearly statistics, in 10,000 yuan; what follows from others is left out. */
    private static final String INCOME_OF_2012 = """
            一、总收入,180万元
            1.经营收入,68万元
            2.发包及上交收入,35万元
            3.投资收益,5万元
            4.补助收入,30万元
            5.其他收入,42万元
            1.经营支出,45万元
            2.管理费用,35万元
            3.其他支出,45万元
            经 营 收 益,28万元
            四、年初未分配收益,15万元
            减：提取公积金、公益金,7万元
            2.提取应付福利费,7万元
            3.农户分配,20万元
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    Path temp;

    private FormRecord read(RecordKind kind, String period, String header, String rows) throws IOException {
        SourceFile record =
                file(kind, "statement.yaml", "标题: 报表\n公开日期: 2026-01-20\n期间: " + period + "\n报表项目: lines.csv\n");
        SourceFile table = file(kind, "lines.csv", header + "\n" + rows);
        SourceFolder kinds = new SourceFolder(kind.folder(), List.of(), List.of(record, table));
        SourceFolder place = new SourceFolder("", List.of(kinds), List.of());
        List<VillageRecord> records = RecordReader.read(
                        place,
                        DisclosureCatalogue.builtIn(),
                        LocalDate.of(2026, 11, 24),
                        AllowedNumbers.NONE,
                        diagnostics)
                .records();
        assertThat(records).as(diagnostics.sorted().toString()).hasSize(1);
        return (FormRecord) records.get(0);
    }

    private SourceFile file(RecordKind kind, String name, String text) throws IOException {
        Path location = Files.writeString(temp.resolve(name), text);
        return new SourceFile(kind.folder() + "/" + name, location, new FileStamp(text.length(), 0, 0, 0));
    }

    private static Optional<String> amount(FormRecord record, String line) {
        Statement statement = record.form().statement().orElseThrow();
        FieldValues amounts = statement.column(record.values(), statement.now());
        return statement.lines().stream()
                .filter(one -> one.label().chinese().equals(line))
                .findFirst()
                .flatMap(one -> amounts.get(one.amount()))
                .map(Money::toString);
    }

    private static List<String> lines(FormRecord record) {
        Statement statement = record.form().statement().orElseThrow();
        return record.rows(statement.table()).stream()
                .map(row -> row.require(statement.line()).label().chinese())
                .toList();
    }

    @Test
    void linesOfAnIncomeStatementThatFollowFromOthersAreTold() throws IOException {
        FormRecord statement = read(RecordKind.INCOME_STATEMENT, "2012", "项目,本年数", INCOME_OF_2012);

        assertThat(amount(statement, "总支出")).contains("1250000.00");
        assertThat(amount(statement, "本年收益")).contains("550000.00");
        assertThat(amount(statement, "可分配收益")).contains("700000.00");
        assertThat(amount(statement, "年末未分配收益")).contains("360000.00");
        assertThat(statement.form().brokenIn(statement.values())).isEmpty();
    }

    @Test
    void wrongLineIsBrokenByWhatIsWrittenBesideIt() throws IOException {
        FormRecord statement =
                read(RecordKind.INCOME_STATEMENT, "2012", "项目,本年数", INCOME_OF_2012.replace("总收入,180", "总收入,181"));

        List<Equation.Broken> broken = statement.form().brokenIn(statement.values());

        assertThat(broken).hasSize(1);
        assertThat(broken.get(0).computed()).isEqualByComparingTo("1800000");
        assertThat(broken.get(0).equation().expression().words().chinese()).isEqualTo("经营收入+发包及上交收入+投资收益+补助收入+其他收入");
    }

    @Test
    void operatingResultOfTheSystemOf2023IsLeftAsItIsWritten() throws IOException {
        FormRecord statement =
                read(RecordKind.INCOME_STATEMENT, "2025", "项目,本年数", "经营收入,100\n补助收入,50\n管理费用,30\n经营收益,120\n");

        assertThat(statement.form().brokenIn(statement.values())).isEmpty();
        assertThat(amount(statement, "本年收益")).contains("120.00");
    }

    @Test
    void rowsOfABalanceSheetStandInItsOrderWithTheirTotals() throws IOException {
        FormRecord sheet = read(
                RecordKind.BALANCE_SHEET, "2025", "项目,期末数", "资本,70\n减：累计折旧,20\n货币资金,30\n固定资产原值,80\n未分配收益,15\n应付款项,5\n");

        assertThat(lines(sheet))
                .containsExactly(
                        "货币资金",
                        "流动资产合计",
                        "固定资产原价",
                        "累计折旧",
                        "固定资产净值",
                        "固定资产合计",
                        "长期资产合计",
                        "资产总计",
                        "应付款项",
                        "流动负债合计",
                        "负债合计",
                        "资本",
                        "未分配收益",
                        "所有者权益合计",
                        "负债和所有者权益总计");
        assertThat(amount(sheet, "资产总计")).contains("90.00");
        assertThat(amount(sheet, "负债和所有者权益总计")).contains("90.00");
        assertThat(sheet.values().number(sheet.form().figures().get(0))).contains(new BigDecimal("90.00"));
    }
}
