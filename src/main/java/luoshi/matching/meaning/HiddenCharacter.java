package luoshi.matching.meaning;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import luoshi.text.Folding;

/**
 * Which character the model of sentences has in mind at a place that is hidden from it: for each
 * character a row of weights for the model's state there, see src/doc/characters.
 */
final class HiddenCharacter {
    private static final String TABLE = "characters.bin";

    /** Row of each character, -1 where it has none. */
    private final int[] places = new int[Character.MAX_VALUE + 1];

    private final float[] scales;
    private final float[] shifts;
    private final byte[][] rows;

    /**
     * Reads the table.
     *
     * @throws IOException where it is not with the program, or is not sound
     */
    HiddenCharacter() throws IOException {
        try (InputStream stored = HiddenCharacter.class.getResourceAsStream(TABLE)) {
            if (stored == null) {
                throw new IOException("not with the program: " + TABLE);
            }
            byte[] all = new InflaterInputStream(stored).readAllBytes();
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
            int count = in.readInt();
            int width = in.readInt();
            Arrays.fill(places, -1);
            scales = new float[count];
            shifts = new float[count];
            rows = new byte[count][];
            for (int i = 0; i < count; i++) {
                places[in.readChar()] = i;
                scales[i] = in.readFloat();
                shifts[i] = in.readFloat();
                rows[i] = in.readNBytes(width);
            }
        }
    }

    /**
     * How little each of some characters is expected, in nats; one that the table lacks as little
     * as the least of all.
     *
     * @param state the model's, where the character is hidden
     */
    double[] oddities(float[] state, String characters) {
        double[] scores = new double[rows.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = shifts[i] + scales[i] * product(rows[i], state);
        }
        double most = Arrays.stream(scores).max().orElse(0);
        double least = Arrays.stream(scores).min().orElse(0);
        double all = most + Math.log(Arrays.stream(scores).map(s -> Math.exp(s - most)).sum());
        double[] oddities = new double[characters.length()];
        for (int i = 0; i < oddities.length; i++) {
            String folded = Folding.fold(characters.substring(i, i + 1));
            int place = folded.isEmpty() ? -1 : places[folded.charAt(0)];
            oddities[i] = all - (place < 0 ? least : scores[place]);
        }
        return oddities;
    }

    private static float product(byte[] row, float[] state) {
        float even = 0;
        float odd = 0;
        for (int i = 0; i < row.length; i += 2) {
            even += row[i] * state[i];
            odd += row[i + 1] * state[i + 1];
        }
        return even + odd;
    }
}
