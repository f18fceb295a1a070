package luoshi.document.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Encodings without a mark that only the text's own look tells: UTF-16 and Big5. */
final class BareEncoding {
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MOST_STRANGE = 200;

    private BareEncoding() {}

    /** UTF-16 of either order, where nearly all of it is Chinese or plain Latin. */
    static Optional<String> utf16(byte[] bytes) {
        if (bytes.length < 8 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        return TextDecoding.strictly(bytes, 0, StandardCharsets.UTF_16LE)
                .filter(BareEncoding::looksChinese)
                .or(
                        () ->
                                TextDecoding.strictly(bytes, 0, StandardCharsets.UTF_16BE)
                                        .filter(BareEncoding::looksChinese));
    }

    private static boolean looksChinese(String text) {
        long chinese = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
        long known = text.chars().filter(BareEncoding::isUsual).count();
        return chinese * 5 >= text.length() && known * 100 >= text.length() * 97L;
    }

    private static boolean isUsual(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0x2010 && c <= 0x2033)
                || (c >= 0x3000 && c <= 0x301F)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xFF01 && c <= 0xFF5E);
    }

    /** Big5, where GB18030 would read its marks as characters that nobody has assigned. */
    static Optional<String> big5(byte[] bytes) {
        Optional<String> mainland = TextDecoding.strictly(bytes, 0, GB18030);
        boolean strange =
                mainland.isEmpty()
                        || mainland.get().chars().filter(c -> c >= 0xE000 && c < 0xF900).count()
                                        * MOST_STRANGE
                                > mainland.get().length();
        return strange
                ? TextDecoding.strictly(bytes, 0, BIG5).filter(BareEncoding::looksChinese)
                : Optional.empty();
    }
}
