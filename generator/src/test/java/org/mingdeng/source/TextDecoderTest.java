package org.mingdeng.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.SourceText;

class TextDecoderTest {

    private static final String TEXT = "标题: 关于硬化二组道路的公示\n责任人: 𠮷小满\n";

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<String> decode(byte[] bytes) {
        return TextDecoder.decode("x.yaml", bytes, diagnostics).map(SourceText::content);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);

        assertThat(decode(utf8)).contains(TEXT);
        assertThat(decode(join(bytes(0xEF, 0xBB, 0xBF), utf8))).contains(TEXT);
        assertThat(decode(new byte[0])).contains("");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void textOfChineseWindowsIsReadWithANote() {
        assertThat(decode(TEXT.getBytes(Charset.forName("GB18030")))).contains(TEXT);
        assertThat(decode("标题: 修路\n".getBytes(Charset.forName("GBK")))).contains("标题: 修路\n");
        assertThat(diagnostics.sorted())
                .extracting(d -> d.problem().name())
                .containsExactly("READ_IN_OTHER_ENCODING", "READ_IN_OTHER_ENCODING");
    }

    @Test
    void utf16IsReadByItsMark() {
        assertThat(decode(join(bytes(0xFF, 0xFE), TEXT.getBytes(StandardCharsets.UTF_16LE))))
                .contains(TEXT);
        assertThat(decode(join(bytes(0xFE, 0xFF), TEXT.getBytes(StandardCharsets.UTF_16BE))))
                .contains(TEXT);
        assertThat(decode(bytes(0xFF, 0xFE, 0x41))).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(d -> d.problem().name())
                .containsExactlyInAnyOrder("READ_IN_OTHER_ENCODING", "READ_IN_OTHER_ENCODING", "BROKEN_TEXT");
    }

    @Test
    void damagedUtf8IsNotTakenForChineseWindows() {
        byte[] start = "标题: 关于硬化道路\n说明: 甲".getBytes(StandardCharsets.UTF_8);
        byte[] end = "乙丙丁\n".getBytes(StandardCharsets.UTF_8);

        assertThat(decode(join(start, bytes(0xE5, 0xA5), end))).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(
                        d -> d.problem().name(),
                        d -> d.position().line(),
                        d -> d.position().column())
                .containsExactly(tuple("BROKEN_TEXT", 2, 6));
    }

    @Test
    void invisibleCharactersAreRefusedWhereTheyStand() {
        for (String invisible : new String[] {"\0", "\b", "\u007F", "\uFEFF"}) {
            assertThat(decode(("标题: 甲\n说明: 乙" + invisible + "丙\n").getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
        assertThat(diagnostics.sorted()).hasSize(4).allSatisfy(d -> {
            assertThat(d.problem()).isEqualTo(SourceProblem.CONTROL_CHARACTER);
            assertThat(d.position().line()).isEqualTo(2);
            assertThat(d.position().column()).isEqualTo(6);
        });
    }
}
