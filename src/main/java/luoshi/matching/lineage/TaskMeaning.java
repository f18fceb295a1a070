package luoshi.matching.lineage;

import java.util.List;
import luoshi.matching.meaning.VectorIndex;
import org.jspecify.annotations.Nullable;

/** What the tasks of a list mean: by their whole texts, and clause by clause. */
final class TaskMeaning {
    private final VectorIndex wholes;
    private final VectorIndex clauses;

    /** Where each task's clauses begin among all; at the end the number of all. */
    private final int[] begins;

    /**
     * @param wholes the vector of each task
     * @param clauses the vectors of all tasks' clauses in a row; empty where they cannot be had
     * @param counts how many clauses each task has
     */
    TaskMeaning(List<byte[]> wholes, List<byte[]> clauses, int[] counts) {
        this.wholes = new VectorIndex(wholes);
        this.clauses = new VectorIndex(clauses);
        begins = new int[counts.length + 1];
        for (int place = 0; place < counts.length && !clauses.isEmpty(); place++) {
            begins[place + 1] = begins[place] + counts[place];
        }
    }

    /** How near each task is as a whole. */
    double[] wholes(byte[] one) {
        float[] cosines = wholes.cosines(List.of(one))[0];
        double[] near = new double[cosines.length];
        for (int place = 0; place < near.length; place++) {
            near[place] = cosines[place];
        }
        return near;
    }

    /** How near each of an origin's clauses is to each of all tasks'. */
    float[][] clauses(List<byte[]> own) {
        return clauses.cosines(own);
    }

    /** For each task the mean of how near each clause's nearest is, from both sides. */
    double[] mutual(float[][] cosines) {
        double[] mutual = new double[begins.length - 1];
        for (int place = 0; place < mutual.length && cosines.length > 0; place++) {
            mutual[place] = mutual(cosines, begins[place], begins[place + 1]);
        }
        return mutual;
    }

    private static double mutual(float[][] cosines, int from, int to) {
        double[] best = new double[to - from];
        double sum = 0;
        for (float[] ofOne : cosines) {
            double nearest = 0;
            for (int i = 0; i < best.length; i++) {
                nearest = Math.max(nearest, ofOne[from + i]);
                best[i] = Math.max(best[i], ofOne[from + i]);
            }
            sum += nearest;
        }
        double back = 0;
        for (double one : best) {
            back += one;
        }
        return best.length == 0 ? 0 : (sum / cosines.length + back / best.length) / 2;
    }

    /** A clause of an origin and one of a task, by their numbers in either. */
    record Pair(int own, int other) {}

    /** The two clauses that are nearest, of an origin and the task at a place; null without any. */
    @Nullable Pair nearest(float[][] cosines, int place) {
        Pair nearest = null;
        float highest = Float.NEGATIVE_INFINITY;
        for (int own = 0; own < cosines.length; own++) {
            for (int at = begins[place]; at < begins[place + 1]; at++) {
                if (cosines[own][at] > highest) {
                    highest = cosines[own][at];
                    nearest = new Pair(own, at - begins[place]);
                }
            }
        }
        return nearest;
    }
}
