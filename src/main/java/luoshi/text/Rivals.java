package luoshi.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses once more between the readings that a place may have, now that its bytes are aligned:
 * also by the words that they make with what stands around them, and with the gap a character
 * before or behind.
 */
final class Rivals {
    /** How far a gap is moved. */
    static final int MOVES = 2;

    /** More than this of the ways to begin a reading never tell in the end. */
    private static final int MOST_TOGETHER = 100;

    private static final int MOST = 400;

    /**
     * By its characters alone no reading is chosen that is odder than the best by more, in nats.
     */
    private static final double REACH = 18;

    /** Choices this near to each other make words together. */
    private static final int NEAR = 3;

    private static final int LARGEST = 4;
    private static final int BEFORE = 2;

    /** A reading this sure by its words needs no more. */
    static final double SURE = 0.98;

    /** What the words make dearer by more is not chosen for the sentence's sake, in nats. */
    private static final double REACH_OF_WORDS = 12;

    private static final int MOST_PLACES = 4;
    private static final char GAP = '\0';
    private static final Comparator<Way> BY_COST = Comparator.comparingDouble(Way::cost);

    private final Judgement judgement;
    private final Fills fills;
    private final Fit fit;
    private final Gap gaps;
    private final LostBytes lost;

    Rivals(Judgement judgement, Fills fills, Fit fit, LostBytes lost) {
        this.lost = lost;
        this.judgement = judgement;
        this.fills = fills;
        this.fit = fit;
        gaps = new Gap(fills);
    }

    /**
     * A stretch and which of its glyphs may be chosen anew.
     *
     * @param first the first of them, {@code last} behind them
     * @param from where the stretch begins in the text, {@code to} where it ends
     */
    record Stretch(List<Glyph> glyphs, int first, int last, int from, int to) {}

    /**
     * What a stretch is read as.
     *
     * @param guesses those of the glyphs that are hardly better than any other
     * @param chance that everything in it was chosen rightly
     */
    record Choice(List<Glyph> glyphs, Set<Glyph> guesses, double chance) {}

    /**
     * One of the ways to read some glyphs.
     *
     * @param gap which of the glyphs was chosen, where it is one
     * @param cost in nats
     */
    private record Way(List<Glyph> glyphs, int gap, double cost) {
        Way dearer(double more) {
            return new Way(glyphs, gap, cost + more);
        }

        /** What is the same for all ways to fill the same gap. */
        String around() {
            StringBuilder around = characters(glyphs);
            around.setCharAt(gap, GAP);
            return around.toString();
        }
    }

    /**
     * The likeliest of all readings with the same bytes.
     *
     * @param asks whether the sentence is asked where the words leave doubt
     */
    Choice choose(Stretch stretch, boolean asks) {
        List<Glyph> glyphs = new ArrayList<>(stretch.glyphs());
        Set<Glyph> guesses = new HashSet<>();
        double chance = 1;
        for (int i = stretch.first(); i < stretch.last(); ) {
            if (stretch.glyphs().get(i).choices().isEmpty()) {
                i++;
            } else {
                int end = groupEnd(stretch, i);
                double here = choose(glyphs, i, end, stretch, asks);
                if (here < Mending.GUESS) {
                    guesses.addAll(glyphs.subList(i, end));
                }
                chance *= here;
                i = end;
            }
        }
        guesses.removeIf(one -> one.choices().isEmpty());
        return new Choice(glyphs, guesses, chance);
    }

    private static int groupEnd(Stretch stretch, int start) {
        int end = start + 1;
        int size = 1;
        for (int k = end; k < Math.min(stretch.last(), end + NEAR) && size < LARGEST; k++) {
            if (!stretch.glyphs().get(k).choices().isEmpty()) {
                end = k + 1;
                size++;
            }
        }
        return end;
    }

    /** Sets a group of glyphs to their likeliest; the chance that they are right. */
    private double choose(List<Glyph> glyphs, int start, int end, Stretch in, boolean asks) {
        boolean alone = end - start == 1;
        int left = alone ? Math.max(in.first(), start - MOVES) : start;
        int right = alone ? Math.min(in.last(), end + MOVES) : end;
        fit.between(characters(glyphs), left, right, in.from(), in.to());
        List<Glyph> here = glyphs.subList(left, right);
        List<Way> ways =
                alone ? ofOne(List.copyOf(here), start - left) : together(glyphs, start, end, in);
        List<Way> likely = byWords(ways);
        if (asks && alone && chance(likely) < SURE) {
            likely = bySentence(likely);
        }
        Way best = Collections.min(likely, BY_COST);
        for (int k = 0; k < here.size(); k++) {
            here.set(k, best.glyphs().get(k));
        }
        return chance(likely);
    }

    /** The chance of the likeliest among all. */
    private static double chance(List<Way> ways) {
        double least = Collections.min(ways, BY_COST).cost();
        return 1 / ways.stream().mapToDouble(way -> Fit.odds(least - way.cost())).sum();
    }

    /** The likeliest ways, with what their words add. */
    private List<Way> byWords(List<Way> ways) {
        ways.sort(BY_COST);
        double dearest = ways.getFirst().cost() + REACH;
        return ways.stream()
                .limit(MOST)
                .takeWhile(way -> way.cost() <= dearest)
                .map(way -> way.dearer(fit.words(characters(way.glyphs()))))
                .toList();
    }

    /** The likeliest ways, with what the sentence adds; the same where nothing tells. */
    private List<Way> bySentence(List<Way> ways) {
        double dearest = Collections.min(ways, BY_COST).cost() + REACH_OF_WORDS;
        Map<String, List<Way>> places = new LinkedHashMap<>();
        ways.stream()
                .filter(way -> way.cost() <= dearest)
                .sorted(BY_COST)
                .forEach(
                        way ->
                                places.computeIfAbsent(way.around(), _ -> new ArrayList<>())
                                        .add(way));
        List<Way> all = new ArrayList<>();
        for (List<Way> one : places.values().stream().limit(MOST_PLACES).toList()) {
            Way first = one.getFirst();
            StringBuilder choices = new StringBuilder();
            one.forEach(way -> choices.append(way.glyphs().get(way.gap()).character()));
            Optional<double[]> more =
                    fit.sentence(characters(first.glyphs()), first.gap(), choices.toString());
            if (more.isEmpty()) {
                return ways;
            }
            for (int k = 0; k < one.size(); k++) {
                all.add(one.get(k).dearer(more.get()[k]));
            }
        }
        return all;
    }

    private static StringBuilder characters(List<Glyph> glyphs) {
        StringBuilder characters = new StringBuilder();
        glyphs.forEach(glyph -> characters.append(glyph.character()));
        return characters;
    }

    /** The ways to fill a gap where it is, and where it may be instead. */
    private List<Way> ofOne(List<Glyph> glyphs, int gap) {
        List<Way> ways = new ArrayList<>();
        boolean seen = isSeen(glyphs.get(gap));
        List<Gap.Place> places =
                seen ? List.of(new Gap.Place(glyphs, gap)) : gaps.places(glyphs, gap);
        for (Gap.Place place : places) {
            String choices = place.glyphs().get(place.at()).choices();
            fill(place, fills.withRivals(choices, place.glyphs().get(place.at()).to()), ways);
            if (!seen) {
                fill(place, fills.otherHalf(choices), ways);
            }
        }
        return ways;
    }

    /** Each of the choices; of two forms of one character the chosen one. */
    private void fill(Gap.Place place, String choices, List<Way> ways) {
        Glyph glyph = place.glyphs().get(place.at());
        StringBuilder reading = characters(place.glyphs());
        double others = 0;
        for (Glyph one : place.glyphs()) {
            others += one.choices().isEmpty() ? fills.strangeness(one.character()) : 0;
        }
        char chosen = glyph.character();
        for (int k = 0; k < choices.length(); k++) {
            char c = choices.charAt(k);
            if (c == chosen || Folding.folded(c) != Folding.folded(chosen)) {
                reading.setCharAt(place.at(), c);
                List<Glyph> now = new ArrayList<>(place.glyphs());
                now.set(place.at(), new Glyph(c, glyph.from(), glyph.to(), choices));
                double strange = fills.strangeness(c, choices, glyph.to()) + others;
                ways.add(new Way(now, place.at(), strange + fit.characters(reading)));
            }
        }
    }

    /** The ways to fill several gaps. */
    private List<Way> together(List<Glyph> glyphs, int start, int end, Stretch in) {
        int first = Math.max(0, start - BEFORE);
        Hypothesis before = judgement.start(first == 0 ? in.from() : glyphs.get(first).from());
        for (Glyph glyph : glyphs.subList(first, start)) {
            before = with(before, glyph, glyph.character());
        }
        List<Hypothesis> some = List.of(before);
        for (Glyph glyph : glyphs.subList(start, end)) {
            some = onwards(some, glyph);
        }
        List<Way> ways = new ArrayList<>();
        for (Hypothesis way : some) {
            List<Glyph> chosen = new ArrayList<>();
            double strange = 0;
            Hypothesis one = way;
            for (int k = start; k < end; k++) {
                Glyph glyph = Objects.requireNonNull(one.last());
                chosen.addFirst(glyph);
                strange += strangeness(glyph, glyph.character());
                one = Objects.requireNonNull(one.before());
            }
            ways.add(new Way(chosen, 0, strange + fit.characters(characters(chosen))));
        }
        return ways;
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
        return next.subList(0, Math.min(MOST_TOGETHER, next.size()));
    }

    private void add(List<Hypothesis> ways, Glyph glyph, String choices, List<Hypothesis> next) {
        char chosen = glyph.character();
        for (int k = 0; k < choices.length(); k++) {
            char c = choices.charAt(k);
            if (c == chosen || Folding.folded(c) != Folding.folded(chosen)) {
                ways.forEach(way -> next.add(with(way, glyph, c)));
            }
        }
    }

    /**
     * Whether the lost byte left a sign in whose place it stood: then it is known which half is
     * left. Where the byte behind a sign is known that is the rest itself, and may be either half.
     */
    private boolean isSeen(Glyph glyph) {
        for (int i = glyph.from(); i < glyph.to(); i++) {
            if (judgement.unreadable(i) > 0 && lost.at(i).length == 0) {
                return true;
            }
        }
        return false;
    }

    private double strangeness(Glyph glyph, char c) {
        return glyph.choices().isEmpty() ? 0 : fills.strangeness(c, glyph.choices(), glyph.to());
    }

    private Hypothesis with(Hypothesis before, Glyph glyph, char c) {
        Glyph read = new Glyph(c, glyph.from(), glyph.to(), glyph.choices());
        return before.with(read, 0, strangeness(glyph, c), judgement.wording());
    }
}
