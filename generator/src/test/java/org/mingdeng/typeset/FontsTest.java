package org.mingdeng.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Fonts that a site brings along. */
class FontsTest {

    private static final int TABLE_ENTRY = 16;
    private static final int EMBEDDING_RIGHTS = 8;

    @Test
    void ownFontIsUsedForItsFaceAndOthersForTheRest() throws IOException {
        Fonts fonts = Fonts.builtIn().with(Face.OFFICIAL, font());

        assertThat(fonts.fontOf(Face.OFFICIAL, '灯'))
                .isPresent()
                .isNotEqualTo(Fonts.builtIn().fontOf(Face.OFFICIAL, '灯'));
        assertThat(fonts.fontOf(Face.PLAIN, '灯')).isEqualTo(Fonts.builtIn().fontOf(Face.PLAIN, '灯'));
        assertThat(fonts.have('灯')).isTrue();
        assertThat(fonts.have(0x10FFFD)).isFalse();
    }

    @Test
    void fontThatMustNotBeEmbeddedIsRefused() throws IOException {
        byte[] restricted = font();
        ByteBuffer.wrap(restricted).putShort(table(restricted, "OS/2") + EMBEDDING_RIGHTS, (short) 2);

        assertThatThrownBy(() -> Fonts.builtIn().with(Face.OFFICIAL, restricted))
                .isInstanceOf(IOException.class);
    }

    @Test
    void damagedFontIsRefused() throws IOException {
        byte[] font = font();

        for (int length : new int[] {0, 3, 100, 5_000, font.length / 2}) {
            assertThatThrownBy(() -> Fonts.builtIn().with(Face.PLAIN, Arrays.copyOf(font, length)))
                    .as("%s bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    /** Returns where a table of a font begins. */
    private static int table(byte[] font, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int at = 12;
        while (!new String(font, at, 4, StandardCharsets.US_ASCII).equals(name)) {
            at += TABLE_ENTRY;
        }
        return bytes.getInt(at + EMBEDDING_RIGHTS);
    }

    private static byte[] font() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Fonts.class.getResourceAsStream("/org/mingdeng/fonts/" + Face.PLAIN.file() + ".ttf"))) {
            return in.readAllBytes();
        }
    }
}
