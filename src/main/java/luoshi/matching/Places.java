package luoshi.matching;

import java.util.Arrays;

/** The tasks that hold a pair of characters, by their places in the list. */
final class Places {
    private int[] places = new int[2];
    private int count;

    void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count + count / 2 + 1);
        }
        places[count++] = place;
    }

    int count() {
        return count;
    }

    /** Adds the weight to the sum of each task that stands here. */
    void addTo(float[] sums, float weight) {
        for (int i = 0; i < count; i++) {
            sums[places[i]] += weight;
        }
    }
}
