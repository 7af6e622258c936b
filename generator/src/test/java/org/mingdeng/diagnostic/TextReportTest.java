package org.mingdeng.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdeng.rule.RuleProblem;
import org.mingdeng.source.SourceProblem;

class TextReportTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private static Origin at(String text, String part) {
        int start = text.indexOf(part);
        return new Origin(new SourceText("办件/路灯.yaml", text), start, start + part.length());
    }

    private String report() {
        return new TextReport(MessageCatalogue.in(Language.CHINESE)).write(diagnostics.sorted());
    }

    @Test
    void caretsStandBelowWhatIsMeantBesideWideCharacters() {
        diagnostics.report(at("标题: 修路\n职务: 𠮷主任 @x\n", "@x"), SourceProblem.RESERVED_CHARACTER, "@");

        assertThat(report()).isEqualTo("""
                办件/路灯.yaml:2:9: 错误[MD118]: 内容不能用“@”开头。
                  2 | 职务: 𠮷主任 @x
                    |              ^^
                  → 把整段内容用英文引号括起来，例如 "@……"
                """);
    }

    @Test
    void caretsKeepTabsSoThatTheyStandBelowTheSameCell() {
        diagnostics.report(at("\t职务: x\n", "x"), SourceProblem.RESERVED_CHARACTER, "x");

        assertThat(report()).contains("  1 | \t职务: x\n    | \t      ^\n");
    }

    @Test
    void controlCharactersAreShownAsPicturesInTheirCells() {
        diagnostics.report(at("标题: \u0007修\u001B[31m路\u007F @x\n", "@x"), SourceProblem.RESERVED_CHARACTER, "\u001B");

        assertThat(report()).startsWith("""
                办件/路灯.yaml:1:15: 错误[MD118]: 内容不能用“␛”开头。
                  1 | 标题: ␇修␛[31m路␡ @x
                    |                   ^^
                """);
    }

    @Test
    void spanThatRunsOnIsMarkedToTheEndOfItsFirstLine() {
        diagnostics.report(at("标题: 一\n二: 三\n", "一\n二"), SourceProblem.KEY_NOT_TEXT);

        assertThat(report()).contains("  1 | 标题: 一\n    |       ^^\n");
    }

    @Test
    void wholeFileHasNoLineAndNoCaret() {
        diagnostics.report(Origin.ofFile("办件/大.yaml"), SourceProblem.FILE_TOO_LARGE, 8);

        assertThat(report()).isEqualTo("""
                办件/大.yaml: 错误[MD105]: 文件太大，超过8 MB。
                  → 把明细放进CSV表格，或者按期间拆成几条记录。
                """);
    }

    @Test
    void contradictionNamesItsOtherPlace() {
        String text = "标题: 一\n标题: 二\n";
        Origin first = at(text, "标题");
        Origin second = new Origin(first.text(), 6, 8);
        diagnostics.report(second, first, SourceProblem.DUPLICATE_KEY, "标题", 1);

        assertThat(report()).contains("  ↔ 办件/路灯.yaml:1\n");
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000,138*****000",
        "990101198001010014,990************014",
        "6299990000000000012,629*************012",
        "99010119700101001X,990************01X",
        "990101 19800101 0014,990*** ******** *014",
        "９９０１０１１９８００１０１００１４,９９０************０１４",
        "6299-9900-0000-0000-012,629*-****-****-****-012",
        "2026-11-03 2026-11-10,2026-11-03 2026-11-10",
        "3260.50,3260.50",
        "2026110300001,2026110300001",
    })
    void personalNumbersAreHiddenInLinesAndArguments(String number, String shown) {
        diagnostics.report(at("说明: " + number + "\n", "说明"), SourceProblem.DUPLICATE_KEY, number, 1);

        assertThat(report()).contains("“" + shown + "”").contains("  1 | 说明: " + shown + "\n");
        assertThat(report().contains(number)).isEqualTo(number.equals(shown));
    }

    @Test
    void findingsAreInTheOrderInWhichAClerkWorks() {
        String text = "甲: 1\n乙: 2\n";
        diagnostics.report(Origin.ofFile("办件/路灯.yaml"), SourceProblem.LEFT_ASIDE);
        diagnostics.report(at(text, "乙"), SourceProblem.KEY_NOT_TEXT);
        diagnostics.report(at(text, "甲"), SourceProblem.KEY_NOT_TEXT);
        diagnostics.report(Origin.ofFile("事项公开/x.yaml"), SourceProblem.LEFT_ASIDE);

        assertThat(diagnostics.sorted())
                .extracting(d -> d.path() + ":" + d.position().line())
                .containsExactly("事项公开/x.yaml:0", "办件/路灯.yaml:0", "办件/路灯.yaml:1", "办件/路灯.yaml:2");
    }

    @Test
    void siteMayChangeOrSwitchOffAProblem() {
        diagnostics.useSeverities(Map.of("MD106", Optional.empty(), "MD125", Optional.of(Severity.WARNING)));
        diagnostics.report(Origin.ofFile("x"), SourceProblem.LEFT_ASIDE);
        diagnostics.report(Origin.ofFile("x"), SourceProblem.KEY_NOT_TEXT);

        assertThat(diagnostics.sorted()).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
        assertThat(diagnostics.hasAtLeast(Severity.ERROR)).isFalse();
    }

    @Test
    void columnsOfOtherFormatsCountCodePoints() {
        diagnostics.report(at("标题: 𠮷😀 @\n", "@"), SourceProblem.RESERVED_CHARACTER, "@");
        MessageCatalogue catalogue = MessageCatalogue.in(Language.ENGLISH);

        assertThat(ReportFormat.JSON.write(diagnostics.sorted(), catalogue))
                .contains("\"line\":1,\"column\":8,\"length\":1");
        assertThat(ReportFormat.SARIF.write(diagnostics.sorted(), catalogue))
                .contains("\"startColumn\":8,\"endColumn\":9")
                .contains("\"uri\":\"%E5%8A%9E%E4%BB%B6/%E8%B7%AF%E7%81%AF.yaml\"");
    }

    @Test
    void rulesOfSarifCarryReasonFixAndLaw() {
        diagnostics.report(Origin.ofFile("事项公开/road.yaml"), RuleProblem.NOTICE_TOO_SHORT, 7, 15, "2026-11-16");
        MessageCatalogue catalogue = MessageCatalogue.in(Language.CHINESE);
        String why = catalogue.why(RuleProblem.NOTICE_TOO_SHORT);
        String law = catalogue.law(RuleProblem.NOTICE_TOO_SHORT).orElseThrow();

        assertThat(ReportFormat.SARIF.write(diagnostics.sorted(), catalogue))
                .contains("\"rules\":[{\"id\":\"MD432\",\"name\":\"NOTICE_TOO_SHORT\","
                        + "\"shortDescription\":{\"text\":\"公示只有…天，公布期限不得少于…天。\"},"
                        + "\"fullDescription\":{\"text\":\"" + why + "\"},"
                        + "\"help\":{\"text\":\"" + why + "\\n\\n把“结束”改到 … 或更晚；法律另有规定的可以不改。\\n\\n" + law + "\"},"
                        + "\"defaultConfiguration\":{\"level\":\"warning\"}}]");
    }
}
