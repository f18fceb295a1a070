package luoshi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Chooses once more between the characters that a place may have had, now that its bytes are
 * aligned: also by the words that they make with what stands around them.
 */
final class Rivals {
    /** More than this of the ways to begin a reading never tell in the end. */
    private static final int MOST = 60;

    /** Choices this near to each other make words together. */
    private static final int NEAR = 3;

    private static final int BEHIND = 2;
    private static final int LARGEST = 4;
    private static final double OF_CHARACTERS = 0.7;
    private static final double OF_WORDS = 0.5;

    private final Judgement judgement;
    private final Fills fills;

    Rivals(Judgement judgement, Fills fills) {
        this.judgement = judgement;
        this.fills = fills;
    }

    /**
     * What a place is read as.
     *
     * @param chance that everything in it was chosen rightly
     */
    record Choice(List<Glyph> glyphs, double chance) {}

    /** The likeliest of all readings with the same bytes. */
    Choice choose(List<Glyph> glyphs, int from, int to) {
        List<Glyph> chosen = new ArrayList<>(glyphs);
        double chance = 1;
        for (int i = 0; i < glyphs.size(); ) {
            if (glyphs.get(i).choices().isEmpty()) {
                i++;
            } else {
                int end = groupEnd(glyphs, i);
                chance *= choose(chosen, i, end, from, to);
                i = end;
            }
        }
        return new Choice(chosen, chance);
    }

    private static int groupEnd(List<Glyph> glyphs, int start) {
        int end = start + 1;
        int size = 1;
        for (int k = end; k < glyphs.size() && k < end + NEAR && size < LARGEST; k++) {
            if (!glyphs.get(k).choices().isEmpty()) {
                end = k + 1;
                size++;
            }
        }
        return end;
    }

    /** Sets a group of glyphs to their likeliest; the chance that they are right. */
    private double choose(List<Glyph> glyphs, int start, int end, int from, int to) {
        Hypothesis before = judgement.start(from);
        int first = Math.max(0, start - BEHIND);
        for (Glyph glyph : glyphs.subList(first, start)) {
            before = with(before, glyph, glyph.character());
        }
        List<Hypothesis> ways = List.of(before);
        for (Glyph glyph : glyphs.subList(start, end)) {
            ways = onwards(ways, glyph);
        }
        StringBuilder reading = new StringBuilder();
        glyphs.forEach(glyph -> reading.append(glyph.character()));
        double[] costs = new double[ways.size()];
        int best = 0;
        for (int i = 0; i < costs.length; i++) {
            costs[i] = cost(ways.get(i), glyphs, reading, new int[] {start, end, from, to});
            best = costs[i] < costs[best] ? i : best;
        }
        Hypothesis one = ways.get(best);
        for (int k = end - 1; k >= start; k--) {
            Hypothesis here = one;
            glyphs.set(k, Objects.requireNonNull(here.last()));
            one = Objects.requireNonNull(here.before());
        }
        double sum = 0;
        for (double cost : costs) {
            sum += Math.exp(costs[best] - cost);
        }
        return 1 / sum;
    }

    private double cost(Hypothesis way, List<Glyph> glyphs, StringBuilder reading, int[] place) {
        int end = place[1];
        Hypothesis one = way;
        for (int k = end - 1; k >= place[0]; k--) {
            reading.setCharAt(k, Objects.requireNonNull(one.last()).character());
            one = Objects.requireNonNull(one.before());
        }
        int behind = Math.min(glyphs.size(), end + BEHIND);
        Hypothesis last = way;
        for (Glyph glyph : glyphs.subList(end, behind)) {
            last = with(last, glyph, glyph.character());
        }
        double characters =
                behind < end + BEHIND ? judgement.withAllBehind(last, place[3]) : last.cost();
        double words = judgement.words(reading, place[0], end, place[2], place[3]);
        return OF_CHARACTERS * characters + OF_WORDS * words;
    }

    private List<Hypothesis> onwards(List<Hypothesis> ways, Glyph glyph) {
        List<Hypothesis> next = new ArrayList<>();
        if (glyph.choices().isEmpty()) {
            ways.forEach(way -> next.add(with(way, glyph, glyph.character())));
            return next;
        }
        add(ways, glyph, fills.withRivals(glyph.choices(), glyph.to()), next);
        String other = isSeen(glyph) ? "" : fills.otherHalf(glyph.choices());
        add(ways, new Glyph(glyph.character(), glyph.from(), glyph.to(), other), other, next);
        next.sort((a, b) -> Double.compare(a.cost(), b.cost()));
        return next.subList(0, Math.min(MOST, next.size()));
    }

    /** Goes on with each of the choices; of two forms of one character with the chosen one. */
    private void add(List<Hypothesis> ways, Glyph glyph, String choices, List<Hypothesis> next) {
        char chosen = glyph.character();
        for (int k = 0; k < choices.length(); k++) {
            char c = choices.charAt(k);
            if (c == chosen || Folding.folded(c) != Folding.folded(chosen)) {
                ways.forEach(way -> next.add(with(way, glyph, c)));
            }
        }
    }

    /** Whether the lost byte left a sign: then it is known which half is left. */
    private boolean isSeen(Glyph glyph) {
        for (int i = glyph.from(); i < glyph.to(); i++) {
            if (judgement.unreadable(i) > 0) {
                return true;
            }
        }
        return false;
    }

    private Hypothesis with(Hypothesis before, Glyph glyph, char c) {
        boolean chosen = !glyph.choices().isEmpty();
        double strange = chosen ? fills.strangeness(c, glyph.choices(), glyph.to()) : 0;
        Glyph read = new Glyph(c, glyph.from(), glyph.to(), glyph.choices());
        return before.with(read, 0, strange, judgement.wording());
    }
}
