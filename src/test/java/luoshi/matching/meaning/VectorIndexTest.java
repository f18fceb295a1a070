package luoshi.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorIndexTest {
    private final Random chance = new Random(42);

    @ParameterizedTest
    @CsvSource({
        "1, 512, 1", // one vector, one row
        "7, 3, 5", // fewer than are asked for, a length that is no multiple of the step
        "1024, 512, 64", // exactly one tile and one batch
        "1025, 512, 65", // one more of both
        "5000, 100, 130"
    })
    void findsWhatAPlainScanFinds(int vectors, int length, int rows) {
        List<byte[]> all = random(vectors, length);
        List<byte[]> asked = random(rows, length);

        List<int[]> nearest = new VectorIndex(all).nearest(asked, 10);

        for (int row = 0; row < rows; row++) {
            assertThat(nearest.get(row)).containsExactly(plainScan(all, asked.get(row), 10));
        }
    }

    @Test
    void givesTheCosinesOfAll() {
        List<byte[]> all = random(1500, 512);
        List<byte[]> asked = random(70, 512);

        float[][] cosines = new VectorIndex(all).cosines(asked);

        assertThat(cosines).hasDimensions(70, 1500);
        for (int place = 0; place < all.size(); place++) {
            assertThat((double) cosines[69][place])
                    .isCloseTo(cosine(asked.get(69), all.get(place)), within(1e-6));
        }
    }

    @Test
    void ofEqualOnesTheFirstIsNearer() {
        byte[] same = {1, 2, 3};
        byte[] opposite = {-1, -2, -3};
        List<byte[]> all = new ArrayList<>(List.of(opposite, same, same, opposite, same));

        assertThat(new VectorIndex(all).nearest(List.of(same), 4).getFirst())
                .containsExactly(1, 2, 4, 0);
    }

    @Test
    void aVectorWithoutDirectionIsNearNothing() {
        List<byte[]> all = List.of(new byte[] {0, 0}, new byte[] {3, 4});

        assertThat(new VectorIndex(all).cosines(List.of(new byte[] {3, 4}))[0])
                .containsExactly(0, 1);
    }

    @Test
    void anEmptyIndexHasNothingNear() {
        VectorIndex empty = new VectorIndex(List.of());

        assertThat(empty.nearest(List.of(new byte[] {1}), 10).getFirst()).isEmpty();
        assertThat(empty.cosines(List.of(new byte[] {1}))[0]).isEmpty();
    }

    private List<byte[]> random(int count, int length) {
        List<byte[]> vectors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] vector = new byte[length];
            chance.nextBytes(vector);
            vectors.add(vector);
        }
        return vectors;
    }

    private static int[] plainScan(List<byte[]> all, byte[] row, int most) {
        double[] cosines = all.stream().mapToDouble(each -> cosine(row, each)).toArray();
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -cosines[place]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double cosine(byte[] one, byte[] other) {
        double product = 0;
        double square = 0;
        double square2 = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            square += one[i] * one[i];
            square2 += other[i] * other[i];
        }
        return product / Math.sqrt(square * square2);
    }
}
