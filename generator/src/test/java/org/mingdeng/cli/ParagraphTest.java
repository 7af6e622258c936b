package org.mingdeng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void shortTextStaysOnOneLine() {
        assertThat(Paragraph.of("公示不够长。", "  ", "    ")).isEqualTo("  公示不够长。\n");
    }

    @Test
    void hanCharactersTakeTwoCellsAndMayBeParted() {
        assertThat(Paragraph.of("公".repeat(45), "", "  ")).isEqualTo("公".repeat(40) + "\n  " + "公".repeat(5) + "\n");
    }

    @Test
    void lineNeverStartsWithWhatClosesNorEndsWithWhatOpens() {
        assertThat(Paragraph.of("公".repeat(40) + "。", "", "")).isEqualTo("公".repeat(39) + "\n公。\n");
        assertThat(Paragraph.of("公".repeat(39) + "《法》", "", "")).isEqualTo("公".repeat(39) + "\n《法》\n");
    }

    @Test
    void wordsAndDaysStayWholeAndBlanksDoNotStartALine() {
        assertThat(Paragraph.of("公".repeat(39) + "2026-01-01起", "", "")).isEqualTo("公".repeat(39) + "\n2026-01-01起\n");
        assertThat(Paragraph.of("x".repeat(78) + " end of it", "", "  ")).isEqualTo("x".repeat(78) + "\n  end of it\n");
    }

    @Test
    void wordLongerThanALineStaysWhole() {
        assertThat(Paragraph.of("x".repeat(100), "", "")).isEqualTo("x".repeat(100) + "\n");
    }
}
