package luoshi.matching.meaning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds among very many packed vectors those nearest to one. The signs of the numbers, 64 to a
 * word, choose some hundreds; these are then compared number by number.
 */
public final class VectorIndex {
    /** How many are compared number by number. */
    private static final int COMPARED = 300;

    private final int size;
    private final int length;
    private final int words;
    private final byte[] packed;
    private final long[] signs;
    private final float[] lengths;

    /** An index of vectors of one length, packed as {@link Vectors#packed} does. */
    public VectorIndex(List<byte[]> vectors) {
        size = vectors.size();
        length = size == 0 ? 0 : vectors.getFirst().length;
        words = (length + Long.SIZE - 1) / Long.SIZE;
        packed = new byte[size * length];
        signs = new long[size * words];
        lengths = new float[size];
        for (int place = 0; place < size; place++) {
            byte[] vector = vectors.get(place);
            System.arraycopy(vector, 0, packed, place * length, length);
            System.arraycopy(signs(vector), 0, signs, place * words, words);
            double square = 0;
            for (byte number : vector) {
                square += number * number;
            }
            lengths[place] = (float) Math.sqrt(square);
        }
    }

    private long[] signs(byte[] vector) {
        long[] bits = new long[words];
        for (int i = 0; i < length; i++) {
            if (vector[i] > 0) {
                bits[i / Long.SIZE] |= 1L << i;
            }
        }
        return bits;
    }

    /** The places of the nearest, the nearest first, at most so many. */
    public int[] nearest(byte[] vector, int most) {
        int[] chosen = chosen(signs(vector));
        double[] nearness = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            nearness[i] = product(vector, chosen[i]) / (double) lengths[chosen[i]];
        }
        return IntStream.range(0, chosen.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -nearness[i]))
                .limit(most)
                .mapToInt(i -> chosen[i])
                .toArray();
    }

    /** Those whose signs differ in the fewest places: counted first, so that nothing is sorted. */
    private int[] chosen(long[] own) {
        short[] differing = new short[size];
        int[] having = new int[length + 1];
        for (int place = 0; place < size; place++) {
            int differ = 0;
            for (int word = 0; word < words; word++) {
                differ += Long.bitCount(own[word] ^ signs[place * words + word]);
            }
            differing[place] = (short) differ;
            having[differ]++;
        }
        int most = 0;
        int limit = 0;
        while (limit < length && most + having[limit] <= COMPARED) {
            most += having[limit++];
        }
        int[] chosen = new int[Math.min(size, COMPARED)];
        int count = 0;
        int atLimit = chosen.length - most;
        for (int place = 0; place < size && count < chosen.length; place++) {
            if (differing[place] < limit || (differing[place] == limit && atLimit-- > 0)) {
                chosen[count++] = place;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    private int product(byte[] vector, int place) {
        int sum = 0;
        int from = place * length;
        for (int i = 0; i < length; i++) {
            sum += vector[i] * packed[from + i];
        }
        return sum;
    }
}
