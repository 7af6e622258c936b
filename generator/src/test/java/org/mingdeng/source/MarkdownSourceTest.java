package org.mingdeng.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;

class MarkdownSourceTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<MarkdownSource> read(String text) {
        return MarkdownSource.read(new SourceText("x.md", text), Set.of("标题")::contains, diagnostics);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void textStartsBelowTheFields(String lineEnd) {
        MarkdownSource source = read(String.join(lineEnd, "---", "标题：修路", "--- ", "正文：", "---", "完"))
                .orElseThrow();

        assertThat(source.frontMatter().entries()).hasSize(1);
        assertThat(source.body().text()).isEqualTo(String.join(lineEnd, "正文：", "---", "完"));
        assertThat(diagnostics.sorted())
                .extracting(d -> d.problem().name() + d.position().line() + ":"
                        + d.position().column())
                .containsExactly("READ_TOLERANTLY2:3");
    }

    @Test
    void textKnowsWhereItStands() {
        MarkdownSource source = read("---\n标题: 修路\n---\n第一行\n𠮷 第二行\n").orElseThrow();
        int start = source.body().text().indexOf("第二");

        Origin origin = source.body().origin(start, start + 2);
        assertThat(origin.position().line()).isEqualTo(5);
        assertThat(origin.position().column()).isEqualTo(3);
    }

    @Test
    void fileMayEndWithItsFields() {
        assertThat(read("---\n标题: 修路\n---\n").orElseThrow().body().isBlank()).isTrue();
        assertThat(read("---\n标题: 修路\n---").orElseThrow().body().isBlank()).isTrue();
        assertThat(read("---\n---\n正文\n").orElseThrow().frontMatter().entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"标题: 修路\n", "", "--\n标题: 修路\n--\n", " ---\n标题: 修路\n---\n"})
    void fileWithoutFieldsIsReported(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(d -> d.problem().name()).containsExactly("FRONT_MATTER_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n标题: 修路\n", "---", "---\n标题: 修路\n----\n正文\n"})
    void fieldsWithoutAnEndAreReported(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(d -> d.problem().name()).containsExactly("FRONT_MATTER_UNCLOSED");
    }
}
