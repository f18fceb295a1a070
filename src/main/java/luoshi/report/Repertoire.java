package luoshi.report;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Set;

/** Which characters a typeface may be expected to hold: those of a national charset. */
final class Repertoire {
    static final Repertoire GB2312 = new Repertoire("GB2312");
    static final Repertoire GBK = new Repertoire("GBK");

    private static final byte HELD = 1;
    private static final byte MISSING = 2;

    private final CharsetEncoder encoder;

    /** What is known of each character of the basic plane; asking the encoder is slow. */
    private final byte[] known = new byte[Character.MAX_VALUE + 1];

    private Repertoire(String charset) {
        this.encoder = Charset.forName(charset).newEncoder();
    }

    /** Whether it holds all characters of the text. */
    boolean holds(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!holds(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Adds the characters of the text that it lacks; white space is none. */
    void missing(String text, Set<String> into) {
        for (int i = 0; i < text.length(); i++) {
            if (!holds(text.charAt(i)) && !Character.isWhitespace(text.charAt(i))) {
                int c = text.codePointAt(i);
                into.add(Character.toString(c));
                i += Character.charCount(c) - 1;
            }
        }
    }

    private boolean holds(char c) {
        byte is = known[c];
        if (is == 0) {
            is = ask(c) ? HELD : MISSING;
            known[c] = is;
        }
        return is == HELD;
    }

    private synchronized boolean ask(char c) {
        // every face of these families holds the dash and the middle dot, beyond the charset
        return c == '—' || c == '·' || encoder.canEncode(c);
    }
}
