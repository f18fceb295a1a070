package luoshi.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/**
 * Where a line of text may end, by UAX #14. Texts of ideographs, full-width punctuation, digits and
 * letters, which most are, need only to look at pairs of neighbours; the others are asked of ICU.
 */
final class LinePlaces {
    private static final byte IDEOGRAPH = 1;
    private static final byte DIGIT = 2;
    private static final byte LETTER = 3;

    /** No line begins with it. */
    private static final byte CLOSING = 4;

    /** No line ends with it. */
    private static final byte OPENING = 5;

    /** Per cent and the like: stays with what is before, and with digits and letters after. */
    private static final byte POSTFIX = 6;

    /** Full stop and comma of numbers. */
    private static final byte INFIX = 7;

    /** What needs more than a look at its neighbours. */
    private static final byte OTHER = 8;

    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    private static final ThreadLocal<BreakIterator> LINES =
            ThreadLocal.withInitial(() -> BreakIterator.getLineInstance(Locale.CHINA));

    private LinePlaces() {}

    /** Behind which characters a line may end; the text's end is the last. */
    static int[] of(String text) {
        int[] places = new int[text.length()];
        int count = 0;
        byte before = IDEOGRAPH;
        for (int i = 0; i < text.length(); i++) {
            byte kind = kind(text.charAt(i));
            if (kind == OTHER || isIntricate(before, kind)) {
                return asked(text);
            }
            if (i > 0 && mayPart(before, kind)) {
                places[count++] = i;
            }
            before = kind;
        }
        if (!text.isEmpty()) {
            places[count++] = text.length();
        }
        return Arrays.copyOf(places, count);
    }

    /** The same, by ICU. */
    static int[] asked(String text) {
        BreakIterator lines = LINES.get();
        lines.setText(text);
        int[] places = new int[text.length()];
        int count = 0;
        lines.first();
        for (int to = lines.next(); to != BreakIterator.DONE; to = lines.next()) {
            places[count++] = to;
        }
        return Arrays.copyOf(places, count);
    }

    /** Signs of numbers that stand elsewhere than in a plain number. */
    private static boolean isIntricate(byte before, byte after) {
        return switch (after) {
            case POSTFIX, INFIX -> before != DIGIT && before != IDEOGRAPH && before != LETTER;
            case CLOSING -> false;
            default -> (before == POSTFIX || before == INFIX) && after == OPENING;
        };
    }

    private static boolean mayPart(byte before, byte after) {
        return switch (after) {
            case CLOSING, POSTFIX, INFIX -> false;
            case DIGIT, LETTER ->
                    before != DIGIT
                            && before != LETTER
                            && before != OPENING
                            && before != POSTFIX
                            && before != INFIX;
            case OPENING -> before != OPENING && before != POSTFIX;
            default -> before != OPENING;
        };
    }

    private static byte kind(char c) {
        byte kind = KINDS[c];
        if (kind == 0) {
            kind = found(c);
            KINDS[c] = kind;
        }
        return kind;
    }

    private static byte found(char c) {
        int broken = UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK);
        boolean wide =
                UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)
                                == UCharacter.EastAsianWidth.WIDE
                        || UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)
                                == UCharacter.EastAsianWidth.FULLWIDTH;
        return switch (broken) {
            case UCharacter.LineBreak.IDEOGRAPHIC ->
                    c >= '\u4e00' && c < '\ua000' ? IDEOGRAPH : OTHER;
            case UCharacter.LineBreak.NUMERIC -> c < '\u0080' ? DIGIT : OTHER;
            case UCharacter.LineBreak.ALPHABETIC ->
                    c < '\u0080' && Character.isLetter(c) ? LETTER : OTHER;
            case UCharacter.LineBreak.CLOSE_PUNCTUATION,
                    UCharacter.LineBreak.NONSTARTER,
                    UCharacter.LineBreak.EXCLAMATION ->
                    wide ? CLOSING : OTHER;
            case UCharacter.LineBreak.OPEN_PUNCTUATION -> wide ? OPENING : OTHER;
            case UCharacter.LineBreak.POSTFIX_NUMERIC -> c == '%' ? POSTFIX : OTHER;
            case UCharacter.LineBreak.INFIX_NUMERIC -> c < '\u0080' ? INFIX : OTHER;
            default -> OTHER;
        };
    }
}
