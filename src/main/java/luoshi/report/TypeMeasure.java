package luoshi.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks text into the lines that it takes in print, whatever typeface is installed: full-width
 * characters are 1 em wide, half-width ones about half, on the safe side. Punctuation rules hold:
 * no 。 begins a line, no （ ends one.
 */
final class TypeMeasure {
    /** The pitch of lines in em: of the usual faces the widest, so that no line is cut off. */
    static final double LINE_EM = 1.45;

    /** What a row has above its first and below its last line, in points. */
    static final double ROW_PADDING = 3;

    /** What a cell keeps free at its left and right together, in points. */
    private static final double CELL_PADDING = 4;

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** Widths are counted in whole hundredths of an em. */
    private static final double PARTS = 100;

    /** One more than the width of each character of the basic plane; 0 is not known yet. */
    private static final byte[] KNOWN = new byte[Character.MAX_VALUE + 1];

    private TypeMeasure() {}

    /**
     * Where each line ends; the last one at the text's end. An empty text is one line. Programs do
     * not agree whether a line may be broken beside a quotation mark: the answer is the longer one.
     */
    static List<Integer> lineEnds(String text, double points, double millimetres) {
        return Arrays.stream(ends(text, points, millimetres)).boxed().toList();
    }

    /** How many lines the text takes. */
    static int lines(String text, double points, double millimetres) {
        return ends(text, points, millimetres).length;
    }

    private static int[] ends(String text, double points, double millimetres) {
        double room = usable(millimetres) / points * PARTS;
        if (text.indexOf('\n') < 0 && parts(text, 0, text.length()) <= room) {
            return new int[] {text.length()};
        }
        int[] places = LinePlaces.of(text);
        int[] freely = ends(text, places, room, false);
        if (!hasQuote(text)) {
            return freely;
        }
        int[] strictly = ends(text, places, room, true);
        return strictly.length > freely.length ? strictly : freely;
    }

    private static int[] ends(String text, int[] places, double room, boolean quotesHold) {
        int[] ends = new int[text.length() + 1];
        int count = 0;
        double used = 0;
        int from = 0;
        for (int to : places) {
            if (quotesHold && to < text.length() && isBesideQuote(text, to)) {
                continue;
            }
            int wide = parts(text, from, stripped(text, from, to));
            if (used > 0 && used + wide > room) {
                ends[count++] = from;
                used = 0;
            }
            if (wide > room) {
                int line = 0;
                for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
                    int part = parts(text, i, i + Character.charCount(text.codePointAt(i)));
                    if (line > 0 && line + part > room) {
                        ends[count++] = i;
                        line = 0;
                    }
                    line += part;
                }
                used = line;
            } else {
                used += parts(text, from, to);
            }
            if (text.charAt(to - 1) == '\n') {
                ends[count++] = to;
                used = 0;
            }
            from = to;
        }
        if (count == 0 || ends[count - 1] < text.length() || text.endsWith("\n")) {
            ends[count++] = text.length();
        }
        return Arrays.copyOf(ends, count);
    }

    private static int stripped(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** How tall a row is that holds that many lines, in points. */
    static double height(int lines, double points) {
        return Math.ceil((lines * points * LINE_EM + ROW_PADDING) * 4) / 4;
    }

    /** How many lines a row of that height holds. */
    static int linesIn(double height, double points) {
        return Math.max(1, (int) ((height - ROW_PADDING) / (points * LINE_EM) + 1e-9));
    }

    /** The width of text on one line, in points. */
    static double width(String text, double points) {
        return parts(text, 0, text.length()) * points / PARTS;
    }

    /** What a column offers to text, in points. */
    static double usable(double millimetres) {
        return millimetres * POINTS_PER_MM - CELL_PADDING;
    }

    private static boolean isBesideQuote(String text, int place) {
        return text.charAt(place - 1) != '\n'
                && (isQuote(text.charAt(place - 1)) || isQuote(text.charAt(place)));
    }

    private static boolean isQuote(int c) {
        return c == '“' || c == '”' || c == '‘' || c == '’';
    }

    private static boolean hasQuote(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The width of a piece of text in hundredths of an em. */
    private static int parts(String text, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                int point = text.codePointAt(i);
                sum += (int) Math.round(em(point) * PARTS);
                i += Character.charCount(point) - 1;
            } else {
                sum += parts(c);
            }
        }
        return sum;
    }

    private static int parts(char c) {
        byte known = KNOWN[c];
        if (known == 0) {
            known = (byte) (1 + Math.round(em(c) * PARTS));
            KNOWN[c] = known;
        }
        return known - 1;
    }

    private static double em(int c) {
        if (c == '\n') {
            return 0;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE,
                    UCharacter.EastAsianWidth.FULLWIDTH,
                    UCharacter.EastAsianWidth.AMBIGUOUS ->
                    1;
            default -> half(c);
        };
    }

    /** 仿宋 has them all at 0.5 em; the faces that stand in for it are wider. */
    private static double half(int c) {
        if ("WM@%mw".indexOf(c) >= 0) {
            return 0.95;
        }
        if (Character.isUpperCase(c)) {
            return 0.7;
        }
        return Character.isLetterOrDigit(c) ? 0.58 : 0.5;
    }
}
