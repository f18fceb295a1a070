package luoshi.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The characters that half a character may have been, the likeliest first. */
final class Fills {
    private static final double FOREIGN = 6;
    private static final double NEW_HERE = 2.5;

    /** Any word may end a sentence and any begin one: more than the counts of words tell. */
    private static final double ENDS = -2;

    private static final double FOLDED_STOP = -5;
    private static final int MOST = 40;

    private final String text;
    private final LocalWording wording;
    private final Script script;
    private final Map<Integer, String> choices = new HashMap<>();
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
        boolean behindMark = text.charAt(to - 1) < 0x80;
        Key key = new Key(all, one.first(), one.second(), behindMark);
        return known.computeIfAbsent(key, _ -> fills(one, all, to));
    }

    private List<Fill> fills(Hypothesis one, String all, int to) {
        List<Fill> some = new ArrayList<>();
        for (int k = 0; k < all.length(); k++) {
            char c = all.charAt(k);
            char kind = Plausibility.kind(c);
            double odd = wording.oddity(one.first(), one.second(), kind) + strangeness(c, to);
            some.add(new Fill(c, kind, odd));
        }
        some.sort((a, c) -> Double.compare(a.cost(), c.cost()));
        return some.subList(0, Math.min(MOST, some.size()));
    }

    /**
     * How little a chosen character belongs to this document before its context is asked, in nats.
     *
     * @param to behind the printed characters that it stands for
     */
    double strangeness(char c, int to) {
        if (c == '。') {
            // where a mark was folded at byte level, the byte before it nearly always began a stop
            return text.charAt(to - 1) < 0x80 ? ENDS + FOLDED_STOP : ENDS;
        }
        if (wording.has(c)) {
            return 0;
        }
        return script.isForeign(c) ? FOREIGN : NEW_HERE;
    }

    /** What a lead byte may begin. */
    String begunBy(int lead) {
        return choices.computeIfAbsent(lead << 8, _ -> Gbk.begunBy(lead));
    }

    /** What a trail byte may end. */
    String endedBy(int trail) {
        return choices.computeIfAbsent(trail, _ -> Gbk.endedBy(trail));
    }
}
