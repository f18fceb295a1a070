package luoshi.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the likeliest reading of a stretch of text whose bytes may be shifted: characters are taken
 * back to their GBK bytes, which are paired anew, with a byte put in where one may be lost.
 */
final class ShiftSearch {
    /** What a byte costs that went without a trace, in nats. */
    private static final double LOSS = 4;

    private static final double SEEN_LOSS = 1;
    private static final double FOLDED_MARK = 2;
    private static final double CONVERTED = 1.5;
    private static final double BLANK = 8;
    private static final double NO_PROSE = 4;
    private static final int MOST_LOSSES = 2;
    private static final int WIDTH = 24;
    private static final double REACH = 14;
    private static final double GOOD = 6;
    private static final double TWO_LOSSES = 2;
    private static final String LOST = "?\uFFFD";
    private static final int[] UNKNOWN = {Hypothesis.ANY};

    private final String text;
    private final Marks marks;
    private final LocalWording wording;
    private final Script script;
    private final LostBytes lostBytes;
    private final Judgement judgement;
    private final Fills fills;
    private final Unread unread;

    /** What the cheapest hypothesis costs that takes the present character as printed. */
    private double cheapest;

    ShiftSearch(String text, Marks marks, Judgement judgement, Fills fills, Gone gone) {
        this.text = text;
        this.marks = marks;
        this.judgement = judgement;
        wording = judgement.wording();
        this.fills = fills;
        script = gone.script();
        lostBytes = gone.bytes();
        unread = new Unread(text, script, fills);
    }

    /** What is known of a page's past: its script, and the bytes that were no characters. */
    record Gone(Script script, LostBytes bytes) {}

    /** The likeliest reading of a stretch within one line. */
    List<Glyph> best(int from, int to) {
        List<Hypothesis> beam = List.of(judgement.start(from));
        for (int i = from; i < to; i++) {
            List<Hypothesis> next = new ArrayList<>();
            double[] best = {best(beam, false), best(beam, true)};
            cheapest = Double.MAX_VALUE;
            for (Hypothesis one : beam) {
                if (!one.isOpen()) {
                    asPrinted(one, i, next);
                }
            }
            for (Hypothesis one : beam) {
                boolean good = one.cost() <= best[one.isOpen() ? 1 : 0] + GOOD;
                readOn(one, i, good, next);
            }
            beam = prune(next);
        }
        return finish(beam, to);
    }

    private List<Glyph> finish(List<Hypothesis> beam, int to) {
        cheapest = Double.MAX_VALUE;
        List<Hypothesis> ends = new ArrayList<>();
        for (Hypothesis one : beam) {
            close(one, to, ends);
        }
        Hypothesis best = null;
        for (Hypothesis one : ends) {
            best =
                    best == null || judgement.withNext(one, to) < judgement.withNext(best, to)
                            ? one
                            : best;
        }
        return best == null ? List.of() : glyphs(best);
    }

    private static double best(List<Hypothesis> beam, boolean open) {
        double best = Double.MAX_VALUE;
        for (Hypothesis one : beam) {
            best = one.isOpen() == open ? Math.min(best, one.cost()) : best;
        }
        return best;
    }

    private static List<Glyph> glyphs(Hypothesis end) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Hypothesis one = end; one != null; one = one.before()) {
            if (one.last() != null) {
                glyphs.add(one.last());
            }
        }
        return glyphs.reversed();
    }

    private void readOn(Hypothesis one, int i, boolean mayLose, List<Hypothesis> next) {
        char c = text.charAt(i);
        if (!one.isOpen() && c >= 0x40 && c < 0x7F) {
            if (marks.isHalf(i)) {
                fill(one, fills.endedBy(c), i, i + 1, SEEN_LOSS, 0, next);
            } else if (mayLose) {
                fill(one, fills.endedBy(c), i, i + 1, LOSS, 1, next);
            }
        }
        if (LOST.indexOf(c) >= 0 && !lostBytes.isUtf8(i)) {
            int[] known = lostBytes.at(i);
            feed(one, known.length == 0 ? UNKNOWN : known, i, mayLose, 0, next);
            if (c == Unread.SIGN && known.length == 0 && one.isOpen()) {
                twoUnknown(one, i, next);
            }
        }
        if (c >= 0x21 && c < 0x7F && one.isOpen()) {
            feed(one, new int[] {0xA3, c + 0x80}, i, mayLose, FOLDED_MARK, next);
        }
        if (c < 0x7F && c != '?') {
            if (one.isOpen()) {
                feed(one, new int[] {c}, i, mayLose, 0, next);
            }
        } else {
            readBytes(one, i, mayLose, next);
        }
    }

    /** Two bytes that were no pair: the rest of one character and the beginning of the next. */
    private void twoUnknown(Hypothesis one, int i, List<Hypothesis> next) {
        if (one.pending() != Hypothesis.ANY) {
            List<Hypothesis> whole = new ArrayList<>();
            String all = fills.begunBy(one.pending(), Gbk::hasHoles, Unread.TWO);
            fill(one, all, one.since(), i, TWO_LOSSES, 0, whole);
            whole.forEach(each -> next.add(each.waiting(Hypothesis.ANY, i)));
        }
    }

    /** The bytes of a printed character, or of what it was before the page was converted. */
    private void readBytes(Hypothesis one, int i, boolean mayLose, List<Hypothesis> next) {
        char c = text.charAt(i);
        int junk = Gbk.isPrivate(c) ? Gbk.pair(c) : Gbk.NONE;
        if ((junk & 0xFF) > 0x20 && (junk & 0xFF) < 0x7F) {
            int[] unfolded = {junk >> 8, 0xA3, (junk & 0xFF) + 0x80};
            feed(one, unfolded, i, mayLose, FOLDED_MARK, next);
        }
        double more = 0;
        for (char variant : script.variants(c)) {
            int pair = Gbk.pair(variant);
            if (pair != Gbk.NONE && (more == 0 || one.isOpen())) {
                feed(one, new int[] {pair >> 8, pair & 0xFF}, i, mayLose, more, next);
            }
            more = CONVERTED;
        }
    }

    private void asPrinted(Hypothesis one, int i, List<Hypothesis> next) {
        double more = judgement.unreadable(i);
        Hypothesis printed = one.with(new Glyph(text.charAt(i), i, i + 1, ""), 0, more, wording);
        cheapest = Math.min(cheapest, printed.cost());
        next.add(printed);
    }

    /** Reads the bytes of one printed character behind a hypothesis. */
    private void feed(
            Hypothesis one,
            int[] bytes,
            int i,
            boolean mayLose,
            double more,
            List<Hypothesis> out) {
        List<Hypothesis> now = List.of(one);
        for (int value : bytes) {
            List<Hypothesis> then = new ArrayList<>();
            for (Hypothesis each : now) {
                feed(each, value, i, mayLose, then);
            }
            now = then;
        }
        for (Hypothesis each : now) {
            boolean same = each.last() != null && each.last().isAsPrinted(text) && !one.isOpen();
            if (!same) {
                out.add(each.dearer(more));
            }
        }
    }

    private void feed(Hypothesis one, int value, int i, boolean mayLose, List<Hypothesis> out) {
        if (one.isOpen()) {
            pair(one, value, i, out);
            boolean known = one.pending() != Hypothesis.ANY && value != Hypothesis.ANY;
            if (known && one.losses() < MOST_LOSSES && (mayLose || !Gbk.isTrail(value))) {
                List<Hypothesis> closed = new ArrayList<>();
                fill(one, fills.begunBy(one.pending()), one.since(), i, LOSS, 1, closed);
                closed.forEach(each -> alone(each, value, i, false, out));
            }
        } else {
            alone(one, value, i, mayLose, out);
        }
    }

    /** A byte that meets one that waits. */
    private void pair(Hypothesis one, int value, int i, List<Hypothesis> out) {
        int since = one.since();
        if (value == Hypothesis.ANY) {
            fill(one, unread.choices(one.pending(), i), since, i + 1, SEEN_LOSS, 0, out);
        } else if (one.pending() == Hypothesis.ANY) {
            if (Gbk.isTrail(value)) {
                fill(one, fills.endedBy(value), since, i + 1, SEEN_LOSS, 0, out);
            }
        } else if (Gbk.isTrail(value)) {
            char c = Gbk.character(one.pending(), value);
            if (c != Gbk.NONE) {
                double prose = Gbk.isProse(c) ? fills.strangeness(c) : NO_PROSE;
                double more = Plausibility.kind(c) == Folding.GONE ? BLANK : prose;
                out.add(one.with(new Glyph(c, since, i + 1, ""), 0, more, wording));
            }
        }
    }

    /** A byte where none waits. */
    private void alone(Hypothesis one, int value, int i, boolean mayLose, List<Hypothesis> out) {
        if (value < 0x80) {
            double more = text.charAt(i) == value ? judgement.unreadable(i) : 0;
            out.add(one.with(new Glyph((char) value, i, i + 1, ""), 0, more, wording));
        } else if (value == Hypothesis.ANY || Gbk.isLead(value)) {
            out.add(one.waiting(value, i));
        }
        boolean trail = value != Hypothesis.ANY && Gbk.isTrail(value);
        if (trail && mayLose && one.losses() < MOST_LOSSES) {
            fill(one, fills.endedBy(value), i, i + 1, LOSS, 1, out);
        }
    }

    /** Every character that a byte may stand for whose other half is gone. */
    private void fill(
            Hypothesis one,
            String all,
            int from,
            int to,
            double more,
            int lost,
            List<Hypothesis> out) {
        boolean tooDear = one.cost() + more + Fills.CHEAPEST > cheapest + REACH;
        if (tooDear || all.isEmpty() || to == 0 || (lost > 0 && one.isFilled())) {
            return;
        }
        for (Fills.Fill fill : fills.of(one, all, to)) {
            if (one.cost() + more + fill.cost() > cheapest + REACH) {
                break;
            }
            Glyph glyph = new Glyph(fill.character(), from, Math.max(to, from + 1), all);
            out.add(one.with(glyph, fill.kind(), lost, more + fill.cost()));
        }
    }

    private void close(Hypothesis one, int to, List<Hypothesis> ends) {
        if (!one.isOpen()) {
            ends.add(one);
        } else if (one.pending() != Hypothesis.ANY) {
            fill(one, fills.begunBy(one.pending()), one.since(), to, LOSS, 1, ends);
        }
    }

    /** The best of each kind of state; open ones have not paid for their character yet. */
    private static List<Hypothesis> prune(List<Hypothesis> all) {
        all.sort((a, b) -> Double.compare(a.cost(), b.cost()));
        List<Hypothesis> kept = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        int[] places = {WIDTH, WIDTH};
        double[] limits = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (Hypothesis one : all) {
            int kind = one.isOpen() ? 1 : 0;
            if (places[kind] > 0 && one.cost() <= limits[kind] && seen.add(one.state())) {
                places[kind]--;
                limits[kind] = Math.min(limits[kind], one.cost() + REACH);
                kept.add(one);
            }
        }
        return kept;
    }
}
