package luoshi.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import luoshi.text.Difference;
import luoshi.text.Folding;

/** Finds which item of a new edition is which of the old one: by wording first, then by number. */
final class Pairing {
    private static final double SAME_NUMBER = 0.35;
    private static final double LIKE = 0.6;
    private static final int BEGINNING = 10;

    private final List<Item> before;
    private final List<Item> after;
    private final List<String> beforeFolded;
    private final List<String> afterFolded;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private Pairing(List<Item> before, List<Item> after) {
        this.before = before;
        this.after = after;
        beforeFolded = before.stream().map(item -> Folding.fold(item.get(Field.TEXT))).toList();
        afterFolded = after.stream().map(item -> Folding.fold(item.get(Field.TEXT))).toList();
    }

    /** Indices of old items by the indices of the new ones that go on with them. */
    static Map<Integer, Integer> of(List<Item> before, List<Item> after) {
        Pairing pairing = new Pairing(before, after);
        pairing.pair((now, old) -> pairing.equal(now, old) && pairing.sameNumber(now, old));
        pairing.pair(pairing::equal);
        pairing.pair(
                (now, old) ->
                        pairing.sameNumber(now, old)
                                && (pairing.begins(now, old)
                                        || pairing.likeness(now, old) >= SAME_NUMBER));
        pairing.pairBest();
        return Map.copyOf(pairing.pairs);
    }

    private void pair(BiPredicate<Integer, Integer> fits) {
        for (int now = 0; now < after.size(); now++) {
            for (int old = 0; old < before.size() && !pairs.containsKey(now); old++) {
                if (!taken.contains(old) && fits.test(now, old)) {
                    pairs.put(now, old);
                    taken.add(old);
                }
            }
        }
    }

    private boolean equal(int now, int old) {
        return afterFolded.get(now).equals(beforeFolded.get(old));
    }

    private boolean sameNumber(int now, int old) {
        String number = after.get(now).get(Field.NUMBER);
        return !number.isEmpty() && number.equals(before.get(old).get(Field.NUMBER));
    }

    /** Whether one goes on where the other breaks off. */
    private boolean begins(int now, int old) {
        String one = afterFolded.get(now);
        String other = beforeFolded.get(old);
        int length = Math.min(BEGINNING, Math.min(one.length(), other.length()));
        return length > 2 && one.regionMatches(0, other, 0, length);
    }

    private double likeness(int now, int old) {
        String one = afterFolded.get(now);
        String other = beforeFolded.get(old);
        double most =
                2.0 * Math.min(one.length(), other.length()) / (one.length() + other.length());
        return most < SAME_NUMBER ? 0 : Difference.similarity(one, other);
    }

    private record Candidate(int now, int old, double likeness) {}

    private void pairBest() {
        List<Candidate> candidates = new ArrayList<>();
        for (int now : open(after.size(), pairs.keySet())) {
            for (int old : open(before.size(), taken)) {
                double likeness = likeness(now, old);
                if (likeness >= LIKE) {
                    candidates.add(new Candidate(now, old, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.now()) && taken.add(candidate.old())) {
                pairs.put(candidate.now(), candidate.old());
            }
        }
    }

    private static List<Integer> open(int size, Set<Integer> done) {
        return IntStream.range(0, size).filter(i -> !done.contains(i)).boxed().toList();
    }
}
