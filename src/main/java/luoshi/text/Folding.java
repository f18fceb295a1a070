package luoshi.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * Folds written Chinese for comparing only; what is shown is what was printed. Traditional becomes
 * Simplified, full width half width, quotes and dashes of every kind become one, letters become
 * lower case, and white space goes.
 *
 * <p>One character becomes one character or none, so that a place in the folded text can always be
 * found again in the printed one ({@link #foldedWithPlaces}).
 */
public final class Folding {
    private static final char GONE = 0;
    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded text. */
    public static String fold(String printed) {
        StringBuilder folded = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = TABLE[printed.charAt(i)];
            if (c != GONE) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Whether two texts are the same once folded. */
    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    /** The folded text with the place of each of its characters in the printed one. */
    public static Folded foldedWithPlaces(String printed) {
        StringBuilder folded = new StringBuilder(printed.length());
        int[] places = new int[printed.length()];
        for (int i = 0; i < printed.length(); i++) {
            char c = TABLE[printed.charAt(i)];
            if (c != GONE) {
                places[folded.length()] = i;
                folded.append(c);
            }
        }
        return new Folded(printed, folded.toString(), places);
    }

    private static char[] table() {
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        Normalizer2 width = Normalizer2.getNFKCInstance();
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            char c = (char) i;
            table[i] = foldOne(c, simplified, width);
        }
        return table;
    }

    private static char foldOne(char c, Transliterator simplified, Normalizer2 width) {
        if (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B') {
            return GONE;
        }
        if (Character.isSurrogate(c)) {
            return c;
        }
        return switch (c) {
            case '“', '”', '„', '‟', '「', '」', '『', '』', '＂', '〝', '〞' -> '"';
            case '‘', '’', '＇' -> '\'';
            case '—', '–', '―', '－', '‐', '‑', '−', '─' -> '-';
            case '·', '•', '・', '‧', '﹒' -> '·';
            // ICU leaves these, which converted pages mix freely
            case '並', '併' -> '并';
            case '於' -> '于';
            case '臺', '颱' -> '台';
            case '著' -> '着';
            case '準' -> '准';
            default -> one(simplified, width, c);
        };
    }

    private static char one(Transliterator simplified, Normalizer2 width, char c) {
        String narrow = width.normalize(String.valueOf(c));
        char narrowed = narrow.length() == 1 ? narrow.charAt(0) : c;
        if (narrowed < 0x2E80) {
            return Character.toLowerCase(narrowed);
        }
        String simple = simplified.transliterate(String.valueOf(narrowed));
        return simple.length() == 1 ? simple.charAt(0) : narrowed;
    }

    /**
     * A folded text that knows where it comes from.
     *
     * @param printed as printed
     * @param text folded
     * @param places for each character of {@code text} its index in {@code printed}; longer than
     *     needed
     */
    @SuppressWarnings("ArrayRecordComponent") // read only here, and large
    public record Folded(String printed, String text, int[] places) {
        /** Where in the printed text the folded character stands; its end for the folded end. */
        public int place(int folded) {
            return folded < text.length() ? places[folded] : printed.length();
        }
    }
}
