package org.mingdeng.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;
import org.mingdeng.source.SourceValue.Mapping;
import org.mingdeng.source.SourceValue.Scalar;
import org.mingdeng.source.SourceValue.Sequence;

class YamlReaderTest {

    private static final Set<String> NAMES = Set.of("标题", "成员", "姓名", "职务", "正文", "网址", "时间");

    private final Diagnostics diagnostics = new Diagnostics();

    private Mapping read(String yaml) {
        return YamlReader.read(new SourceText("x.yaml", yaml), NAMES::contains, diagnostics)
                .orElseThrow();
    }

    private static String text(SourceValue value) {
        if (value instanceof Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof Sequence sequence) {
            return sequence.items().stream().map(YamlReaderTest::text).toList().toString();
        }
        return ((Mapping) value)
                .entries().stream()
                        .map(e -> e.key().text() + "=" + text(e.value()))
                        .toList()
                        .toString();
    }

    private List<String> notes() {
        return diagnostics.sorted().stream()
                .map(d -> d.problem().name() + "@" + d.position().line() + ":"
                        + d.position().column())
                .toList();
    }

    @Test
    void scalarsStayAsTheyWereTyped() {
        assertThat(text(read("a: 010\nb: 12:30\nc: no\nd: 2026-11-03\ne: 1e3\nf: ~\ng:\n")))
                .isEqualTo("[a=010, b=12:30, c=no, d=2026-11-03, e=1e3, f=, g=]");
    }

    @Test
    void fullWidthSignsAndMissingBlanksAreReadWhereAFieldMustStand() {
        assertThat(text(read("标题：修路\n成员：\n－姓名：灯一明\n  职务:主任\n- 姓名: 灯二亮\n")))
                .isEqualTo("[标题=修路, 成员=[[姓名=灯一明, 职务=主任], [姓名=灯二亮]]]");
        assertThat(notes())
                .containsExactly(
                        "READ_TOLERANTLY@1:3",
                        "READ_TOLERANTLY@2:3",
                        "READ_TOLERANTLY@3:1",
                        "READ_TOLERANTLY@3:4",
                        "READ_TOLERANTLY@4:5");
    }

    @Test
    void textsThatOnlyLookLikeFieldsAreLeftAlone() {
        assertThat(text(read(
                        "正文: |\n  时间：八点\n  -不是清单\n\t制表符\n成员:\n  - 会议定于8:30开始\n  - 说明：不是字段\n网址: https://a.example\n")))
                .isEqualTo("[正文=时间：八点\n-不是清单\n制表符\n, 成员=[会议定于8:30开始, 说明：不是字段], 网址=https://a.example]");
    }

    @Test
    void consistentTabsAreIndentation() {
        assertThat(text(read("成员:\n\t- 姓名: 灯一明\n\t\t职务: 主任\n"))).isEqualTo("[成员=[[姓名=灯一明, 职务=主任]]]");
    }

    @Test
    void positionsAreThoseOfTheTextAsWritten() {
        Mapping mapping = read("标题：修路\n职务:　主任𠮷\n姓名: \"灯\"\n");

        assertThat(shown(mapping.entries().get(0).value().origin())).isEqualTo("修路");
        assertThat(shown(mapping.entries().get(1).key().origin())).isEqualTo("职务");
        assertThat(shown(mapping.entries().get(1).value().origin())).isEqualTo("主任𠮷");
        assertThat(shown(mapping.entries().get(2).value().origin())).isEqualTo("\"灯\"");
    }

    private static String shown(Origin origin) {
        return origin.text().content().substring(origin.start(), origin.end());
    }

    @Test
    void linesOfABlockKnowWhereTheyStand() {
        Mapping mapping = read("标题: 修路\n正文: |\n    第一行\n    第二行\n");
        MarkdownText body = MarkdownText.of((Scalar) mapping.entries().get(1).value());

        assertThat(body.text()).isEqualTo("第一行\n第二行\n");
        Origin second = body.origin(body.text().indexOf("第二"), body.text().indexOf("第二") + 2);
        assertThat(second.position().line()).isEqualTo(4);
        assertThat(second.position().column()).isEqualTo(5);
    }

    @Test
    void chineseQuotesAroundAWholeValueAreQuotes() {
        assertThat(text(read("标题: “修路”\n职务: “一肩挑”干部\n"))).isEqualTo("[标题=修路, 职务=“一肩挑”干部]");
    }
}
