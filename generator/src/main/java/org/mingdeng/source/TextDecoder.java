package org.mingdeng.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.SourceText;

/**
 * Turns bytes into text: UTF-8 first; a byte-order mark decides for UTF-16; what is not UTF-8 at all is tried as GB18030,
 * the encoding of Chinese Windows. Text that is mostly UTF-8 with a few broken bytes is damaged, not GB18030.
 */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SOUND_SEQUENCES_PER_BROKEN_BYTE = 3;

    private TextDecoder() {}

    static Optional<SourceText> decode(String path, byte[] bytes, Diagnostics diagnostics) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decodeMarked(path, bytes, 2, StandardCharsets.UTF_16LE, diagnostics);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decodeMarked(path, bytes, 2, StandardCharsets.UTF_16BE, diagnostics);
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Optional<String> utf8 = strictly(bytes, start, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return sound(new SourceText(path, utf8.get()), diagnostics);
        }
        Optional<String> chinese = isMostlyUtf8(bytes) ? Optional.empty() : strictly(bytes, start, GB18030);
        if (chinese.isPresent()) {
            diagnostics.report(Origin.ofFile(path), SourceProblem.READ_IN_OTHER_ENCODING, "GB18030 (GBK)");
            return sound(new SourceText(path, chinese.get()), diagnostics);
        }
        reportBrokenByte(path, bytes, start, diagnostics);
        return Optional.empty();
    }

    private static Optional<SourceText> decodeMarked(
            String path, byte[] bytes, int start, Charset charset, Diagnostics diagnostics) {
        Optional<String> text = strictly(bytes, start, charset);
        if (text.isEmpty()) {
            diagnostics.report(Origin.ofFile(path), SourceProblem.BROKEN_TEXT, charset.name());
            return Optional.empty();
        }
        diagnostics.report(Origin.ofFile(path), SourceProblem.READ_IN_OTHER_ENCODING, charset.name());
        return sound(new SourceText(path, text.get()), diagnostics);
    }

    private static Optional<String> strictly(byte[] bytes, int start, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isMostlyUtf8(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequenceLength(bytes, i);
            sound += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return sound > broken * SOUND_SEQUENCES_PER_BROKEN_BYTE;
    }

    /** Returns the length of the UTF-8 sequence at an index, or 0 when there is none. */
    private static int sequenceLength(byte[] bytes, int index) {
        int lead = bytes[index] & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (index + i >= bytes.length || (bytes[index + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static void reportBrokenByte(String path, byte[] bytes, int start, Diagnostics diagnostics) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, decoded, true);
        int offset = decoded.position();
        SourceText readable = new SourceText(path, decoded.flip().toString());
        String broken = result.isError() ? "0x%02X".formatted(bytes[in.position()] & 0xFF) : "";
        diagnostics.report(new Origin(readable, offset, offset + 1), SourceProblem.BROKEN_TEXT, broken);
    }

    private static Optional<SourceText> sound(SourceText text, Diagnostics diagnostics) {
        String content = text.content();
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\u007F' || c == '\uFEFF') {
                diagnostics.report(
                        new Origin(text, i, i + 1), SourceProblem.CONTROL_CHARACTER, "U+%04X".formatted((int) c));
                return Optional.empty();
            }
        }
        return Optional.of(text);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
