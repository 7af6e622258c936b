package org.mingdeng.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Text and CSV files in the encodings that clerks' programs write: UTF-8, UTF-16 with a mark, GB 18030. */
final class PlainText {

    private static final int LINES_OF_A_TABLE = 3;

    private PlainText() {}

    /** Returns the text of a file; empty when it is none. */
    static Optional<String> decode(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            return decode(file, StandardCharsets.UTF_16);
        }
        for (byte b : file) {
            if (b == 0) {
                return Optional.empty();
            }
        }
        return List.of(StandardCharsets.UTF_8, Charset.forName("GB18030")).stream()
                .flatMap(charset -> decode(file, charset).stream())
                .findFirst();
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private static Optional<String> decode(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns a text with bars for the tabs, or the commas of a table, that part its cells. */
    static String withBars(String text) {
        return (isTable(text) ? text.replace(",", OfficeParts.CELL) : text).replace("\t", OfficeParts.CELL);
    }

    /** Whether the first lines have as many commas each, as those of a CSV file have. */
    private static boolean isTable(String text) {
        List<Long> commas = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_OF_A_TABLE)
                .map(line -> line.chars().filter(c -> c == ',').count())
                .distinct()
                .toList();
        return commas.size() == 1 && commas.get(0) > 0;
    }
}
