package luoshi.text;

import com.ibm.icu.util.CharsTrie;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * Which words are likely behind which one or two others: the language model of a Chinese input
 * method and the counts of a newspaper, see src/doc/words. Loaded when the first damage is read.
 */
final class WordSequences {
    /** No word, or no pair of words. */
    static final int NONE = -1;

    private static final float STEPS_TO_A_NAT = 8;
    private static final int LOW_BITS = 0x7F;

    private final String trie;
    private final byte[] costs;
    private final byte[] backs;
    private final int[] pairRows;
    private final int[] seconds;
    private final byte[] pairCosts;
    private final byte[] pairBacks;
    private final int[] tripleRows;
    private final int[] thirds;
    private final byte[] tripleCosts;

    private static final class Loaded {
        static final WordSequences ARTICLES = load("words.bin");
        static final WordSequences NEWS = load("news.bin");
    }

    private WordSequences(DataInputStream in) throws IOException {
        trie = characters(in);
        int words = in.readInt();
        costs = in.readNBytes(words);
        backs = in.readNBytes(words);
        pairRows = rows(in, words);
        seconds = members(in, pairRows);
        pairCosts = in.readNBytes(seconds.length);
        tripleRows = rows(in, seconds.length);
        pairBacks = new byte[seconds.length];
        for (int i = 0; i < pairBacks.length; i++) {
            pairBacks[i] = tripleRows[i + 1] > tripleRows[i] ? in.readByte() : 0;
        }
        thirds = members(in, tripleRows);
        tripleCosts = in.readNBytes(thirds.length);
    }

    private static String characters(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(2 * in.readInt());
        char[] all = new char[bytes.length / 2];
        for (int i = 0; i < all.length; i++) {
            all[i] = (char) (((bytes[2 * i] & 0xFF) << 8) | (bytes[2 * i + 1] & 0xFF));
        }
        return new String(all);
    }

    /** Where each row begins, and behind the last one where it ends. */
    private static int[] rows(DataInputStream in, int count) throws IOException {
        int[] rows = new int[count + 1];
        for (int i = 0; i < count; i++) {
            rows[i + 1] = rows[i] + number(in);
        }
        return rows;
    }

    private static int[] members(DataInputStream in, int[] rows) throws IOException {
        int[] members = new int[rows[rows.length - 1]];
        for (int row = 0; row + 1 < rows.length; row++) {
            int last = -1;
            for (int i = rows[row]; i < rows[row + 1]; i++) {
                last += 1 + number(in);
                members[i] = last;
            }
        }
        return members;
    }

    private static int number(DataInputStream in) throws IOException {
        int value = 0;
        int shift = 0;
        int part = in.readUnsignedByte();
        while (part > LOW_BITS) {
            value |= (part & LOW_BITS) << shift;
            shift += 7;
            part = in.readUnsignedByte();
        }
        return value | (part << shift);
    }

    private static WordSequences load(String name) {
        try (InputStream stored = WordSequences.class.getResourceAsStream(name)) {
            if (stored == null) {
                throw new IllegalStateException("not in the program: luoshi/text/" + name);
            }
            byte[] bytes = new InflaterInputStream(stored).readAllBytes();
            return new WordSequences(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of what is written in articles; it knows no marks. */
    static WordSequences articles() {
        return Loaded.ARTICLES;
    }

    /** Of a newspaper of state, with its marks and numbers. */
    static WordSequences news() {
        return Loaded.NEWS;
    }

    /** The words, each with its number; for one thread. */
    CharsTrie words() {
        return new CharsTrie(trie, 0);
    }

    /** Where a pair of words stands in the tables, {@link #NONE} if nowhere. */
    int pair(int first, int second) {
        if (first < 0 || second < 0) {
            return NONE;
        }
        int found = Arrays.binarySearch(seconds, pairRows[first], pairRows[first + 1], second);
        return found < 0 ? NONE : found;
    }

    /**
     * What a word costs, in nats.
     *
     * @param before the pair of words before it, {@link #NONE} if that is not known
     * @param last the last word before it, {@link #NONE} at a beginning
     * @param pair the pair of the last word and this one, {@link #NONE} if that is not known
     */
    float cost(int before, int last, int pair, int word) {
        float back = 0;
        if (before >= 0) {
            int from = tripleRows[before];
            int to = tripleRows[before + 1];
            int found = from == to ? -1 : Arrays.binarySearch(thirds, from, to, word);
            if (found >= 0) {
                return nats(tripleCosts[found] & 0xFF);
            }
            back = nats(pairBacks[before]);
        }
        if (pair >= 0) {
            return back + nats(pairCosts[pair] & 0xFF);
        }
        return back + (last < 0 ? 0 : nats(backs[last])) + nats(costs[word] & 0xFF);
    }

    private static float nats(int steps) {
        return steps / STEPS_TO_A_NAT;
    }
}
