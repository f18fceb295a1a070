package luoshi.text;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * How likely one character is behind another in Chinese prose: counts from word lists, see
 * src/doc/plausibility. Characters are taken by their kind: folded, all digits one, all Latin
 * letters one.
 */
final class Plausibility {
    /** The kind of a line's beginning and end. */
    static final char EDGE = '\n';

    private static final double SEEN_BY_NONE = 0.02;
    private static final double TRUST_IN_KINDS = 3;
    private static final String STOPS = "。!?;";

    /** Marks are rarer in news than in reports. */
    private static final String MARKS = "。、,;:\"";

    /** Quotes that end: the counts do not tell them from those that begin, a document does. */
    private static final String CLOSING = "”」』";

    private static final double MORE_MARKS = 3;
    private static final double SHARE_OF_DIGITS = 0.05;
    private static final int LONG_STEP = 255;
    private static final double UNKNOWN = 1e-8;
    private static final int NOWHERE = Integer.MIN_VALUE / 2;

    private static final double[] COUNTS = counts();

    /** Filled as characters are met; two threads write the same into it. */
    private static final char[] KINDS = new char[Character.MAX_VALUE + 1];

    private final int[] numbers = new int[Character.MAX_VALUE + 1];
    private final double[] single;
    private final int[] rows;
    private final short[] seconds;
    private final byte[] levels;
    private final double[] followers;
    private final Triples triples;

    /** Loaded when the first text is judged: 20 ms. */
    private static final class Loaded {
        static final Plausibility MODEL = load();
    }

    private Plausibility(DataInputStream in) throws IOException {
        int kinds = in.readInt();
        Arrays.fill(numbers, -1);
        for (int i = 0; i < kinds; i++) {
            numbers[in.readChar()] = i;
        }
        numbers[CLOSING.charAt(0)] = numbers['"'];
        byte[] counts = in.readNBytes(kinds);
        rows = new int[kinds + 1];
        for (int i = 0; i < kinds; i++) {
            rows[i + 1] = rows[i] + in.readUnsignedShort();
        }
        seconds = new short[rows[kinds]];
        for (int i = 0; i < kinds; i++) {
            readRow(in, rows[i], rows[i + 1]);
        }
        levels = in.readNBytes(rows[kinds]);
        triples = new Triples(in, rows[kinds]);
        followers = new double[kinds];
        single = singles(counts);
        single[numbers['0']] = SHARE_OF_DIGITS;
        MARKS.chars()
                .map(mark -> numbers[mark])
                .filter(i -> i >= 0)
                .forEach(i -> single[i] *= MORE_MARKS);
    }

    private void readRow(DataInputStream in, int from, int to) throws IOException {
        int second = -1;
        for (int i = from; i < to; i++) {
            int step = in.readUnsignedByte();
            second++;
            while (step == LONG_STEP) {
                second += LONG_STEP;
                step = in.readUnsignedByte();
            }
            second += step;
            seconds[i] = (short) second;
        }
    }

    /** Half by how often a character is met, half by how many others it is met behind. */
    private double[] singles(byte[] counts) {
        double all = 0;
        double[] behind = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            all += count(counts[i]);
            for (int k = rows[i]; k < rows[i + 1]; k++) {
                followers[i] += count(levels[k]);
                behind[seconds[k]]++;
            }
        }
        double[] shares = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            shares[i] =
                    (count(counts[i]) + SEEN_BY_NONE) / all / 2
                            + (behind[i] + SEEN_BY_NONE) / seconds.length / 2;
        }
        return shares;
    }

    /** Two levels to a doubling. */
    static double count(byte level) {
        return COUNTS[level];
    }

    private static double[] counts() {
        double[] counts = new double[Byte.MAX_VALUE + 1];
        Arrays.setAll(counts, level -> Math.pow(2, level / 2.0));
        return counts;
    }

    private static Plausibility load() {
        try (InputStream stored = Plausibility.class.getResourceAsStream("plausibility.bin")) {
            if (stored == null) {
                throw new IllegalStateException("not in the program: luoshi/text/plausibility.bin");
            }
            byte[] bytes = new InflaterInputStream(stored).readAllBytes();
            return new Plausibility(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Plausibility model() {
        return Loaded.MODEL;
    }

    /** The kind of a character, {@link Folding#GONE} for white space. */
    static char kind(char c) {
        char known = KINDS[c];
        if (known == 0) {
            known = kindOf(c);
            KINDS[c] = known;
        }
        return known;
    }

    private static char kindOf(char c) {
        if (CLOSING.indexOf(c) >= 0) {
            return CLOSING.charAt(0);
        }
        char folded = Folding.folded(c);
        if (folded >= '0' && folded <= '9') {
            return '0';
        }
        return folded >= 'a' && folded <= 'z' ? 'a' : folded;
    }

    /** The share of a kind behind another: above 0, below 1. */
    double chance(char before, char kind) {
        int first = numbers[edged(before)];
        return chance(first, place(first, numbers[kind]), share(kind));
    }

    /** The share of a kind among all. */
    double share(char kind) {
        return numbers[kind] < 0 ? UNKNOWN : single[numbers[kind]];
    }

    private double chance(int first, int found, double any) {
        if (first < 0) {
            return any;
        }
        double count = found < 0 ? 0 : count(levels[found]);
        double doubt = TRUST_IN_KINDS * (rows[first + 1] - rows[first]) + 1;
        return (count + doubt * any) / (followers[first] + doubt);
    }

    /**
     * The share of a kind behind two others: above 0, below 1.
     *
     * @param pair where the two others stand, see {@link #pair}
     */
    double chance(int pair, char second, char kind) {
        int middle = numbers[edged(second)];
        int found = place(middle, numbers[kind]);
        double chance = chance(middle, found, share(kind));
        return pair < 0 ? chance : triples.sharpen(pair, found - rows[middle], chance);
    }

    /** Where a pair of kinds stands in the tables, negative if nowhere. */
    int pair(char first, char second) {
        return edged(second) == EDGE ? NOWHERE : place(numbers[edged(first)], numbers[second]);
    }

    /** Where a pair stands, negative if nowhere. */
    private int place(int first, int second) {
        return first < 0 || second < 0
                ? NOWHERE
                : Arrays.binarySearch(seconds, rows[first], rows[first + 1], (short) second);
    }

    /** Word lists say little of what follows a full stop: it is what begins a sentence. */
    private static char edged(char before) {
        return STOPS.indexOf(before) < 0 ? before : EDGE;
    }

    /** The share of lines' ends behind a kind: above 0, at most 1. */
    double endsWith(char kind) {
        return STOPS.indexOf(kind) < 0 ? chance(kind, EDGE) : 1;
    }

    /** How odd a kind is behind another, in nats: 4 is usual, 10 is not. */
    double oddity(char before, char kind) {
        return -Math.log(chance(before, kind));
    }
}
