package luoshi.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good rankings are against graded answers. */
final class Ranking {
    private static final int DEPTH = 5;

    private double gain;
    private double precision;
    private double recall;
    private int hits;
    private int cases;

    /** Adds one ranking, best first; an entry without any answer does not count. */
    void add(List<Long> ranked, Map<Long, Integer> grades) {
        if (grades.isEmpty()) {
            return;
        }
        List<Integer> best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        List<Integer> found = ranked.stream().map(task -> grades.getOrDefault(task, 0)).toList();
        gain += discounted(found) / discounted(best);
        hits += !found.isEmpty() && found.getFirst() > 0 ? 1 : 0;
        long answers = found.stream().limit(DEPTH).filter(grade -> grade > 0).count();
        precision += (double) answers / DEPTH;
        recall += (double) answers / Math.min(DEPTH, grades.size());
        cases++;
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
            sum += ((1 << grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
        }
        return sum;
    }

    /** nDCG@5: 1 where every answer stands as high as it can. */
    double ndcg() {
        return gain / cases;
    }

    /** The share of answers among the first five. */
    double precision() {
        return precision / cases;
    }

    /** The share of the answers, at most five, that stand among the first five. */
    double recall() {
        return recall / cases;
    }

    /** The share of rankings whose first is an answer. */
    double hit() {
        return (double) hits / cases;
    }
}
