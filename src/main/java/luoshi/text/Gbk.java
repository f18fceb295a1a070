package luoshi.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;

/** The two-byte part of GBK, with its user-defined characters, as tables. */
final class Gbk {
    /** No such pair, no such character. */
    static final int NONE = 0;

    private static final int LOWEST_LEAD = 0x81;
    private static final int LOWEST_TRAIL = 0x40;
    private static final String MARKS = "，。、；：？！（）“”‘’《》〈〉【】—…·％〔〕「」『』～〇";
    private static final int HIGHEST = 0xFE;
    private static final char[] CHARACTERS = new char[1 << 16];
    private static final char[] PAIRS = new char[1 << 16];
    private static final boolean[] PROSE = new boolean[1 << 16];
    private static final boolean[] HOLES = new boolean[1 << 8];

    static {
        CharsetDecoder decoder = Charset.forName("GBK").newDecoder();
        for (int pair = LOWEST_LEAD << 8; pair <= ((HIGHEST << 8) | HIGHEST); pair++) {
            if ((pair & 0xFF) >= LOWEST_TRAIL) {
                fill(decoder, pair);
            }
        }
        for (int c = 0; c < PROSE.length; c++) {
            boolean digit = c >= '０' && c <= '９';
            PROSE[c] = isIdeograph((char) c) || MARKS.indexOf(c) >= 0 || digit;
        }
        for (int lead = 0x80; lead <= 0xFF; lead++) {
            for (int trail = 0x80; trail <= HIGHEST; trail++) {
                HOLES[lead] |= isNoPair(lead, trail);
            }
        }
    }

    private Gbk() {}

    private static void fill(CharsetDecoder decoder, int pair) {
        byte[] bytes = {(byte) (pair >> 8), (byte) pair};
        CharBuffer out = CharBuffer.allocate(2);
        decoder.reset();
        boolean whole = !decoder.decode(ByteBuffer.wrap(bytes), out, true).isError();
        if (whole && out.position() == 1) {
            CHARACTERS[pair] = out.get(0);
            PAIRS[out.get(0)] = (char) pair;
        }
    }

    /** The character of two bytes, or {@link #NONE}. */
    static char character(int lead, int trail) {
        return CHARACTERS[(lead << 8) | trail];
    }

    /** The two bytes of a character, or {@link #NONE}. */
    static int pair(char c) {
        return PAIRS[c];
    }

    static boolean isLead(int value) {
        return value >= LOWEST_LEAD && value <= HIGHEST;
    }

    static boolean isTrail(int value) {
        return value >= LOWEST_TRAIL && value <= HIGHEST && value != 0x7F;
    }

    /** Whether a reader of GBK makes nothing of two bytes. */
    static boolean isNoPair(int lead, int trail) {
        char c = isLead(lead) && trail >= 0 ? character(lead, trail) : NONE;
        return c == NONE || isPrivate(c);
    }

    /** Whether a byte begins some pair of which a reader of GBK makes nothing. */
    static boolean hasHoles(int lead) {
        return HOLES[lead];
    }

    /** Whether a character is nobody's: bytes that happened to meet. */
    static boolean isPrivate(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }

    /** What a lead byte may begin, of what prose is written with. */
    static String begunBy(int lead) {
        StringBuilder all = new StringBuilder();
        for (int trail = LOWEST_TRAIL; trail <= HIGHEST; trail++) {
            add(all, character(lead, trail));
        }
        return all.toString();
    }

    /** The marks of prose and the ideographs of the standard's first level. */
    static String common() {
        StringBuilder all = new StringBuilder();
        for (int lead = 0xA1; lead <= 0xD7; lead++) {
            for (int trail = 0xA1; trail <= HIGHEST; trail++) {
                add(all, character(lead, trail));
            }
        }
        return all.toString();
    }

    /** What a trail byte may end, of what prose is written with. */
    static String endedBy(int trail) {
        StringBuilder all = new StringBuilder();
        for (int lead = LOWEST_LEAD; lead <= HIGHEST; lead++) {
            add(all, character(lead, trail));
        }
        return all.toString();
    }

    private static void add(StringBuilder all, char c) {
        if (isProse(c)) {
            all.append(c);
        }
    }

    /** Ideographs and the marks of a sentence. */
    static boolean isProse(char c) {
        return PROSE[c];
    }

    static boolean isIdeograph(char c) {
        return c >= '\u3400' && c <= '\u9FFF';
    }
}
