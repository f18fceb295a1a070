package luoshi.matching.meaning;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/**
 * The products of some rows with the vectors of a tile, a sum for each. The loops are of the form
 * that the compiler turns into steps of many numbers: whole arrays, one index, few statements.
 */
final class Products {
    /** How many numbers of a vector are added in a step. */
    private static final int STEP = 4;

    /** How many are made ready together: they stay in the nearest cache while all rows pass. */
    private static final int READY = 16;

    /** Elsewhere {@link Math#fma} is reckoned without the processor, a thousand times slower. */
    private static final boolean FUSED = isFused();

    private final float[][] rows;
    private final float[][] sums;
    private final float[][] ready;

    /**
     * @param rows all of one length, which {@link #whole} has made whole
     * @param width how many vectors a tile has
     */
    Products(List<float[]> rows, int width) {
        // two rows go together; the last may be alone
        int pairs = (rows.size() + 1) / 2;
        this.rows = Arrays.copyOf(rows.toArray(float[][]::new), 2 * pairs);
        if (rows.size() % 2 > 0) {
            this.rows[rows.size()] = rows.getLast();
        }
        sums = new float[2 * pairs][width];
        ready = new float[READY][width];
    }

    /** A length that goes into steps, at least so much. */
    static int whole(int length) {
        return (length + STEP - 1) / STEP * STEP;
    }

    private static boolean isFused() {
        HotSpotDiagnosticMXBean machine =
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            return machine != null
                    && Boolean.parseBoolean(machine.getVMOption("UseFMA").getValue());
        } catch (IllegalArgumentException e) {
            return false; // a machine that does not know the word
        }
    }

    /** Reckons the products with a tile: its numbers, and what each of its vectors is scaled by. */
    void sum(byte[][] tile, float[] shares) {
        for (float[] ofRow : sums) {
            Arrays.fill(ofRow, 0);
        }
        for (int from = 0; from < tile.length; from += READY) {
            int to = Math.min(from + READY, tile.length);
            for (int number = from; number < to; number++) {
                widen(tile[number], shares, ready[number - from]);
            }
            for (int row = 0; row < rows.length; row += 2) {
                for (int number = from; number < to; number += STEP) {
                    add(row, number, number - from);
                }
            }
        }
    }

    private void add(int row, int number, int at) {
        if (FUSED) {
            addFused(rows[row], rows[row + 1], number, at, sums[row], sums[row + 1]);
        } else {
            addPlain(rows[row], number, at, sums[row]);
            addPlain(rows[row + 1], number, at, sums[row + 1]);
        }
    }

    /** The sums of a row: good until the next tile. */
    float[] of(int row) {
        return sums[row];
    }

    private static void widen(byte[] numbers, float[] shares, float[] widened) {
        for (int i = 0; i < widened.length; i++) {
            widened[i] = numbers[i] * shares[i];
        }
    }

    private void addPlain(float[] row, int number, int at, float[] sums) {
        float[] a = ready[at];
        float[] b = ready[at + 1];
        float[] c = ready[at + 2];
        float[] d = ready[at + 3];
        float ofA = row[number];
        float ofB = row[number + 1];
        float ofC = row[number + 2];
        float ofD = row[number + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += ofA * a[i] + ofB * b[i] + (ofC * c[i] + ofD * d[i]);
        }
    }

    /** Two rows at once, so that what is read of the tile serves both. */
    private void addFused(
            float[] one, float[] two, int number, int at, float[] ones, float[] twos) {
        float[] a = ready[at];
        float[] b = ready[at + 1];
        float[] c = ready[at + 2];
        float[] d = ready[at + 3];
        float oneA = one[number];
        float oneB = one[number + 1];
        float oneC = one[number + 2];
        float oneD = one[number + 3];
        float twoA = two[number];
        float twoB = two[number + 1];
        float twoC = two[number + 2];
        float twoD = two[number + 3];
        for (int i = 0; i < ones.length; i++) {
            float ofA = a[i];
            float ofB = b[i];
            float ofC = c[i];
            float ofD = d[i];
            float sum =
                    Math.fma(
                            oneD,
                            ofD,
                            Math.fma(oneC, ofC, Math.fma(oneB, ofB, Math.fma(oneA, ofA, ones[i]))));
            float other =
                    Math.fma(
                            twoD,
                            ofD,
                            Math.fma(twoC, ofC, Math.fma(twoB, ofB, Math.fma(twoA, ofA, twos[i]))));
            ones[i] = sum;
            twos[i] = other;
        }
    }
}
