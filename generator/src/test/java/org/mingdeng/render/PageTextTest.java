package org.mingdeng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void givesTheBytesThatJavaGives() {
        Random random = new Random(5);
        PageText text = new PageText();
        for (int page = 0; page < 300; page++) {
            text.clear();
            StringBuilder expected = new StringBuilder();
            int pieces = random.nextInt(60);
            for (int i = 0; i < pieces; i++) {
                String piece = random.ints(random.nextInt(800), 0, random.nextBoolean() ? 0x80 : 0x10000)
                        .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                        .append(random.nextInt(3) == 0 ? "😀" : "")
                        .toString();
                expected.append(piece);
                switch (random.nextInt(3)) {
                    case 0 -> text.write(piece, 0, piece.length());
                    case 1 -> text.write(piece.toCharArray(), 0, piece.length());
                    default -> piece.chars().forEach(text::write);
                }
            }
            assertThat(text.toBytes()).isEqualTo(expected.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
