package org.mingdeng.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.SourceText;
import org.mingdeng.source.SourceValue.Mapping;
import org.yaml.snakeyaml.Yaml;

/** The quick way through YAML gives what the full one gives, origins included, or nothing. */
class PlainYamlTest {

    private static final int RANDOM_TEXTS = Integer.getInteger("mingdeng.randomTexts", 30_000);

    private static final List<String> PIECES = List.of(
            "标题",
            "日期",
            "a",
            "村",
            "2026-11-03",
            "1.5",
            " ",
            ":",
            ": ",
            ":\n",
            "\n",
            "\n",
            "- ",
            "  - ",
            "    - ",
            "-",
            "#",
            " #",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&x",
            "*x",
            "!",
            "|",
            "|\n  ",
            ">",
            "%",
            "@",
            "`",
            "~",
            "null",
            "? ",
            "---",
            "...",
            "\t",
            "“",
            "”",
            "：",
            "，",
            "。",
            "😀",
            "\u00a0",
            "\u0085",
            "\u2028",
            "\ufeff",
            "=",
            "<<",
            "yes",
            "(",
            ")",
            "/",
            "\\",
            "0x1",
            "é");

    private static TolerantText text(SourceText source) {
        TolerantText text = new TolerantText(source);
        text.copy(0, source.content().length());
        return text;
    }

    private static boolean isSame(String yaml) {
        SourceText source = new SourceText("x.yaml", yaml);
        Optional<Mapping> quick = PlainYaml.read(text(source));
        if (quick.isPresent()) {
            Diagnostics diagnostics = new Diagnostics();
            Optional<Mapping> full = YamlReader.readAny(source, 0, yaml.length(), text(source), diagnostics);
            assertThat(diagnostics.sorted()).as(yaml).isEmpty();
            assertThat(quick).as(yaml).isEqualTo(full);
        }
        return quick.isPresent();
    }

    @Test
    void inputsOfTheYamlTestSuiteGiveTheSameOrNothing() throws IOException {
        List<Object> inputs = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("yaml-test-suite.json"))) {
            inputs.addAll(new Yaml().<List<Object>>load(in));
        }
        assertThat(inputs).hasSizeGreaterThan(350);

        long quick = inputs.stream().filter(yaml -> isSame(yaml.toString())).count();

        assertThat(quick).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomTextsGiveTheSameOrNothing(long seed) {
        Random random = new Random(seed);
        int quick = 0;
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            quick += isSame(random.nextBoolean() ? wild(random) : tame(random)) ? 1 : 0;
        }
        assertThat(quick).isGreaterThan(RANDOM_TEXTS / 10);
    }

    private static String wild(Random random) {
        StringBuilder yaml = new StringBuilder();
        int pieces = random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            yaml.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return yaml.toString();
    }

    /** Nearly plain: one strange piece at most in a value. */
    private static String tame(Random random) {
        StringBuilder yaml = new StringBuilder();
        int lines = 1 + random.nextInt(4);
        for (int line = 0; line < lines; line++) {
            yaml.append((char) ('a' + line)).append(':');
            if (random.nextInt(3) == 0) {
                String mark = "\n" + " ".repeat(random.nextInt(4)) + "- ";
                int items = 1 + random.nextInt(3);
                for (int item = 0; item < items; item++) {
                    yaml.append(mark).append(value(random));
                }
            } else {
                yaml.append(' ').append(value(random));
            }
            yaml.append(line + 1 == lines && random.nextInt(3) == 0 ? "" : "\n");
        }
        return yaml.toString();
    }

    private static String value(Random random) {
        String strange = random.nextInt(4) == 0 ? PIECES.get(random.nextInt(PIECES.size())) : "";
        return switch (random.nextInt(3)) {
            case 0 -> strange + "村里";
            case 1 -> "村" + strange + "里 2026";
            default -> "村里" + strange;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "标题: 修路\n公开日期: 2026-11-03\n",
                "标题: 修路\n关键词:\n  - 道路\n  - 水利\n公开事项: V05\n",
                "关键词:\n- 道路\n- 水利",
                "网址: https://a.example/b?c=1#d\n时间: 08:40\n"
            })
    void whatClerksWriteTakesTheQuickWay(String yaml) {
        assertThat(isSame(yaml)).isTrue();
    }
}
