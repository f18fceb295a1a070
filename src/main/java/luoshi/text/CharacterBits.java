package luoshi.text;

import java.util.Arrays;

/**
 * Where each character stands in a text, one bit a place, and the rows of the table of common
 * lengths as bit vectors: a 0 bit at place j says that the common length grows there (a step).
 */
final class CharacterBits {
    private final int length;
    private final int words;
    private final char[] alphabet;
    private final long[][] places;

    CharacterBits(String text) {
        length = text.length();
        words = (length + 63) / 64;
        alphabet = alphabet(text);
        places = new long[alphabet.length][words];
        for (int j = 0; j < length; j++) {
            int character = Arrays.binarySearch(alphabet, text.charAt(j));
            places[character][j >> 6] |= 1L << (j & 63);
        }
    }

    private static char[] alphabet(String text) {
        char[] sorted = text.toCharArray();
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, distinct);
    }

    /** The row before the first character: no steps. */
    long[] start() {
        long[] row = new long[words];
        Arrays.fill(row, -1L);
        return row;
    }

    /** Takes the row on by one character of the other text. */
    void advance(long[] row, char next) {
        int character = Arrays.binarySearch(alphabet, next);
        if (character < 0) {
            return;
        }
        long[] matches = places[character];
        long carry = 0;
        for (int w = 0; w < words; w++) {
            long old = row[w];
            long sum = old + (old & matches[w]);
            long carried = Long.compareUnsigned(sum, old) < 0 ? 1 : 0;
            sum += carry;
            carried |= carry == 1 && sum == 0 ? 1 : 0;
            row[w] = sum | (old & ~matches[w]);
            carry = carried;
        }
    }

    static boolean isStep(long[] row, int place) {
        return (row[place >> 6] & (1L << (place & 63))) == 0;
    }

    /** The common length with the whole text. */
    int steps(long[] row) {
        int steps = 0;
        for (int w = 0; w < words; w++) {
            int used = Math.min(64, length - 64 * w);
            long counted = used == 64 ? ~row[w] : ~row[w] & ((1L << used) - 1);
            steps += Long.bitCount(counted);
        }
        return steps;
    }

    /** The common length with each prefix of the text, the empty one first. */
    int[] stepsByPrefix(long[] row) {
        int[] steps = new int[length + 1];
        for (int j = 0; j < length; j++) {
            steps[j + 1] = steps[j] + (isStep(row, j) ? 1 : 0);
        }
        return steps;
    }
}
