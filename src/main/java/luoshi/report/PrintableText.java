package luoshi.report;

import java.util.regex.Pattern;

/** Makes text fit to stand in a cell. */
final class PrintableText {
    /**
     * A workbook's way to write a character by its number; as plain text it has to be written so.
     */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final char REPLACEMENT = '\uFFFD';

    private PrintableText() {}

    /**
     * The text less the control characters that XML does not allow; line breaks of every kind
     * become {@code \n}, half a surrogate pair becomes the replacement character.
     */
    static String of(String printed) {
        if (isPlain(printed)) {
            return printed;
        }
        String text = printed.replace("\r\n", "\n");
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else {
                append(clean, c);
            }
        }
        return clean.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isControl = c < ' ' || (c > '~' && c < '\u00a0');
            boolean isBreak = c == '\u2028' || c == '\u2029';
            boolean isHalf = c >= '\ud800' && c < '\ue000';
            if (isControl || isBreak || isHalf || c > '\ufffd') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder clean, char c) {
        switch (c) {
            case '\t' -> clean.append(c);
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> clean.append('\n');
            case '\uFFFE', '\uFFFF' -> clean.append(REPLACEMENT);
            default -> {
                if (Character.isSurrogate(c)) {
                    clean.append(REPLACEMENT);
                } else if (!Character.isISOControl(c)) {
                    clean.append(c);
                }
            }
        }
    }

    /** The text as the file holds it: what looks like an escaped character stays what it is. */
    static String escaped(String text) {
        return text.indexOf('_') < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    /** Whether a workbook program would take the text for a formula once it is edited. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
}
