package luoshi.text;

/**
 * What may have stood where U+FFFD does and no byte is known: a byte that made no pair with the one
 * behind it.
 */
final class Unread {
    static final char SIGN = '\uFFFD';

    /** For {@link Fills}: two bytes behind one sign. */
    static final int TWO = 1 << 16;

    private final String text;
    private final Script script;
    private final Fills fills;

    Unread(String text, Script script, Fills fills) {
        this.text = text;
        this.script = script;
        this.fills = fills;
    }

    /**
     * What a character may have been whose second byte is not known.
     *
     * @param lead its first byte, {@link Hypothesis#ANY} where that is not known either
     * @param i where its second byte stands
     * @return empty where nothing speaks for any
     */
    String choices(int lead, int i) {
        boolean sign = text.charAt(i) == SIGN;
        char next = sign && i + 1 < text.length() ? text.charAt(i + 1) : '\n';
        if (next < 0x80 || next == SIGN || Gbk.pair(next) == Gbk.NONE) {
            return lead == Hypothesis.ANY ? "" : fills.begunBy(lead);
        }
        return lead == Hypothesis.ANY
                ? fills.endedBy(rest -> isAlone(rest, next), next)
                : fills.begunBy(lead, rest -> isAlone(rest, next), next);
    }

    /** Whether a byte makes no pair with the first one of a printed character. */
    private boolean isAlone(int value, char next) {
        for (char variant : script.variants(next)) {
            if (Gbk.isNoPair(value, Gbk.pair(variant) >> 8)) {
                return true;
            }
        }
        return false;
    }
}
