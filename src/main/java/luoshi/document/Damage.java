package luoshi.document;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.model.Passage;
import luoshi.text.Folding;

/**
 * Finds the places of a text that are not as their author wrote them: characters that stand for
 * lost ones, a question mark where nothing is asked, and runs of characters that no one writes next
 * to each other.
 */
final class Damage {
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final Pattern ASKS =
            Pattern.compile(".*(?:吗|呢|么|如何|怎|谁|哪|何|几|多少|是否|能否|可否|何以|为什么).{0,12}");
    private static final String STOPS = "，。；：,;:!！“”\"「」";

    /** What two lost characters of UTF-8 become when they are read as GBK. */
    private static final String LOST_IN_GBK = "锟斤拷";

    private static final int CLAUSE = 30;
    private static final int REACH = 14;
    private static final int WINDOW = 8;
    private static final int RARE_IN_WINDOW = 5;
    private static final int FIRST_RARE_LEAD_BYTE = 0xD8;

    private final String text;
    private final CharsetEncoder encoder = GB2312.newEncoder();

    private Damage(String text) {
        this.text = text;
    }

    /** The damaged places of some lines of a manuscript. */
    static List<Passage> in(List<Line> lines) {
        List<Passage> places = new ArrayList<>();
        for (Line line : lines) {
            Damage damage = new Damage(line.text());
            for (Passage place : damage.places()) {
                places.add(new Passage(line.start() + place.start(), line.start() + place.end()));
            }
        }
        return places;
    }

    private List<Passage> places() {
        List<Passage> places = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = isLost(i) || isRun(i) ? end(i) : i;
            if (end > i) {
                places.add(new Passage(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return places;
    }

    /** How far the damage reaches: to the last odd character near by, within the clause. */
    private int end(int start) {
        int end = start + (text.startsWith(LOST_IN_GBK, start) ? LOST_IN_GBK.length() : 1);
        for (int i = start + 1; i < text.length() && i < end + REACH; i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0 && !isLost(i + 1)) {
                break;
            }
            if (text.startsWith(LOST_IN_GBK, i)) {
                end = i + LOST_IN_GBK.length();
            } else if (isLost(i) || isOdd(i)) {
                end = i + 1;
            }
        }
        return end;
    }

    private boolean isLost(int i) {
        if (i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return c == '\uFFFD'
                || text.startsWith(LOST_IN_GBK, i)
                || (c >= '\uE000' && c <= '\uF8FF')
                || (c >= '\u0080' && c <= '\u009F')
                || (c == '?' && !isAsked(i));
    }

    /** Whether a question mark ends a question, or belongs to an address. */
    private boolean isAsked(int i) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        if (before == '?') {
            return false;
        }
        if (before < 0x80 && before != ' ') {
            return !isIdeograph(i + 1);
        }
        return ASKS.matcher(Folding.fold(clauseBefore(i))).matches();
    }

    private String clauseBefore(int i) {
        int start = i;
        while (start > 0 && i - start < CLAUSE && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, i);
    }

    /** A Latin letter, a line or a numeral in a box between ideographs, or a rare ideograph. */
    private boolean isOdd(int i) {
        char c = text.charAt(i);
        boolean alone = isIdeograph(i - 1) && isIdeograph(i + 1);
        return (alone && c < 0x80 && c != '-' && c != ' ' && !Character.isDigit(c))
                || (c >= '\u2460' && c <= '\u249B')
                || isRare(i);
    }

    private boolean isRun(int i) {
        if (!isRare(i)) {
            return false;
        }
        int rare = 0;
        for (int k = i; k < Math.min(text.length(), i + WINDOW) && isIdeograph(k); k++) {
            rare += isRare(k) ? 1 : 0;
        }
        return rare >= RARE_IN_WINDOW;
    }

    private boolean isIdeograph(int i) {
        return i >= 0 && i < text.length() && Spacing.isIdeograph(text.charAt(i));
    }

    /** Whether the first standard of common characters leaves it to its second level, or out. */
    private boolean isRare(int i) {
        if (!isIdeograph(i)) {
            return false;
        }
        String simple = Folding.fold(text.substring(i, i + 1));
        return !encoder.canEncode(simple)
                || (simple.getBytes(GB2312)[0] & 0xFF) >= FIRST_RARE_LEAD_BYTE;
    }
}
