package org.mingdeng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;
import org.mingdeng.page.MarkdownBody;

/** The quick way to HTML gives what the full one gives, or nothing. */
class PlainMarkdownTest {

    private static final int RANDOM_TEXTS = Integer.getInteger("mingdeng.randomTexts", 30_000);
    private static final MarkdownRenderer FULL = new MarkdownRenderer(PlainMarkdownTest::label);

    private static final List<String> LINE_STARTS = List.of(
            "", "", "", "", "# ", "## ", "### ", "#", "- ", "- ", "1. ", "2. ", "10. ", "1) ", "+ ", "* ", "> ", "    ",
            " ", "| ", "|", "[x]: ", "***", "---", "===", "```", ": ", "- [ ] ", "\t", "#) ", "2026年", "1.", "-", "*",
            "。", "~~~");
    private static final List<String> PIECES = List.of(
            "村民",
            "渠道",
            "。",
            "，",
            "“",
            "”",
            "（",
            "）",
            "a",
            "b1",
            "12",
            " ",
            " ",
            "  ",
            ".",
            ",",
            "!",
            "?",
            ":",
            "-",
            "+",
            "=",
            "/",
            "%",
            "$",
            "@",
            "\"",
            "'",
            "#",
            "{",
            "}",
            "^",
            "*",
            "**",
            "**",
            "***",
            "_",
            "__",
            "~",
            "~~",
            "`",
            "\\",
            "&",
            "&amp;",
            "<",
            ">",
            "<b>",
            "[",
            "]",
            "(",
            ")",
            "![",
            "[a](https://a.example/b)",
            "[村](http://a.example/?q=1#x)",
            "[a](b.md)",
            "[^1]",
            "|",
            " | ",
            "\u00a0",
            "\u3000",
            "é",
            "𠮷",
            "😀",
            "\u200b",
            "www.a.example",
            "https://a.example",
            "<https://a.example>",
            "**重点，**",
            "*斜*",
            "1.5",
            "…",
            "—");

    private static String label(int table) {
        return "表 " + table;
    }

    private static String full(String markdown) {
        SourceText source = new SourceText("x.md", markdown);
        MarkdownBody body =
                new MarkdownBody(markdown, (from, to) -> new Origin(source, from, to), path -> Optional.empty());
        Diagnostics diagnostics = new Diagnostics();
        Making making = new Making("affairs/x.html", diagnostics, new PageText(), (kind, path) -> Optional.empty());
        return FULL.renderAny(body, new Addresses(Optional.empty()), making, false)
                + (diagnostics.sorted().isEmpty() ? "" : "with findings");
    }

    private static boolean isSame(String markdown) {
        Optional<String> quick = PlainMarkdown.html(markdown, PlainMarkdownTest::label);
        quick.ifPresent(html -> assertThat(html).as(markdown).isEqualTo(full(markdown)));
        return quick.isPresent();
    }

    @Test
    void examplesOfTheSpecificationsGiveTheSameOrNothing() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        List<Example> github = ExampleReader.readExamples(TestResources.getGfmSpec());
        assertThat(examples).hasSizeGreaterThan(600);
        assertThat(github).hasSizeGreaterThan(600);

        long quick = examples.stream()
                        .filter(example -> isSame(example.getSource()))
                        .count()
                + github.stream().filter(example -> isSame(example.getSource())).count();

        assertThat(quick).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomTextsGiveTheSameOrNothing(long seed) {
        Random random = new Random(seed);
        int quick = 0;
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            quick += isSame(randomText(random)) ? 1 : 0;
        }
        assertThat(quick).isGreaterThan(RANDOM_TEXTS / 50);
    }

    /** Few pieces for texts that are often plain, many for those that are often not. */
    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(6);
        boolean isTable = random.nextInt(6) == 0;
        for (int line = 0; line < lines; line++) {
            if (isTable) {
                text.append(randomRow(random, line)).append('\n');
                continue;
            }
            text.append(LINE_STARTS.get(random.nextInt(random.nextBoolean() ? 12 : LINE_STARTS.size())));
            int pieces = random.nextInt(5);
            for (int piece = 0; piece < pieces; piece++) {
                text.append(PIECES.get(random.nextInt(random.nextInt(3) > 0 ? 12 : PIECES.size())));
            }
            text.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        return random.nextInt(4) == 0 ? text.toString().stripTrailing() : text.toString();
    }

    private static String randomRow(Random random, int line) {
        StringBuilder row = new StringBuilder("|");
        int cells = random.nextInt(12) == 0 ? 3 : 2;
        for (int cell = 0; cell < cells; cell++) {
            String rule =
                    List.of("---", "---:", ":--", ":-:", "-", ":").get(random.nextInt(random.nextInt(9) == 0 ? 6 : 5));
            row.append(random.nextInt(5) == 0 ? "" : " ")
                    .append(line == 1 ? rule : PIECES.get(random.nextInt(random.nextBoolean() ? 11 : PIECES.size())))
                    .append(random.nextInt(5) == 0 ? "|" : " |");
        }
        return row.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一段话，**重点，**完了。\n下一行接着写。\n\n第二段 2026 年。\n",
                "## 为什么\n\n- 先清沟\n- 再垫*砂石*\n\n### 花了多少\n\n1. 一\n2. 二\n",
                "| 项目 | 金额（元） |\n|---|---:|\n| 材料 | 9000.00 |\n| **合计** | 9000.00 |\n\n见[说明](https://a.example/b)。",
                "结尾没有换行"
            })
    void whatClerksWriteTakesTheQuickWay(String markdown) {
        assertThat(isSame(markdown)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>粗</b>", "见[账目](../a.yaml)", "![图](a.jpg)", "`代码`", "> 引用", "[^1]", "1 < 2 & 3", ""})
    void whatNeedsCareDoesNot(String markdown) {
        assertThat(PlainMarkdown.html(markdown, PlainMarkdownTest::label)).isEmpty();
    }
}
