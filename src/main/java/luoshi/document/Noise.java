package luoshi.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands inside a line and is not the author's: markup left over, the marks of footnotes, and
 * the reading that some pages print after a character (發(fā)展).
 */
final class Noise {
    private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private static final Pattern ANY =
            Pattern.compile(
                    "(?<break><(?:br|/?p|/?div|/?tr|/?li)\\b[^<>]{0,80}>)"
                            + "|</?[A-Za-z][^<>]{0,300}>|&(?:nbsp|ensp|emsp|#160|#12288);"
                            + "|(?<=[\\u3400-\\u9fff])[(（][a-zü"
                            + TONES
                            + "]{0,5}["
                            + TONES
                            + "][a-zü]{0,3}\\s?[)）]"
                            + "|(?<=[\\u3400-\\u9fff”。，；])\\[\\d{1,2}]");

    private Noise() {}

    /** The noise of a line, piece by piece. */
    static Matcher in(String line) {
        return ANY.matcher(line);
    }

    /** Whether a piece of noise stands for a line break. */
    static boolean isBreak(Matcher piece) {
        return piece.group("break") != null;
    }
}
