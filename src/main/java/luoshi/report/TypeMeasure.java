package luoshi.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    private TypeMeasure() {}

    /**
     * Where each line ends; the last one at the text's end. An empty text is one line. Programs do
     * not agree whether a line may be broken beside a quotation mark: the answer is the longer one.
     */
    static List<Integer> lineEnds(String text, double points, double millimetres) {
        double room = usable(millimetres) / points;
        List<Integer> freely = lineEnds(text, room, false);
        if (text.chars().noneMatch(TypeMeasure::isQuote)) {
            return freely;
        }
        List<Integer> strictly = lineEnds(text, room, true);
        return strictly.size() > freely.size() ? strictly : freely;
    }

    private static List<Integer> lineEnds(String text, double room, boolean quotesHold) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.CHINA);
        places.setText(text);
        List<Integer> ends = new ArrayList<>();
        double used = 0;
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            if (quotesHold && to < text.length() && isBesideQuote(text, to)) {
                continue;
            }
            double wide = ems(text.substring(from, to).stripTrailing());
            if (used > 0 && used + wide > room) {
                ends.add(from);
                used = 0;
            }
            used =
                    wide > room
                            ? byCharacter(text, from, to, room, ends)
                            : used + full(text, from, to);
            if (text.charAt(to - 1) == '\n') {
                ends.add(to);
                used = 0;
            }
            from = to;
        }
        if (ends.isEmpty() || ends.getLast() < text.length() || text.endsWith("\n")) {
            ends.add(text.length());
        }
        return ends;
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
        return ems(text) * points;
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

    private static double full(String text, int from, int to) {
        return ems(text.substring(from, to));
    }

    private static double byCharacter(
            String text, int from, int to, double room, List<Integer> ends) {
        double used = 0;
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            double wide = em(text.codePointAt(i));
            if (used > 0 && used + wide > room) {
                ends.add(i);
                used = 0;
            }
            used += wide;
        }
        return used;
    }

    private static double ems(String text) {
        return text.codePoints().mapToDouble(TypeMeasure::em).sum();
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
