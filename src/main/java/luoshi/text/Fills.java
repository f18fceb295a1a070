package luoshi.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The characters that half a character may have been, the likeliest first. */
final class Fills {
    /** No character in a gap costs less. */
    static final double CHEAPEST = -2;

    private static final double FOREIGN = 6;

    /** Any word may end a sentence and any begin one: more than the counts of words tell. */
    private static final double ENDS = -1;

    private static final String BRACKETS = "「」『』〔〕〈〉";
    private static final double FOLDED_STOP = -5;
    private static final String PAUSES = "，；：！";
    private static final int LAST_OF_STOP = 0xA3;

    /** What costs more than the cheapest by this, in nats, is never chosen in the end. */
    private static final double REACH = 10;

    private static final int MOST = 40;

    private final String text;
    private final LocalWording wording;
    private final Script script;
    private final Map<Integer, String> choices = new HashMap<>();
    private final Map<Long, String> restricted = new HashMap<>();
    private final Map<Key, List<Fill>> known = new HashMap<>();

    /**
     * A character in a gap.
     *
     * @param cost in nats, with what stands before it
     */
    record Fill(char character, char kind, double cost) {}

    private record Key(String all, char first, char second, boolean behindMark) {}

    Fills(String text, LocalWording wording, Script script) {
        this.text = text;
        this.wording = wording;
        this.script = script;
    }

    /** Begins anew, with what the document now says. */
    void forget() {
        known.clear();
    }

    /** The characters of a choice that are likeliest behind a hypothesis. */
    List<Fill> of(Hypothesis one, String all, int to) {
        boolean behindMark = isFolded(all, to);
        Key key = new Key(all, one.first(), one.second(), behindMark);
        return known.computeIfAbsent(key, _ -> fills(one, all, to));
    }

    private List<Fill> fills(Hypothesis one, String all, int to) {
        char[] kinds = new char[all.length()];
        double[] costs = new double[kinds.length];
        double dearest = Double.MAX_VALUE;
        for (int k = 0; k < kinds.length; k++) {
            char c = all.charAt(k);
            kinds[k] = Plausibility.kind(c);
            double odd = wording.oddity(one.first(), one.second(), kinds[k]);
            costs[k] = odd + strangeness(c, all, to);
            dearest = Math.min(dearest, costs[k] + REACH);
        }
        List<Fill> some = new ArrayList<>();
        for (int k = 0; k < kinds.length; k++) {
            if (costs[k] <= dearest) {
                some.add(new Fill(all.charAt(k), kinds[k], costs[k]));
            }
        }
        some.sort((a, c) -> Double.compare(a.cost(), c.cost()));
        return some.subList(0, Math.min(MOST, some.size()));
    }

    /** Whether the printed mark is the rest of a 。 and of the character behind it. */
    private boolean isFolded(String all, int to) {
        return text.charAt(to - 1) < 0x80 && all.equals(endedBy(LAST_OF_STOP));
    }

    /** The byte that ends a 。 also begins a comma: where one of them is likely so is the other. */
    String withRivals(String all, int to) {
        boolean stop = all.equals(endedBy(LAST_OF_STOP)) && !isFolded(all, to);
        return stop ? all + PAUSES : all;
    }

    /** What half a character may have been a half of if it was not the half it was taken for. */
    String otherHalf(String all) {
        int one = Gbk.pair(all.charAt(0));
        int last = Gbk.pair(all.charAt(all.length() - 1));
        if (one >> 8 == last >> 8) {
            return Gbk.isTrail(one >> 8) ? endedBy(one >> 8) : "";
        }
        int trail = one & 0xFF;
        return trail == (last & 0xFF) && Gbk.isLead(trail) ? begunBy(trail) : "";
    }

    /**
     * How little a chosen character belongs to this document before its context is asked, in nats.
     *
     * @param all what it was chosen from
     * @param to behind the printed characters that it stands for
     */
    double strangeness(char c, String all, int to) {
        if (c == '。') {
            // where a mark was folded at byte level, the byte before it nearly always began a stop
            return isFolded(all, to) ? ENDS + FOLDED_STOP : ENDS;
        }
        if (wording.has(c)) {
            return 0;
        }
        if (isWideDigit(c)) {
            return 2 * FOREIGN;
        }
        return script.isForeign(c) || isSeldom(c) ? FOREIGN : wording.oddityOfNew();
    }

    /** The same of one whose bytes are there. */
    double strangeness(char c) {
        return isSeldom(c) && !wording.has(c) ? FOREIGN : 0;
    }

    /** Whether a document has a character often or, mostly, never: wide digits, some brackets. */
    private static boolean isSeldom(char c) {
        return isWideDigit(c) || (c >= '〈' && c <= '〕' && BRACKETS.indexOf(c) >= 0);
    }

    private static boolean isWideDigit(char c) {
        return c >= '０' && c <= '９';
    }

    /** Every character that is not rare. */
    String common() {
        return choices.computeIfAbsent(0, _ -> Gbk.common());
    }

    /** What a lead byte may begin. */
    String begunBy(int lead) {
        return choices.computeIfAbsent(lead << 8, _ -> Gbk.begunBy(lead));
    }

    /**
     * What a lead byte may begin where the other one was shown as U+FFFD.
     *
     * @param rest which bytes that may have been
     * @param key of that rest
     */
    String begunBy(int lead, IntPredicate rest, int key) {
        return restricted.computeIfAbsent(
                ((long) lead << 32) | key, _ -> only(begunBy(lead), rest));
    }

    /** What any byte may begin, and one that was shown as U+FFFD may end. */
    String endedBy(IntPredicate rest, int key) {
        return restricted.computeIfAbsent((1L << 40) | key, _ -> only(common(), rest));
    }

    private static String only(String all, IntPredicate rest) {
        StringBuilder some = new StringBuilder();
        all.chars()
                .filter(c -> rest.test(Gbk.pair((char) c) & 0xFF))
                .forEach(c -> some.append((char) c));
        return some.toString();
    }

    /** What a trail byte may end. */
    String endedBy(int trail) {
        return choices.computeIfAbsent(trail, _ -> Gbk.endedBy(trail));
    }
}
