package luoshi.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import luoshi.model.KeptTask;
import luoshi.text.Difference;
import luoshi.text.Folding;

/**
 * Finds the tasks whose wording is close to a text. Pairs of neighbouring characters, the rarer the
 * weightier, choose the candidates without regard to the order of clauses; the characters in common
 * then weigh them.
 */
public final class WordingIndex {
    /** How many tasks are compared character by character. */
    private static final int COMPARED = 20;

    /** How many are compared pair by pair, where the rarer pairs chose them. */
    private static final int PREFERRED = 100;

    /**
     * In a long list the commonest pairs are left out of the choosing once the rarer ones have
     * named so many tasks: they tell nothing apart and would cost most of the time.
     */
    private static final int ENOUGH = 400_000;

    /** The weight of a pair that no task holds: a slip more often than another subject. */
    private static final double UNHEARD_OF = Math.log1p(1);

    private static final Comparator<Closeness> BEST_FIRST =
            Comparator.comparingDouble(Closeness::value).reversed();

    private final List<KeptTask> tasks;
    private final Map<Integer, Places> tasksByPair = new HashMap<>();
    private final int[][] pairs;
    private final double[] weights;

    /** An index of these tasks. */
    public WordingIndex(List<KeptTask> tasks) {
        this.tasks = List.copyOf(tasks);
        pairs = new int[tasks.size()][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = pairs(tasks.get(i).task().text());
            for (int pair : pairs[i]) {
                tasksByPair.computeIfAbsent(pair, p -> new Places()).add(i);
            }
        }
        weights = new double[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            weights[i] = weight(pairs[i]);
        }
    }

    /** The keys of the closest tasks, best first, at most so many. */
    public List<Long> closestKeys(String text, int most) {
        return closest(text).stream().limit(most).map(close -> close.task().id()).toList();
    }

    /** The closest tasks, best first, equal ones in the order of their lists. */
    List<Closeness> closest(String text) {
        int[] own = pairs(text);
        double weight = weight(own);
        return IntStream.of(preferred(own))
                .mapToObj(place -> new Closeness(tasks.get(place), rough(own, weight, place)))
                .sorted(BEST_FIRST)
                .limit(COMPARED)
                .map(close -> compared(text, close))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** How close one task is, whether or not it is among the closest. */
    Closeness closeness(String text, KeptTask task) {
        int[] own = pairs(text);
        int[] others = pairs(task.task().text());
        Likeness rough = likeness(weight(common(own, others)), weight(own), weight(others));
        return compared(text, new Closeness(task, rough));
    }

    private static Closeness compared(String text, Closeness rough) {
        Likeness pairs = rough.likeness();
        double inOrder = Difference.similarity(text, rough.task().task().text());
        return new Closeness(
                rough.task(),
                new Likeness(inOrder, pairs.pairs(), pairs.rowHeld(), pairs.taskHeld()));
    }

    private int[] preferred(int[] own) {
        List<Places> rarestFirst =
                IntStream.of(own)
                        .mapToObj(tasksByPair::get)
                        .filter(places -> places != null)
                        .sorted(Comparator.comparingInt(Places::count))
                        .toList();
        float[] sums = new float[tasks.size()];
        int named = 0;
        for (Places places : rarestFirst) {
            if (named > ENOUGH) {
                break;
            }
            places.addTo(sums, (float) weight(places.count()));
            named += places.count();
        }
        return Best.of(sums, PREFERRED);
    }

    private Likeness rough(int[] own, double weight, int place) {
        return likeness(weight(common(own, pairs[place])), weight, weights[place]);
    }

    private static Likeness likeness(double common, double one, double other) {
        return new Likeness(
                0, share(2 * common, one + other), share(common, one), share(common, other));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static int[] common(int[] some, int[] others) {
        int[] common = new int[Math.min(some.length, others.length)];
        int count = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            if (some[i] == others[j]) {
                common[count++] = some[i++];
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Arrays.copyOf(common, count);
    }

    private double weight(int[] some) {
        double weight = 0;
        for (int pair : some) {
            Places places = tasksByPair.get(pair);
            weight += places == null ? UNHEARD_OF : weight(places.count());
        }
        return weight;
    }

    private double weight(int holders) {
        return Math.log1p((double) tasks.size() / holders);
    }

    /** The different pairs of a text, sorted; of a text of one character that one. */
    private static int[] pairs(String text) {
        String folded = Folding.fold(text);
        if (folded.length() == 1) {
            return new int[] {folded.charAt(0)};
        }
        return IntStream.range(1, folded.length())
                .map(i -> folded.charAt(i - 1) << 16 | folded.charAt(i))
                .sorted()
                .distinct()
                .toArray();
    }
}
