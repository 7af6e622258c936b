package org.mingdeng.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.SourceText;

class YamlMistakeTest {

    private static final Set<String> NAMES = Set.of("标题", "摘要", "成员", "姓名", "时间");

    private final Diagnostics diagnostics = new Diagnostics();

    private List<String> mistakes(String yaml) {
        YamlReader.read(new SourceText("x.yaml", yaml), NAMES::contains, diagnostics);
        return diagnostics.sorted().stream()
                .filter(d -> d.problem() != SourceProblem.READ_TOLERANTLY)
                .map(d -> d.problem().name() + "@" + d.position().line() + ":"
                        + d.position().column())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "标题: 修路⏎标题: 再修 | DUPLICATE_KEY@2:1",
                "标题: 𠮷😀⏎标题：再修 | DUPLICATE_KEY@2:1",
                "标题: !!str x | TAG@1:5",
                "标题: !x {a: b} | TAG@1:5",
                "标题: *甲 | ALIAS@1:5",
                "标题: &甲 x | ALIAS@1:5",
                "标题: 一⏎---⏎标题: 二 | SECOND_DOCUMENT@2:1",
                "? [甲]⏎: 乙 | KEY_NOT_TEXT@1:3",
                "- 甲⏎- 乙 | NOT_A_MAPPING@1:1",
                "只有一句话 | NOT_A_MAPPING@1:1",
                "标题: 修路: 二期 | COLON_IN_VALUE@1:7",
                "标题: 修路⏎ 摘要: 二期 | WRONG_INDENTATION@2:4",
                "标题: 修路⏎摘要⏎时间: 八点 | NOT_A_FIELD_LINE@2:1",
                "标题: '修路⏎摘要: 二期 | UNCLOSED_QUOTE@1:5",
                "标题: \"修路⏎摘要: 二期 | UNCLOSED_QUOTE@1:5",
                "标题: [修路⏎摘要: 二期 | UNCLOSED_BRACKET@1:5",
                "标题：@修路 | RESERVED_CHARACTER@1:4",
                "标题: `修路 | RESERVED_CHARACTER@1:5",
                "摘要: \"𠮷\" 二 | WRONG_INDENTATION@1:9",
                "成员:⏎  - 姓名: 甲⏎⇥姓名: 乙 | MIXED_TABS@3:1",
            })
    void mistakesAreToldWhereTheyStand(String yaml, String mistake) {
        assertThat(mistakes(yaml.replace('⏎', '\n').replace('⇥', '\t'))).containsExactly(mistake);
    }

    @Test
    void depthIsLimited() {
        assertThat(mistakes("摘要: " + "[".repeat(5000))).containsExactly("TOO_DEEP@1:17");
    }

    @Test
    void emptyFilesHaveNoFields() {
        assertThat(mistakes("")).isEmpty();
        assertThat(mistakes("# 说明\n\n")).isEmpty();
        assertThat(mistakes("---\n")).isEmpty();
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        assertThat(mistakes("标题: 修路\r\n\r\n标题: 再修\r\n")).containsExactly("DUPLICATE_KEY@3:1");
    }

    @Test
    void lineEndsOfOldMachinesAreLineEnds() {
        assertThat(mistakes("标题: 修路\r标题: 再修\r")).containsExactly("DUPLICATE_KEY@2:1");
    }
}
