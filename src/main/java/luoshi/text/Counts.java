package luoshi.text;

import java.util.Arrays;

/** Counts of numbers, in two flat tables: a document has tens of thousands of them. */
final class Counts {
    private static final long FREE = -1;

    private static final int SMALL = 1 << 8;
    private static final int LARGE = 1 << 18;

    private long[] keys;
    private int[] counts;
    private int used;

    Counts() {
        this(0);
    }

    /**
     * @param expected about how many numbers: more are taken too
     */
    Counts(int expected) {
        int size = Integer.highestOneBit(Math.clamp(2L * expected, SMALL, LARGE));
        keys = new long[size];
        counts = new int[size];
        Arrays.fill(keys, FREE);
    }

    /** Counts one more of a number that is not negative. */
    void add(long key) {
        int place = place(keys, key);
        if (keys[place] == FREE) {
            keys[place] = key;
            used++;
        }
        counts[place]++;
        if (used * 2 > keys.length) {
            grow();
        }
    }

    int of(long key) {
        return counts[place(keys, key)];
    }

    private static int place(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 40) & (keys.length - 1);
        while (keys[place] != key && keys[place] != FREE) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] wider = new long[keys.length * 2];
        int[] moved = new int[wider.length];
        Arrays.fill(wider, FREE);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int place = place(wider, keys[i]);
                wider[place] = keys[i];
                moved[place] = counts[i];
            }
        }
        keys = wider;
        counts = moved;
    }
}
