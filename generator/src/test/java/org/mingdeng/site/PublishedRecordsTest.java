package org.mingdeng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.rule.RuleProblem;

/** What was published changes only with a correction, and goes only with a withdrawal. */
class PublishedRecordsTest {

    private static final String PAY = """
            标题: 第三季度误工补贴
            公开日期: 2026-10-12
            期间: 2026Q3
            标准依据: 村民代表会议定
            发放明细:
              - 姓名: 穗长青
                职务: 监委会主任
                月标准: 300.00
                月数: 3
                资金来源: 村集体
            """;
    private static final String CORRECTION = """
            更正:
              - 日期: 2026-11-20
                内容: 穗长青的月标准
                原来: 300.00
                改为: 350.00
                原因: 抄错了
            """;

    @TempDir
    private Path temp;

    private Path content = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        content = temp.resolve("content");
        write("site.yaml", "标题: 试灯村公开\n不生成: PDF\n");
        write("place.yaml", "名称: 试灯村\n类别: 村\n");
        write("报酬补贴/2026Q3.yaml", PAY);
        assertThat(questions()).isEmpty();
    }

    @Test
    void aChangeWithoutACorrectionIsReportedUntilItIsCorrected() throws IOException {
        write("报酬补贴/2026Q3.yaml", PAY.replace("300.00", "350.00"));
        assertThat(problems()).contains(RuleProblem.PUBLISHED_ROWS_CHANGED);
        assertThat(problems()).as("in the next build too").contains(RuleProblem.PUBLISHED_ROWS_CHANGED);

        write("报酬补贴/2026Q3.yaml", PAY.replace("300.00", "350.00") + CORRECTION);
        assertThat(questions()).isEmpty();
        assertThat(page("pay/2026Q3.html")).contains("公开以后的更正", "原来是“300.00”，改为“350.00”", "抄错了");
        assertThat(page("changes/index.html")).contains("穗长青的月标准");

        write("报酬补贴/2026Q3.yaml", PAY.replace("300.00", "360.00") + CORRECTION);
        assertThat(problems()).as("another change needs another correction").isNotEmpty();
    }

    @Test
    void aChangedValueIsToldWithWhatItWas() throws IOException {
        write("报酬补贴/2026Q3.yaml", PAY.replace("村民代表会议定", "党支部定"));
        Diagnostic question = questions().get(0);
        assertThat(question.problem()).isEqualTo(RuleProblem.PUBLISHED_VALUE_CHANGED);
        assertThat(question.arguments()).map(Object::toString).contains("标准依据", "村民代表会议定", "党支部定");
    }

    @Test
    void aChangeThatIsTakenBackIsNoQuestionAnyMore() throws IOException {
        write("报酬补贴/2026Q3.yaml", PAY.replace("300.00", "350.00"));
        assertThat(questions()).isNotEmpty();
        write("报酬补贴/2026Q3.yaml", PAY);
        assertThat(questions()).isEmpty();
    }

    @Test
    void whatIsAddedToACaseIsNoChange() throws IOException {
        String open = """
                标题: 一组路灯不亮
                公开日期: 2026-11-20
                类型: 道路水电
                时限: 5个工作日
                办理过程:
                  - 时间: 2026-11-20 09:00
                    环节: 受理
                    单位: 村委会
                """;
        write("办件/lamp.yaml", open);
        assertThat(questions()).isEmpty();
        write("办件/lamp.yaml", open + "  - 时间: 2026-11-21 09:00\n    环节: 到场\n    单位: 村委会\n");
        assertThat(questions()).isEmpty();
        write("办件/lamp.yaml", open.replace("09:00", "10:00"));
        assertThat(problems()).contains(RuleProblem.PUBLISHED_ROWS_CHANGED);
    }

    @Test
    void aRecordThatIsGoneLeavesATombstone() throws IOException {
        Files.delete(content.resolve("报酬补贴/2026Q3.yaml"));
        assertThat(problems()).containsExactly(RuleProblem.PUBLISHED_RECORD_GONE);
        assertThat(problems()).as("in the next build too").containsExactly(RuleProblem.PUBLISHED_RECORD_GONE);

        write("撤回记录/pay.yaml", """
                标题: 撤下一份发放表
                公开日期: 2026-11-20
                撤下的网页: pay/2026Q3.html
                撤下日期: 2026-11-20
                原因: 写了不该公开的账号
                """);
        assertThat(questions()).isEmpty();
        assertThat(page("pay/2026Q3.html"))
                .contains("这一页已经撤下", "写了不该公开的账号")
                .doesNotContain("穗长青")
                .doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void aRecordThatHasMovedIsNotGone() throws IOException {
        Files.delete(content.resolve("报酬补贴/2026Q3.yaml"));
        write("报酬补贴/third-quarter.yaml", PAY + "旧网址: pay/2026Q3.html\n");
        assertThat(questions()).isEmpty();
        assertThat(page("pay/2026Q3.html")).contains("http-equiv=\"refresh\"");
    }

    @Test
    void withoutTheCacheThereIsNothingToCompareWith() throws IOException {
        write("报酬补贴/2026Q3.yaml", PAY.replace("300.00", "350.00"));
        BuildReport report =
                Site.of(SiteFixture.options(content, temp.resolve("other"))).build();
        assertThat(report.diagnostics()).noneMatch(PublishedRecordsTest::isQuestion);
    }

    private List<Object> problems() {
        return questions().stream()
                .map(Diagnostic::problem)
                .map(Object.class::cast)
                .toList();
    }

    private List<Diagnostic> questions() {
        BuildReport report =
                Site.of(SiteFixture.options(content, temp.resolve("site"))).build();
        assertThat(report.isPublished()).as("%s", report.diagnostics()).isTrue();
        return report.diagnostics().stream()
                .filter(PublishedRecordsTest::isQuestion)
                .toList();
    }

    private static boolean isQuestion(Diagnostic found) {
        return List.of(
                        RuleProblem.PUBLISHED_VALUE_CHANGED,
                        RuleProblem.PUBLISHED_ROWS_CHANGED,
                        RuleProblem.PUBLISHED_RECORD_GONE)
                .contains(found.problem());
    }

    private String page(String route) throws IOException {
        return Files.readString(temp.resolve("site").resolve(route), StandardCharsets.UTF_8);
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
