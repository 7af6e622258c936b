package org.mingdeng.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines break, in type of 10 points, so that a Han character is 10 points wide. */
class MeasuredTextTest {

    private static final double SIZE = 10;
    private static final Fonts FONTS = Fonts.builtIn();

    @Test
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = sentence(random);
            double width = SIZE * (9 + random.nextInt(20));
            for (String line : lines(text, width)) {
                assertThat(line).as("%s in %s", text, width).doesNotMatch("(?s)^[，。、；：？！）》”%].*");
                assertThat(line).as("%s in %s", text, width).doesNotMatch("(?s).*[（《“]$");
            }
        }
    }

    /** Sentences with titles of books, brackets, quotations, numbers, words, and blanks where people put them. */
    private static String sentence(Random random) {
        String[] parts = {"村里", "修了路灯", "《办法》", "（一期）", "“四议两公开”", "12.5%", "3600元", "DN100", " ", "，", "。", "、", "！”"};
        StringBuilder text = new StringBuilder("本村");
        for (int i = 0; i < 30; i++) {
            String part = parts[random.nextInt(parts.length)];
            boolean isMark = "，。、！”".contains(part.substring(0, 1));
            boolean afterMark = "，。、”".indexOf(text.charAt(text.length() - 1)) >= 0;
            text.append(isMark && afterMark ? "再说" : part);
        }
        return text.toString();
    }

    @Test
    void nothingIsLostAndNoLineIsTooWide() {
        Random random = new Random(8);
        for (int i = 0; i < 500; i++) {
            String text = sentence(random);
            double width = SIZE * (1 + random.nextInt(20));
            MeasuredText measured = measured(text);

            assertThat(String.join("", lines(text, width)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            assertThat(measured.lines(width, 0)).allMatch(line -> line.width() <= width + 0.01);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345.67元", "12亩", "38户", "4.5%", "100米", "0999-5550102", "2026-11-24", "DN100", "−12.00元"})
    void numberStaysWholeAndWithItsUnit(String number) {
        String text = "本次公示经村民代表会议通过" + number + "已经支付";
        double least = measured(number).width();
        for (double width = least + 1; width < 300; width += 3) {
            assertThat(lines(text, width)).as("%s", width).anyMatch(line -> line.contains(number));
        }
    }

    @Test
    void unitAfterABlankStaysWithItsNumber() {
        for (double width = 60; width < 300; width += 3) {
            assertThat(lines("本次公示经村民代表会议通过 3600 元已经支付", width))
                    .as("%s", width)
                    .anyMatch(line -> line.contains("3600 元"));
        }
    }

    @Test
    void longWordsBreakOnlyWhenTheyMust() {
        String digits = "9".repeat(80);

        assertThat(lines("合计" + digits, measured(digits).width())).containsExactly("合计", digits);
        assertThat(lines(digits, 100)).hasSizeGreaterThan(1).allMatch(line -> line.matches("9+"));
        assertThat(lines("disclosure of accounts", 70)).containsExactly("disclosure of", "accounts");
        assertThat(lines("disclosure", 30)).hasSizeGreaterThan(1);
    }

    @Test
    void lineFeedBeginsALine() {
        assertThat(lines("一\n\n二", 100)).containsExactly("一", "", "二");
    }

    @ParameterizedTest
    @CsvSource({"关于试灯村二〇二六年第三季度财务收支情况的公示, 150", "关于试灯村二〇二六年第三季度财务收支情况的公示, 220", "关于修建试灯村至明灯村机耕路及附属涵洞工程招标结果的公示, 200"})
    void linesOfATitleAreEven(String title, double width) {
        MeasuredText measured = measured(title);
        List<MeasuredText.Line> even = measured.evenLines(width);

        assertThat(even).hasSameSizeAs(measured.lines(width, 0)).hasSizeGreaterThan(1);
        double widest =
                even.stream().mapToDouble(MeasuredText.Line::width).max().orElseThrow();
        double narrowest =
                even.stream().mapToDouble(MeasuredText.Line::width).min().orElseThrow();
        assertThat(widest - narrowest).isLessThanOrEqualTo(SIZE * even.size());
    }

    @Test
    void evenLinesBreakNoWordThatFits() {
        String title = "Infrastructure of it";
        double width = measured("Infrastructure").width() + 1;

        assertThat(measured(title).evenLines(width))
                .extracting(line -> text(title, line))
                .containsExactly("Infrastructure", "of it");
    }

    @Test
    void whatNoFontHasIsToldAndLeavesRoom() {
        Set<Integer> missing = new HashSet<>();
        MeasuredText text =
                MeasuredText.of(Span.plain("灯\uDBFF\uDFFD下"), Face.PLAIN, Face.STRONG, SIZE, FONTS, missing);

        assertThat(missing).containsExactly(0x10FFFD);
        assertThat(text.width()).isGreaterThan(2 * SIZE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"䶮", "㛃", "𫖯", "昇", "〇", "㎡", "①", "±"})
    void rareNamesAndSignsHaveGlyphs(String character) {
        for (Face face : Face.values()) {
            assertThat(FONTS.fontOf(face, character.codePointAt(0)))
                    .as("%s", face)
                    .isPresent();
        }
    }

    private static MeasuredText measured(String text) {
        return MeasuredText.of(Span.plain(text), Face.PLAIN, Face.STRONG, SIZE, FONTS, new HashSet<>());
    }

    private static List<String> lines(String text, double width) {
        return measured(text).lines(width, 0).stream()
                .map(line -> text(text, line))
                .toList();
    }

    private static String text(String text, MeasuredText.Line line) {
        int[] codePoints = text.codePoints().toArray();
        return new String(codePoints, line.from(), line.to() - line.from());
    }
}
