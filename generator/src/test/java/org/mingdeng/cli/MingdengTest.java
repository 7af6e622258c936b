package org.mingdeng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdeng.diagnostic.DisplayWidth;
import org.mingdeng.site.Problems;

class MingdengTest {

    private static final String FORMS = "src/test/resources/sites/forms/content";
    private static final String COUNTY = "src/test/resources/sites/county/content";
    private static final String VILLAGE = "src/test/resources/sites/village/content";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    private int run(String... args) {
        return Mingdeng.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void buildPublishesAndSaysWhatItDid() {
        int exit = run("build", VILLAGE, "--out", temp.resolve("site").toString(), "--today", "2026-11-24");

        assertThat(exit).isZero();
        assertThat(out.toString()).contains("1个地方，读取9条 = 公开7条（其中已归档1条） + 暂缓2条（草稿1条，未到日期1条） + 出错0条");
        assertThat(temp.resolve("site/index.html")).exists();
    }

    @Test
    void explainTellsRuleReasonLawExampleAndFix() {
        assertThat(run("explain", "md432")).isZero();
        assertThat(out.toString()).isEqualTo("""
                MD432 警告 公示只有…天，公布期限不得少于…天。

                为什么
                  有人在外打工，有人几天才来看一回。贴几天就撤，很多人来不及看，也来不及提意见。

                依据
                  《村民委员会组织法》第三十五条、《城市居民委员会组织法》第三十四条，都从
                  2026-01-01起施行：公布的期限不得少于十五日。

                例子
                  事项公开/road.yaml:6:7: 警告[MD432]: 公示只有7天，公布期限不得少于15天。
                    6 |   结束: 2026-11-08
                      |         ^^^^^^^^^^
                    → 把“结束”改到 2026-11-16 或更晚；法律另有规定的可以不改。

                怎么改
                  把“结束”改到 … 或更晚；法律另有规定的可以不改。

                不合适可以改级别或关掉，在 site.yaml 里写
                  检查级别:
                    - 编号: MD432
                      级别: 提示    # 错误、警告、提示、关闭
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void explanationsFitATerminalOfEightyColumns(String language) {
        Problems.all().forEach(problem -> run("--lang", language, "explain", problem.code()));

        assertThat(out.toString().lines())
                .filteredOn(line -> !line.matches(" +\\d* \\| .*"))
                .allMatch(line -> DisplayWidth.of(line) <= 80);
    }

    @ParameterizedTest
    @CsvSource({"zh,site.yaml 里写", "en,write in site.yaml"})
    void settingThatIsExplainedCanBeCopiedIntoTheSite(String language, String head) throws IOException {
        run("--lang", language, "explain", "MD244");
        String setting = out.toString().substring(out.toString().indexOf(head) + head.length());
        Files.writeString(
                temp.resolve("site.yaml"),
                "标题: 听稻村公开\n" + setting.stripTrailing().stripIndent());
        Files.writeString(temp.resolve("place.yaml"), "名称: 听稻村\n类别: 村\n");
        Files.writeString(Files.createDirectory(temp.resolve("办件")).resolve("a.pdf"), "");
        out.getBuffer().setLength(0);

        assertThat(run("check", temp.toString(), "--today", "2026-11-24")).isZero();
        assertThat(out.toString()).contains("提示[MD244]").doesNotContain("site.yaml");
    }

    @Test
    void wordIsLookedForInAllThatIsSaidOfChecks() {
        assertThat(run("explain", "称职")).isZero();
        assertThat(out.toString().lines()).hasSize(1).allMatch(line -> line.startsWith("MD545 警告 "));
        out.getBuffer().setLength(0);
        assertThat(run("--lang=en", "explain", "notice_too_short")).isZero();
        assertThat(out.toString()).startsWith("MD432 warning ");
    }

    @Test
    void wordThatNoCheckHasIsWrongUsage() {
        assertThat(run("explain", "飞机")).isEqualTo(2);
        assertThat(err.toString()).contains("没有哪项检查提到“飞机”");
    }

    @Test
    void everyProblemIsExplainedOnOneLine() {
        assertThat(run("explain")).isZero();
        assertThat(out.toString().lines())
                .hasSize(Problems.all().size())
                .allMatch(line -> line.matches("MD\\d{3} (错误|警告|提示) .+"));
    }

    @Test
    void unknownCodeIsWrongUsageAndTheNearestOneIsNamed() {
        assertThat(run("explain", "MD43")).isEqualTo(2);
        assertThat(err.toString()).contains("没有编号“MD43”，是不是“MD");
    }

    @Test
    void buildExplainsEachFileThatItWrites() throws IOException {
        Path site = temp.resolve("site");
        run("build", VILLAGE, "--out", site.toString(), "--today", "2026-11-24");
        Files.delete(site.resolve("cases/lamp.html"));

        int exit = run("build", VILLAGE, "--out", site.toString(), "--today", "2026-11-24", "--explain");

        assertThat(exit).isZero();
        assertThat(err.toString()).contains("cases/lamp.html：网站里的文件被改过或不见了（网站里的文件不是上次写的样子）");
        assertThat(out.toString()).contains("写入1个文件");
    }

    @Test
    void contentAtFaultIsExitCodeOne() throws IOException {
        Files.writeString(temp.resolve("site.yaml"), "标体: 写错了\n");

        int exit = run("check", temp.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString()).contains("site.yaml:1:1: 错误[MD203]");
    }

    @Test
    void findingsCanBeReadByMachines() throws IOException {
        Files.writeString(temp.resolve("site.yaml"), "标体: 写错了\n");

        assertThat(run("check", temp.toString(), "--format", "json")).isEqualTo(1);
        assertThat(out.toString()).startsWith("{\"diagnostics\":[{\"code\":\"MD203\"");
        out.getBuffer().setLength(0);
        assertThat(run("check", temp.toString(), "--format", "sarif")).isEqualTo(1);
        assertThat(out.toString())
                .contains("\"version\":\"2.1.0\"", "\"startLine\":1", "\"columnKind\":\"unicodeCodePoints\"");
    }

    @Test
    void wrongUsageIsExitCodeTwoAndToldInTheLanguage() {
        assertThat(run("build", VILLAGE)).isEqualTo(2);
        assertThat(err.toString()).contains("少了：DIR").contains("mingdeng build --help");
        err.getBuffer().setLength(0);
        assertThat(run("check", VILLAGE, "--lang=en", "--nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("Not known: --nonsense");
    }

    @Test
    void foreignOutputFolderIsWrongUsage() throws IOException {
        Files.writeString(temp.resolve("thesis.txt"), "years of work");

        assertThat(run("build", VILLAGE, "--out", temp.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("不是明灯写的文件");
    }

    @Test
    void householdSheetsGoToAFolderOfTheirOwn() {
        String sheets = temp.resolve("sheets").toString();
        String site = temp.resolve("site").toString();

        assertThat(run("households", FORMS, "--place", ".", "--out", sheets, "--today", "2026-11-24"))
                .isZero();
        assertThat(out.toString()).contains("内部1份（户名册，不公开）", "印好2份").doesNotContain("发布", "公开3");
        assertThat(temp.resolve("sheets/households/甲-7301.pdf")).exists();
        assertThat(temp.resolve(".sheets-cache")).doesNotExist();

        assertThat(run("build", FORMS, "--out", sheets, "--today", "2026-11-24"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("是放明白纸的文件夹");
        assertThat(run("build", FORMS, "--out", site, "--today", "2026-11-24")).isZero();
        assertThat(run("明白纸", FORMS, "--place", ".", "--out", site + "/sheets")).isEqualTo(2);
        assertThat(err.toString()).contains("和网站（或公开栏）的文件夹套在一起");
        assertThat(run("households", FORMS, "--place", ".", "--out", FORMS + "/sheets"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("在内容文件夹里面");
        assertThat(Path.of(FORMS, "sheets")).doesNotExist();
    }

    @Test
    void householdSheetsAreOfOnePlaceAndOneYear() {
        String sheets = temp.resolve("sheets").toString();

        assertThat(run("households", FORMS, "--out", sheets)).isEqualTo(2);
        assertThat(err.toString()).contains("少了：--place");
        assertThat(run("households", FORMS, "--place", ".", "--out", sheets, "--today", "2026-11-24", "--year", "2020"))
                .isZero();
        assertThat(out.toString()).contains("印好0份");
        assertThat(err.toString()).contains("没有可印的明白纸");
    }

    @Test
    void onePlaceIsPrintedAlone() {
        String boards = temp.resolve("boards").toString();

        assertThat(run("print", COUNTY, "--place", "town/village", "--out", boards, "--today", "2026-11-24"))
                .isZero();
        assertThat(out.toString()).contains("1个地方", "印好").doesNotContain("发布", "= 公开");
        assertThat(temp.resolve("boards/town/village/print")).exists();
        assertThat(temp.resolve("boards/print")).doesNotExist();
    }

    @Test
    void placeThatIsNotThereIsWrongUsageAndThoseLikeItAreNamed() {
        String boards = temp.resolve("boards").toString();

        assertThat(run("print", COUNTY, "--place", "town/vilage", "--out", boards))
                .isEqualTo(2);
        assertThat(err.toString()).contains("没有“town/vilage”这个地方", "  town/village\n");
        assertThat(temp.resolve("boards")).as("no folder is left behind").doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void helpSpeaksBothLanguages(String language) {
        assertThat(run("--lang", language, "build", "--help")).isZero();
        assertThat(out.toString())
                .contains(language.equals("zh") ? "内容有错时网站保持原样" : "with errors the site stays as it was");
    }

    @Test
    void newSiteWithARecordOfEachKindIsFreeOfErrors() {
        String site = temp.resolve("新村").toString();
        assertThat(run("new", "site", site)).isZero();
        for (String kind : new String[] {"事项公开", "财务收支", "项目资金", "办件", "班子"}) {
            assertThat(run("new", kind, "第一条", "--place", site)).isZero();
        }

        int exit = run("check", site, "--today", "2026-11-24");

        assertThat(exit).as(out.toString()).isZero();
        assertThat(out.toString()).contains("读取5条 = 公开0条", "草稿5条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"affairs", "ledgers", "funds", "cases", "rosters"})
    void scaffoldOfEachKindIsARecordOnceItsDraftLineIsDeleted(String kind) throws IOException {
        String site = temp.resolve("site").toString();
        run("--lang=en", "new", "site", site);
        run("--lang=en", "new", kind, "first", "--place", site);
        Path file = temp.resolve("site").resolve(kind).resolve("first.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(text.indexOf('\n') + 1));
        out.getBuffer().setLength(0);

        run("--lang=en", "check", site, "--today", "2026-11-24");

        assertThat(out.toString()).contains("+ errors 0");
    }

    @Test
    void scaffoldNeverOverwrites() {
        String site = temp.resolve("site").toString();
        run("new", "site", site);

        assertThat(run("new", "site", site)).isEqualTo(2);
        assertThat(err.toString()).contains("已经有了");
    }

    @Test
    void completionScriptIsPrinted() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString()).contains("complete -F _complete_mingdeng");
    }

    /** A village that is measured from July 2026 on and has published nothing yet but a notice. */
    private Path measuredVillage() throws IOException {
        Path content = temp.resolve("measured");
        Files.createDirectories(content.resolve("事项公开"));
        Files.writeString(content.resolve("site.yaml"), "标题: 试灯村公开\n公开起始: 2026-07-01\n");
        Files.writeString(content.resolve("place.yaml"), "名称: 试灯村\n类别: 村\n监督电话:\n  - 名称: 监委会\n    电话: 0999-5550102\n");
        Files.writeString(content.resolve("事项公开/road.yaml"), """
                标题: 硬化二组道路
                公开日期: 2026-11-20
                公开事项: V05
                公示:
                  开始: 2026-11-20
                  结束: 2026-12-06
                  异议:
                    电话: 0999-5550102
                """);
        return content;
    }

    @Test
    void dueListsWhatIsOverdueAndWhatComesNext() throws IOException {
        int exit = run("due", measuredVillage().toString(), "--today", "2026-11-24");

        assertThat(exit).isZero();
        assertThat(out.toString().lines())
                .startsWith("试灯村")
                .contains(
                        "  ● 逾期 V07 财务收支明细 2026Q3：应于2026-10-15前公开，已过40天（村集体经济组织、村民委员会）",
                        "  ○ 待公开 V07 财务收支明细 2026Q4：2027-01-15前公开（村集体经济组织、村民委员会）",
                        "  ● 空缺 V33 政策文件和办事指南：应当长期公开（村民委员会）");
    }

    @Test
    void dueLooksOnlyAsFarAheadAsAsked() throws IOException {
        run("due", measuredVillage().toString(), "--today", "2026-11-24", "--days", "10");

        assertThat(out.toString()).doesNotContain("2026Q4").contains("10天内到期0项");
    }

    @Test
    void scheduleNamesTheDaysOnWhichPagesChange() throws IOException {
        int exit = run("schedule", measuredVillage().toString(), "--today", "2026-11-24", "--limit", "2");

        assertThat(exit).isZero();
        assertThat(out.toString().lines())
                .containsExactly("2026-12-01  试灯村  开始公开期：积分评定与兑换 2026-11", "2026-12-07  试灯村  公示结束：硬化二组道路");
    }

    @Test
    void scheduleGivesInstantsForMachines() throws IOException {
        run("schedule", measuredVillage().toString(), "--today", "2026-11-24", "--format", "iso", "--limit", "2");

        assertThat(out.toString().lines())
                .contains("2026-12-07T00:00:00+08:00\tNOTICE_ENDS\t试灯村\t硬化二组道路\taffairs/road.html");
    }

    @Test
    void scheduleIsACalendarWithFoldedLines() throws IOException {
        run("schedule", measuredVillage().toString(), "--today", "2026-11-24", "--format", "ics");

        String calendar = out.toString();
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.split("\r\n", -1))
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:试灯村 · 公示结束：硬化二组道路");
    }

    @Test
    void scheduleOfAnotherPlaceIsEmpty() throws IOException {
        run("schedule", measuredVillage().toString(), "--today", "2026-11-24", "--place", "别的村");

        assertThat(out.toString()).contains("没有会自己变化的网页");
    }
}
