package luoshi.matching.meaning;

import java.util.Arrays;

/** The few nearest of very many, the nearest first. */
final class Nearest {
    private final float[] cosines;
    private final int[] places;
    private int size;

    Nearest(int most) {
        cosines = new float[most];
        places = new int[most];
    }

    /** Offers the cosines of so many places, from one on; places come in rising order. */
    void offer(int from, float[] offered, int count) {
        if (size == places.length && highest(offered) <= least()) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (size < places.length || offered[i] > least()) {
                put(from + i, offered[i]);
            }
        }
    }

    /** Of all, those beyond the last place too: these are 0 and let no near one be missed. */
    private static float highest(float[] offered) {
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < offered.length; i++) {
            highest = Math.max(highest, offered[i]);
        }
        return highest;
    }

    private float least() {
        return size == 0 ? Float.POSITIVE_INFINITY : cosines[size - 1];
    }

    private void put(int place, float cosine) {
        int at = size < places.length ? size++ : size - 1;
        for (; at > 0 && cosines[at - 1] < cosine; at--) {
            cosines[at] = cosines[at - 1];
            places[at] = places[at - 1];
        }
        cosines[at] = cosine;
        places[at] = place;
    }

    int[] places() {
        return Arrays.copyOf(places, size);
    }
}
