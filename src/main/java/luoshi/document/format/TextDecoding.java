package luoshi.document.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import luoshi.text.LostBytes;

/**
 * Bytes to text, the encoding found by content: a byte order mark, else UTF-8, else what only looks
 * like UTF-16 or Big5, else GB18030, each strictly. UTF-8 with a few broken bytes stays UTF-8: read
 * as GB18030 the whole would be garbage. GBK with a few broken bytes comes last.
 */
final class TextDecoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GBK = Charset.forName("GBK");
    private static final char LOST = '\uFFFD';
    private static final int SOUND_FOR_EACH_LOST = 10;

    private TextDecoding() {}

    /** The text without its byte order mark, line breaks as {@code \n}; empty if it is no text. */
    static Optional<String> decode(byte[] bytes) {
        return marked(bytes)
                .or(() -> strictly(bytes, 0, StandardCharsets.UTF_8))
                .or(() -> damaged(bytes, StandardCharsets.UTF_8))
                .or(() -> BareEncoding.utf16(bytes))
                .or(() -> BareEncoding.big5(bytes))
                .or(() -> strictly(bytes, 0, GB18030))
                .or(() -> damaged(bytes, GBK))
                .filter(TextDecoding::isProse)
                .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static Optional<String> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> damaged(byte[] bytes, Charset charset) {
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(bytes, mark, bytes.length - mark, charset);
        long lost = text.chars().filter(c -> c == LOST).count();
        long sound = text.chars().filter(c -> c > 0x7F && c != LOST).count();
        return sound >= lost * SOUND_FOR_EACH_LOST ? Optional.of(text) : Optional.empty();
    }

    /** The bytes that no character could be made of when this text was. */
    static LostBytes lostBytes(byte[] bytes, String text) {
        if (text.indexOf(LOST) < 0) {
            return LostBytes.unknown();
        }
        LostBytes lost = LostBytes.of(bytes, StandardCharsets.UTF_8, text);
        return lost.areUtf8() ? lost : LostBytes.of(bytes, GBK, text);
    }

    /** Text has hardly any control characters; pictures and programs are full of them. */
    private static boolean isProse(String text) {
        long controls =
                text.chars().filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t').count();
        long strange = text.chars().filter(c -> c >= 0xE000 && c < 0xF900).count();
        return controls * 200 <= text.length() && strange * 10 <= text.length();
    }
}
