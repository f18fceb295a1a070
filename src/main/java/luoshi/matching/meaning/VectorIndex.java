package luoshi.matching.meaning;

import java.util.List;
import java.util.stream.Stream;

/**
 * Very many packed vectors, ready for comparing with others: every one is compared, number by
 * number. The vectors lie in tiles, the first numbers of all beside each other, then the second: so
 * the processor takes many vectors in a step, and a tile serves many rows while it is in the cache.
 */
public final class VectorIndex {
    /** How many vectors: the arrays of a tile then begin at different places of the cache. */
    private static final int TILE = 524;

    /** How many rows go over a tile together. */
    private static final int ROWS = 128;

    private final int size;
    private final int length;
    private final int width;
    private final byte[][][] tiles;
    private final float[][] shares;

    /** An index of vectors of one length, packed as {@link Vectors#packed} does. */
    public VectorIndex(List<byte[]> vectors) {
        size = vectors.size();
        length = size == 0 ? 0 : Products.whole(vectors.getFirst().length);
        width = Math.min(TILE, size);
        int count = (size + TILE - 1) / TILE;
        tiles = new byte[count][length][width];
        shares = new float[count][width];
        for (int place = 0; place < size; place++) {
            put(vectors.get(place), tiles[place / TILE], place % TILE);
            shares[place / TILE][place % TILE] = share(vectors.get(place));
        }
    }

    private static void put(byte[] vector, byte[][] tile, int column) {
        for (int i = 0; i < vector.length; i++) {
            tile[i][column] = vector[i];
        }
    }

    /** What a vector is multiplied with to be of length 1; 0 where it has no direction. */
    private static float share(byte[] vector) {
        int square = 0;
        for (byte number : vector) {
            square += number * number;
        }
        return square == 0 ? 0 : (float) (1 / Math.sqrt((double) square));
    }

    /** The cosines of each row with all vectors, in their order. */
    public float[][] cosines(List<byte[]> rows) {
        float[][] cosines = new float[rows.size()][size];
        compare(
                rows,
                (row, from, some, count) -> System.arraycopy(some, 0, cosines[row], from, count));
        return cosines;
    }

    /**
     * For each row the places of the nearest vectors, the nearest first, of equal ones the first in
     * the index; at most so many. Many rows at once are quicker than row by row.
     */
    public List<int[]> nearest(List<byte[]> rows, int most) {
        List<Nearest> nearest =
                Stream.generate(() -> new Nearest(most)).limit(rows.size()).toList();
        compare(rows, (row, from, cosines, count) -> nearest.get(row).offer(from, cosines, count));
        return nearest.stream().map(Nearest::places).toList();
    }

    /** Who hears the cosines of a row with so many vectors, from a place on. */
    private interface Heard {
        void cosines(int row, int from, float[] cosines, int count);
    }

    private void compare(List<byte[]> rows, Heard heard) {
        for (int first = 0; size > 0 && first < rows.size(); first += ROWS) {
            List<byte[]> some = rows.subList(first, Math.min(first + ROWS, rows.size()));
            Products products = new Products(some.stream().map(this::ofLengthOne).toList(), width);
            for (int tile = 0; tile < tiles.length; tile++) {
                products.sum(tiles[tile], shares[tile]);
                int count = Math.min(width, size - tile * TILE);
                for (int row = 0; row < some.size(); row++) {
                    heard.cosines(first + row, tile * TILE, products.of(row), count);
                }
            }
        }
    }

    private float[] ofLengthOne(byte[] row) {
        float share = share(row);
        float[] numbers = new float[length];
        for (int i = 0; i < row.length; i++) {
            numbers[i] = row[i] * share;
        }
        return numbers;
    }
}
