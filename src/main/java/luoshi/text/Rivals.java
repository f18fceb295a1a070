package luoshi.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All the readings of a place that differ in what was chosen only: how likely is the best? */
final class Rivals {
    /** More than this of the ways to begin a reading never tell in the end. */
    private static final int MOST = 120;

    private final Judgement judgement;
    private final Fills fills;
    private final Script script;

    Rivals(Judgement judgement, Fills fills, Script script) {
        this.judgement = judgement;
        this.fills = fills;
        this.script = script;
    }

    /**
     * A beginning of readings that end in the same two characters.
     *
     * @param end one of them; only what it ends in counts
     * @param cost of all of them together, in nats: less than that of each
     */
    private record Way(Hypothesis end, double cost) {}

    /** The chance of a reading among all that could have been chosen instead. */
    double chance(List<Glyph> glyphs, int from, int to) {
        List<Way> all = List.of(new Way(judgement.start(from), 0));
        Way best = all.getFirst();
        for (Glyph glyph : glyphs) {
            best = with(best, glyph, glyph.character(), from);
            all = likeliest(onwards(all, glyph, from));
        }
        double least = whole(best, to);
        double sum = 0;
        for (Way one : all) {
            sum += Math.exp(least - whole(one, to));
        }
        return Math.min(1, 1 / sum);
    }

    private double whole(Way way, int to) {
        return way.cost() + judgement.withAllBehind(way.end(), to) - way.end().cost();
    }

    private List<Way> onwards(List<Way> all, Glyph glyph, int from) {
        String choices = choices(glyph);
        Map<Integer, Way> next = new HashMap<>();
        for (Way way : all) {
            for (int k = 0; k < choices.length(); k++) {
                Way then = with(way, glyph, choices.charAt(k), from);
                Hypothesis end = then.end();
                next.merge((end.first() << 16) | end.second(), then, Rivals::either);
            }
        }
        return new ArrayList<>(next.values());
    }

    /** What could stand in a glyph's place; of two forms of one character the chosen one. */
    private String choices(Glyph glyph) {
        char chosen = glyph.character();
        if (glyph.choices().isEmpty()) {
            return String.valueOf(chosen);
        }
        StringBuilder some = new StringBuilder();
        String all = fills.withRivals(glyph.choices(), glyph.to());
        for (int k = 0; k < all.length(); k++) {
            char c = all.charAt(k);
            boolean same = c != chosen && Folding.folded(c) == Folding.folded(chosen);
            some.append(same ? "" : c);
        }
        return some.toString();
    }

    private Way with(Way way, Glyph glyph, char c, int from) {
        Glyph read = new Glyph(script.ours(c), from, from, "");
        Hypothesis before = way.end();
        boolean chosen = !glyph.choices().isEmpty();
        double strange = chosen ? fills.strangeness(c, glyph.choices(), glyph.to()) : 0;
        Hypothesis after = before.with(read, 0, strange, judgement.wording());
        return new Way(after, way.cost() + after.cost() - before.cost());
    }

    private static Way either(Way one, Way other) {
        double less = Math.min(one.cost(), other.cost());
        double more = Math.max(one.cost(), other.cost());
        return new Way(one.end(), less - Math.log1p(Math.exp(less - more)));
    }

    private static List<Way> likeliest(List<Way> all) {
        all.sort((a, b) -> Double.compare(a.cost(), b.cost()));
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
