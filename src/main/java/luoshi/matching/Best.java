package luoshi.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The few highest of many sums: a heap whose root is the lowest that still counts. */
final class Best {
    private final float[] sums;
    private final int[] heap;
    private int size;

    private Best(float[] sums, int most) {
        this.sums = sums;
        this.heap = new int[most];
    }

    /** The places of the highest sums above zero, the highest first, at most so many. */
    static int[] of(float[] sums, int most) {
        Best best = new Best(sums, most);
        for (int place = 0; place < sums.length; place++) {
            if (sums[place] > 0) {
                best.offer(place);
            }
        }
        return IntStream.of(Arrays.copyOf(best.heap, best.size))
                .boxed()
                .sorted((a, b) -> sums[a] == sums[b] ? a - b : Float.compare(sums[b], sums[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void offer(int place) {
        if (size < heap.length) {
            heap[size++] = place;
            up(size - 1);
        } else if (sums[place] > sums[heap[0]]) {
            heap[0] = place;
            down();
        }
    }

    private void up(int from) {
        int at = from;
        while (at > 0 && isBelow(at, (at - 1) / 2)) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void down() {
        int at = 0;
        while (true) {
            int least = at;
            for (int child = 2 * at + 1; child <= 2 * at + 2 && child < size; child++) {
                least = isBelow(child, least) ? child : least;
            }
            if (least == at) {
                return;
            }
            swap(at, least);
            at = least;
        }
    }

    /** Of equal sums the later place is the lower one. */
    private boolean isBelow(int one, int other) {
        float a = sums[heap[one]];
        float b = sums[heap[other]];
        return a == b ? heap[one] > heap[other] : a < b;
    }

    private void swap(int one, int other) {
        int place = heap[one];
        heap[one] = heap[other];
        heap[other] = place;
    }
}
