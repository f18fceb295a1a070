package luoshi.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/** What follows pairs of characters in Chinese prose: counts beside those of the pairs. */
final class Triples {
    private static final double TRUST_IN_KINDS = 1;
    private static final double TRUST = 2;
    private static final int LONG_STEP = 255;

    private final int[] starts;
    private final short[] places;
    private final byte[] levels;
    private final float[] sums;

    /**
     * @param pairs how many pairs there are
     */
    Triples(DataInputStream in, int pairs) throws IOException {
        starts = new int[pairs + 1];
        for (int i = 0; i < pairs; i++) {
            starts[i + 1] = starts[i] + readLong(in);
        }
        places = new short[starts[pairs]];
        for (int i = 0; i < pairs; i++) {
            int last = -1;
            for (int k = starts[i]; k < starts[i + 1]; k++) {
                last += 1 + readLong(in);
                places[k] = (short) last;
            }
        }
        levels = in.readNBytes(places.length);
        sums = new float[pairs];
        for (int i = 0; i < pairs; i++) {
            for (int k = starts[i]; k < starts[i + 1]; k++) {
                sums[i] += (float) Plausibility.count(levels[k]);
            }
        }
    }

    private static int readLong(DataInputStream in) throws IOException {
        int value = 0;
        int step = in.readUnsignedByte();
        while (step == LONG_STEP) {
            value += LONG_STEP;
            step = in.readUnsignedByte();
        }
        return value + step;
    }

    /**
     * The share of a character behind a pair.
     *
     * @param place the character's place among those that follow the pair's second one, negative if
     *     it is not among them
     * @param general its share behind the second one alone
     */
    double sharpen(int pair, int place, double general) {
        int found =
                place < 0
                        ? -1
                        : Arrays.binarySearch(
                                places, starts[pair], starts[pair + 1], (short) place);
        double count = found < 0 ? 0 : Plausibility.count(levels[found]);
        double doubt = TRUST_IN_KINDS * (starts[pair + 1] - starts[pair]) + TRUST;
        return (count + doubt * general) / (sums[pair] + doubt);
    }
}
