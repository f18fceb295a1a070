package luoshi.text;

import java.text.Normalizer;

/**
 * Folds written Chinese for comparing only; what is shown is what was printed. Traditional becomes
 * Simplified, full width half width, quotes and dashes of every kind become one, letters become
 * lower case, and white space and invisible marks go.
 *
 * <p>One character becomes one character or none, so that a place in the folded text can always be
 * found again in the printed one ({@link #foldedWithPlaces}).
 */
public final class Folding {
    /** What is folded away. */
    static final char GONE = '\uFFFF';

    private static final char NOT_YET = 0;
    private static final char FIRST_IDEOGRAPH = '\u2E80';
    private static final char[] SIMPLE = simple();

    /** Filled as characters are met; two threads write the same into it. */
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    private Folding() {}

    /** The folded text. */
    public static String fold(String printed) {
        StringBuilder folded = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = folded(printed.charAt(i));
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
            char c = folded(printed.charAt(i));
            if (c != GONE) {
                places[folded.length()] = i;
                folded.append(c);
            }
        }
        return new Folded(printed, folded.toString(), places);
    }

    /** Whether a character goes in folding: white space and invisible marks do. */
    public static boolean goes(char printed) {
        return folded(printed) == GONE;
    }

    /** The folded character, {@link #GONE} for white space and invisible marks. */
    static char folded(char printed) {
        char known = FOLDED[printed];
        if (known == NOT_YET) {
            known = foldOne(printed);
            FOLDED[printed] = known;
        }
        return known;
    }

    private static char[] simple() {
        char[] table = new char[Character.MAX_VALUE + 1];
        CharacterTable.put(CharacterTable.words("simplified.txt"), table);
        // what the other table leaves, or takes for names only
        CharacterTable.put(CharacterTable.words("variants.txt"), table);
        return table;
    }

    private static char foldOne(char c) {
        if (c == NOT_YET
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT) {
            return GONE;
        }
        char narrow = narrow(c);
        return switch (narrow) {
            case '“', '”', '„', '‟', '「', '」', '『', '』', '〝', '〞' -> '"';
            case '‘', '’' -> '\'';
            case '—', '–', '―', '‐', '‑', '−', '─' -> '-';
            case '•', '・', '‧', '﹒' -> '·';
            default -> simplified(narrow);
        };
    }

    private static char narrow(char c) {
        if (c == '﹒' || Character.isSurrogate(c)) {
            return c;
        }
        String narrow = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return narrow.length() == 1 ? narrow.charAt(0) : c;
    }

    private static char simplified(char c) {
        if (c < FIRST_IDEOGRAPH) {
            return Character.toLowerCase(c);
        }
        char simple = SIMPLE[c];
        return simple == 0 ? c : simple;
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
