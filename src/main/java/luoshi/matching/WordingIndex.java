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
final class WordingIndex {
    /** How many tasks are compared character by character. */
    private static final int COMPARED = 20;

    /** Close, but not the same. */
    private static final double NOT_QUITE = 0.99;

    /** The weight of a pair that no task holds: a slip more often than another subject. */
    private static final double UNHEARD_OF = Math.log1p(1);

    private final List<KeptTask> tasks;
    private final Map<Integer, Places> tasksByPair = new HashMap<>();
    private final double[] weights;

    WordingIndex(List<KeptTask> tasks) {
        this.tasks = List.copyOf(tasks);
        int[][] pairs = new int[tasks.size()][];
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

    /** The closest tasks, best first, equal ones in the order of their lists. */
    List<Closeness> closest(String text) {
        int[] own = pairs(text);
        double ownWeight = weight(own);
        double[] common = new double[tasks.size()];
        for (int pair : own) {
            Places places = tasksByPair.get(pair);
            if (places != null) {
                places.addTo(common, weight(pair));
            }
        }
        return IntStream.range(0, common.length)
                .filter(i -> common[i] > 0)
                .mapToObj(i -> new Closeness(tasks.get(i), share(common[i], ownWeight, weights[i])))
                .sorted(BEST_FIRST)
                .limit(COMPARED)
                .map(c -> new Closeness(c.task(), closeness(text, c.task(), c.value())))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** How close one task is, whether or not it is among the closest. */
    double closeness(String text, KeptTask task) {
        int[] own = pairs(text);
        int[] others = pairs(task.task().text());
        int[] common =
                IntStream.of(own).filter(pair -> Arrays.binarySearch(others, pair) >= 0).toArray();
        return closeness(text, task, share(weight(common), weight(own), weight(others)));
    }

    private static final Comparator<Closeness> BEST_FIRST =
            Comparator.comparingDouble(Closeness::value).reversed();

    private static double closeness(String text, KeptTask task, double share) {
        double similarity = Difference.similarity(text, task.task().text());
        return similarity == 1 ? 1 : Math.min(NOT_QUITE, Math.max(similarity, share));
    }

    private static double share(double common, double one, double other) {
        return one + other == 0 ? 0 : 2 * common / (one + other);
    }

    private double weight(int[] pairs) {
        double weight = 0;
        for (int pair : pairs) {
            weight += weight(pair);
        }
        return weight;
    }

    private double weight(int pair) {
        Places places = tasksByPair.get(pair);
        return places == null ? UNHEARD_OF : Math.log1p((double) tasks.size() / places.count());
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
