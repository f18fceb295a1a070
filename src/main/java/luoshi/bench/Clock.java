package luoshi.bench;

import java.util.Arrays;
import luoshi.model.ProblemException;

/** Times work that is done over and over: warmed up first, then the median. */
final class Clock {
    private static final double NANOS_A_MILLI = 1e6;

    private Clock() {}

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        Object once() throws ProblemException;
    }

    /** What two works took, in milliseconds each time; they took turns, so noise met both. */
    record Pair(double one, double other) {}

    /** The median of so many rounds after as many unmeasured ones, in milliseconds. */
    static double median(int rounds, Work work) throws ProblemException {
        return pair(rounds, work, () -> "").one();
    }

    /** Two works in turns: the median of each. */
    static Pair pair(int rounds, Work one, Work other) throws ProblemException {
        double[] ones = new double[rounds];
        double[] others = new double[rounds];
        for (int round = -rounds; round < rounds; round++) {
            double first = once(one);
            double second = once(other);
            if (round >= 0) {
                ones[round] = first;
                others[round] = second;
            }
        }
        return new Pair(middle(ones), middle(others));
    }

    private static double once(Work work) throws ProblemException {
        long start = System.nanoTime();
        Object result = work.once();
        double took = (System.nanoTime() - start) / NANOS_A_MILLI;
        // the result is looked at, so that the work cannot be optimised away
        return result.hashCode() == Integer.MIN_VALUE ? took + Double.MIN_VALUE : took;
    }

    private static double middle(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
