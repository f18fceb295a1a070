package luoshi.text;

import java.util.BitSet;
import java.util.regex.Pattern;

/** The places of a line that no author writes: what the search for damage begins with. */
final class Marks {
    private static final Pattern ASKS =
            Pattern.compile(".*(?:吗|呢|么|如何|怎|谁|哪|何|几|多少|是否|能否|可否|何以|为什么).{0,12}");
    private static final String STOPS = "，。；：,;:!！“”\"「」\n";

    /** What two lost characters of UTF-8 become when they are read as GBK. */
    private static final String LOST_IN_GBK = "锟斤拷";

    private static final int CLAUSE = 30;
    private static final int WINDOW = 5;
    private static final double ODD_WINDOW = 10.2;
    private static final double MOST = 12;
    private static final int LONG_RUN = 9;
    private static final int FAR = 60;
    private static final int FIRST_ROW = 0xA2;
    private static final int LAST_ROW = 0xA9;

    /** Wide letters, digits and marks. */
    private static final int WIDE_ROW = 0xA3;

    /** 1 where nothing has to be asked, else 2; filled as characters are met, by any thread. */
    private static final byte[] USUAL = new byte[Character.MAX_VALUE + 1];

    private final String text;
    private final Halves halves;

    Marks(String text) {
        this.text = text;
        halves = new Halves(text);
    }

    /** Whether a character stands for a lost one. */
    boolean isLost(int i) {
        char c = text.charAt(i);
        return c == '\uFFFD'
                || (c >= '\uE000' && c <= '\uF8FF')
                || (c >= '\u0080' && c <= '\u009F')
                || (c == '?' && !isAsked(i))
                || isLostInGbk(i);
    }

    private boolean isLostInGbk(int i) {
        int inside = LOST_IN_GBK.indexOf(text.charAt(i));
        return inside >= 0 && i >= inside && text.startsWith(LOST_IN_GBK, i - inside);
    }

    /** Whether a question mark ends a question, or belongs to an address. */
    private boolean isAsked(int i) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        if (before == '?') {
            return false;
        }
        if (before < 0x80 && before != ' ') {
            return !isIdeograph(i + 1) && !isHalfBefore(i, before);
        }
        return ASKS.matcher(Folding.fold(clauseBefore(i))).matches();
    }

    /** Whether a letter or sign behind a number or a gap is the rest of what was lost. */
    private boolean isHalfBefore(int i, char before) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
        boolean apart = Character.isDigit(before) || Character.isWhitespace(before);
        return apart && next >= 0x40 && next < 0x7F && isIdeograph(i + 2);
    }

    private String clauseBefore(int i) {
        int start = i;
        while (start > 0 && i - start < CLAUSE && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, i);
    }

    /**
     * The marks of a line: lost characters, and runs of characters that do not follow each other.
     */
    BitSet in(int from, int to) {
        BitSet marks = new BitSet();
        for (int i = from; i < to; i++) {
            if (!isUsual(i)
                    && ((isSuspect(text.charAt(i)) && isLost(i)) || isHalf(i) || isOddSign(i))) {
                marks.set(i);
            }
        }
        markOddRuns(marks, from, to);
        dropEndless(marks, to);
        return marks;
    }

    /**
     * A sign of the rows behind the marks of prose, between ideographs: kana, ⒓, ⑵ and the like.
     */
    private boolean isOddSign(int i) {
        char c = text.charAt(i);
        int row = c < 0x80 ? 0 : Gbk.pair(c) >> 8;
        boolean sign = row >= FIRST_ROW && row <= LAST_ROW && row != WIDE_ROW && !isNumeral(c);
        return sign && isIdeograph(i - 1) && isIdeograph(i + 1);
    }

    /** ① and Ⅱ are written inside sentences. */
    private static boolean isNumeral(char c) {
        return (c >= '\u2460' && c <= '\u2473') || (c >= '\u2160' && c <= '\u217F');
    }

    private boolean isIdeograph(int i) {
        return i >= 0 && i < text.length() && Gbk.isIdeograph(text.charAt(i));
    }

    /** Letters, signs and rare characters that may hold half of a lost one. */
    Halves halves() {
        return halves;
    }

    /** Whether one of them stands at a place. */
    boolean isHalf(int i) {
        return halves.at(i);
    }

    /** Whether a mark alone proves no damage: letters and rare characters are written too. */
    boolean isWeak(int i) {
        return !isLost(i) && isHalf(i);
    }

    /** Whether nothing has to be asked of a character: nearly always. */
    private boolean isUsual(int i) {
        char c = text.charAt(i);
        byte known = USUAL[c];
        if (known == 0) {
            known = isUsualCharacter(c) ? (byte) 1 : 2;
            USUAL[c] = known;
        }
        return known == 1;
    }

    private static boolean isUsualCharacter(char c) {
        if (c < 0x40) {
            return c != '?';
        }
        if (isSuspect(c) || c < 0x7F) {
            return false;
        }
        int pair = c < 0x80 ? Gbk.NONE : Gbk.pair(c);
        int row = pair >> 8;
        boolean half = Gbk.isIdeograph(c) && (pair & 0xFF) < 0x80 && Folding.folded(c) == c;
        return !half && (row < FIRST_ROW || row > LAST_ROW || row == WIDE_ROW);
    }

    private void markOddRuns(BitSet marks, int from, int to) {
        for (int i = from; i < to; ) {
            int end = i;
            while (end < to && Gbk.isIdeograph(text.charAt(end))) {
                end++;
            }
            if (end - i >= WINDOW) {
                markOddRun(marks, i, end);
            }
            i = end + 1;
        }
    }

    /** Looks at the end of a window first: usual characters there spare all windows with them. */
    private void markOddRun(BitSet marks, int from, int to) {
        double[] odd = new double[to - from];
        for (int i = from; i + WINDOW <= to; ) {
            double last = odd(odd, i + WINDOW - 1, from);
            if (last + (WINDOW - 1) * MOST < ODD_WINDOW * WINDOW) {
                i += WINDOW;
            } else if (last + odd(odd, i + WINDOW - 2, from) + (WINDOW - 2) * MOST
                    < ODD_WINDOW * WINDOW) {
                i += WINDOW - 1;
            } else {
                double sum = 0;
                for (int k = i; k < i + WINDOW; k++) {
                    sum += odd(odd, k, from);
                }
                if (sum >= ODD_WINDOW * WINDOW) {
                    marks.set(i, i + WINDOW);
                }
                i++;
            }
        }
    }

    private double odd(double[] odd, int i, int from) {
        if (odd[i - from] == 0) {
            odd[i - from] = Math.min(MOST, halves.oddity(i));
        }
        return odd[i - from];
    }

    /**
     * A shift ends at a single byte, which shows. Odd runs that no such byte follows are names and
     * terms, unless they are long: two losses may have cancelled each other.
     */
    private void dropEndless(BitSet marks, int to) {
        for (int i = marks.nextSetBit(0); i >= 0; ) {
            int end = marks.nextClearBit(i);
            boolean kept = end - i >= LONG_RUN;
            for (int k = i; k < end && !kept; k++) {
                kept = isHalf(k);
            }
            for (int k = i; k < Math.min(to, end + FAR) && !kept; k++) {
                kept = (isSuspect(text.charAt(k)) && isLost(k)) || endsShift(k) || isOddSign(k);
            }
            if (!kept) {
                marks.clear(i, end);
            }
            i = marks.nextSetBit(end);
        }
    }

    /** A single byte that may have been the second half of a character, alone or swallowed. */
    private boolean endsShift(int i) {
        char c = text.charAt(i);
        boolean behind = halves.isForeign(i - 1, true);
        return c < 0x80 ? c >= 0x40 && behind : (Gbk.pair(c) & 0xFF) < 0x80 && Gbk.isIdeograph(c);
    }

    private static boolean isSuspect(char c) {
        return c == '?'
                || c == '锟'
                || c == '斤'
                || c == '拷'
                || c >= '\uE000'
                || (c >= 0x80 && c < 0xA0);
    }
}
