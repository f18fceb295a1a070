package luoshi.text;

/**
 * Letters, signs and rare characters that may be the half of a lost one: in GBK the second byte of
 * most Traditional characters is a letter or a sign by itself.
 */
final class Halves {
    private static final String BRACKETS = "[]{}";
    private static final int CLAUSE = 30;
    private static final double MOST = 12;
    private static final double RATHER_ODD = 8;
    private static final String COMMON = "，。、；：！？（）“”‘’《》〈〉【】—…　\u00A0";
    private static final String PAUSES = "，、；。：";

    private final String text;
    private final boolean traditional;
    private final Plausibility model = Plausibility.model();

    Halves(String text) {
        this.text = text;
        traditional = Script.isTraditional(text);
    }

    /** A letter or sign between ideographs, or a rare ideograph that may have swallowed one. */
    boolean at(int i) {
        char c = text.charAt(i);
        if (BRACKETS.indexOf(c) >= 0 && isBracket(i)) {
            return false;
        }
        if (c >= 0x40 && c < 0x7F) {
            boolean small = c > 'Z';
            return (small && standsAlone(i))
                    || (isForeign(i - 1, Character.isLetter(c)) && endsHere(i))
                    || (traditional && isSingle(i));
        }
        return Gbk.isIdeograph(c)
                && (Gbk.pair(c) & 0xFF) < 0x80
                && Folding.folded(c) == c
                && oddity(i) > MOST;
    }

    /** Whether a sign or small letter stands between ideographs, where no word of Latin ends. */
    boolean isMisplaced(int i) {
        char c = text.charAt(i);
        boolean strange = c < 0x7F && Judgement.strangeness(c) > Judgement.strangeness('A');
        return strange && at(i) && isIdeograph(i - 1) && isIdeograph(i + 1);
    }

    /** A bracket that has its other one in the same clause: [1], [試行]. */
    private boolean isBracket(int i) {
        char c = text.charAt(i);
        boolean opens = BRACKETS.indexOf(c) % 2 == 0;
        char other = BRACKETS.charAt(BRACKETS.indexOf(c) ^ 1);
        for (int k = 1; k < CLAUSE; k++) {
            int at = opens ? i + k : i - k;
            if (at < 0 || at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == c) {
                return false;
            }
            if (text.charAt(at) == other) {
                return true;
            }
        }
        return false;
    }

    /** A small letter or sign behind an ideograph or a comma that no other follows. */
    private boolean standsAlone(int i) {
        char before = i == 0 ? '\n' : text.charAt(i - 1);
        char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
        if (Gbk.isIdeograph(before)) {
            return next == '\n' || (Character.isDigit(next) && !Character.isLetter(text.charAt(i)));
        }
        return PAUSES.indexOf(before) >= 0 && Gbk.isIdeograph(next);
    }

    /**
     * Whether a letter or sign beside ideographs or marks is no part of a Latin word or 8K, P2P.
     */
    private boolean isSingle(int i) {
        char c = text.charAt(i);
        boolean behind = isWide(i - 1);
        boolean capital = c >= 'A' && c <= 'Z' && !behind && i > 0 && text.charAt(i - 1) > ' ';
        int end = i + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean apart = !isLatin(i - 1) && !isLatin(end) && !capital;
        return apart && (behind || (isWide(i + 1) && c != '@'));
    }

    private boolean isWide(int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= 0x80;
    }

    /** Whether a letter or sign of ASCII stands at a place, which need not be one of the text. */
    boolean isLatin(int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= 0x40 && text.charAt(i) < 0x7F;
    }

    /** Whether no Latin word can have begun behind this character, or no sign have stood there. */
    boolean isForeign(int i, boolean letter) {
        return i >= 0 && text.charAt(i) >= 0x80 && (!letter || COMMON.indexOf(text.charAt(i)) < 0);
    }

    private boolean endsHere(int i) {
        if (i + 1 >= text.length() || text.charAt(i + 1) >= 0x80) {
            return i + 1 < text.length();
        }
        return i > 1 && oddity(i - 1) > RATHER_ODD && oddity(i - 2) > RATHER_ODD;
    }

    private boolean isIdeograph(int i) {
        return i >= 0 && i < text.length() && Gbk.isIdeograph(text.charAt(i));
    }

    /** How odd a character is behind the one before it, in nats. */
    double oddity(int i) {
        char kind = Plausibility.kind(text.charAt(i));
        boolean begins = i == 0 || text.charAt(i - 1) == '\n';
        char before = begins ? Plausibility.EDGE : Plausibility.kind(text.charAt(i - 1));
        return kind == Folding.GONE || before == Folding.GONE ? 0 : model.oddity(before, kind);
    }
}
