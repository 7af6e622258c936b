package org.mingdeng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;
import org.mingdeng.page.MarkdownBody;

class MarkdownRendererTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private String html(String markdown) {
        SourceText source = new SourceText("affairs/x.md", markdown);
        MarkdownBody body = new MarkdownBody(
                markdown,
                (from, to) -> new Origin(source, from, to),
                path -> path.equals("../cases/lamp.yaml") || path.equals("路灯.jpg")
                        ? Optional.of(
                                "village/cases/" + path.replaceAll("^.*/", "").replace(".yaml", ".html"))
                        : Optional.empty());
        Making making = new Making(
                "village/affairs/x.html",
                diagnostics,
                new PageText(),
                (kind, path) -> body.targets().route(path).map(Object.class::cast));
        return new MarkdownRenderer(number -> "表 " + number)
                .render(body, new Addresses(Optional.empty()), making, false)
                .strip();
    }

    private List<String> problems() {
        return diagnostics.sorted().stream()
                .map(d -> d.problem().name() + "@" + d.position().line() + ":"
                        + d.position().column())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**加粗，**后文 | <p><strong>加粗，</strong>后文</p>",
                "他说**“你好”**了 | <p>他说<strong>“你好”</strong>了</p>",
                "*斜，*体 | <p><em>斜，</em>体</p>",
                "a ** b ** c | <p>a ** b ** c</p>",
                "2*3*4 | <p>2<em>3</em>4</p>",
                "~~旧~~新 | <p><del>旧</del>新</p>",
            })
    void emphasisWorksBesideChinesePunctuation(String markdown, String expected) {
        assertThat(html(markdown)).isEqualTo(expected);
    }

    @Test
    void lineBreakBetweenHanCharactersIsClosedUp() {
        assertThat(html("第一行\n第二行")).isEqualTo("<p>第一行第二行</p>");
        assertThat(html("句号。\n**粗**体")).isEqualTo("<p>句号。<strong>粗</strong>体</p>");
        assertThat(html("word\nnext")).isEqualTo("<p>word\nnext</p>");
        assertThat(html("共3\n户")).isEqualTo("<p>共3\n户</p>");
    }

    @Test
    void rawHtmlIsRefusedWhereItStands() {
        String html = html("好\n\n<script>alert(1)</script>\n\n行内<b>粗</b>");

        assertThat(html).doesNotContain("<script", "<b>");
        assertThat(problems()).containsExactly("RAW_HTML@3:1", "RAW_HTML@5:3", "RAW_HTML@5:7");
    }

    @Test
    void linksBetweenRecordsLeadToTheirPages() {
        assertThat(html("见[路灯](../cases/lamp.yaml#办理)"))
                .isEqualTo("<p>见<a href=\"../cases/lamp.html#%E5%8A%9E%E7%90%86\">路灯</a></p>");
        assertThat(html("![路灯](路灯.jpg)")).contains("<img src=\"../cases/%E8%B7%AF%E7%81%AF.jpg\" alt=\"路灯\"");
        assertThat(problems()).isEmpty();
    }

    @Test
    void brokenLinksAreReportedWhereTheyStand() {
        html("看[这里](gone.yaml)和![图](gone.jpg)");

        assertThat(problems()).containsExactly("LINK_BROKEN@1:7", "IMAGE_BROKEN@1:23");
    }

    @Test
    void outsideImagesAndOddSchemesAreRefused() {
        String html = html("![图](https://a.example/x.png) [跑](javascript:alert(1)) [网](https://a.example)");

        assertThat(problems()).containsExactly("IMAGE_FROM_OUTSIDE@1:6", "LINK_SCHEME_NOT_ALLOWED@1:35");
        assertThat(html).doesNotContain("javascript").contains("<a href=\"https://a.example\">网</a>");
    }

    @Test
    void headingsStartBelowThePagesOwnAndHaveStableIds() {
        assertThat(html("# 为什么做\n\n### 怎么做\n\n# 为什么做"))
                .isEqualTo("<h2 id=\"为什么做\">为什么做</h2>\n<h3 id=\"怎么做\">怎么做</h3>\n<h2 id=\"为什么做-2\">为什么做</h2>");
    }

    @Test
    void fragmentsMustExist() {
        html("[到](#为什么做) [无](#没有)\n\n## 为什么做");

        assertThat(problems()).containsExactly("FRAGMENT_BROKEN@1:16");
    }

    @Test
    void tablesCanBeScrolledAndStacked() {
        assertThat(html("|项|元|\n|-|-:|\n|甲|1.00|"))
                .contains("<section class=\"scroll\" aria-label=\"表 1\" tabindex=\"0\"><table class=\"stack keep\">")
                .contains("<td data-label=\"元\" class=\"num\">1.00</td>");
    }

    @Test
    void everyDiagnosticKeepsItsLine() {
        html("一\n二 [坏](坏.yaml)");

        assertThat(diagnostics.sorted()).extracting(Diagnostic::excerpt).containsExactly("二 [坏](坏.yaml)");
    }
}
