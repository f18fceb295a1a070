package luoshi.text;

import com.ibm.icu.util.BytesTrie;
import com.ibm.icu.util.CharsTrie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How likely a run of ideographs is as a row of words: ICU4J's dictionary for finding words knows
 * how often each is written. Loaded when the first damage is read: 20 ms.
 */
final class Words {
    private static final String DICTIONARY = "/com/ibm/icu/impl/data/icudata/brkitr/cjdict.dict";
    private static final double STEPS_TO_A_NAT = 10;
    private static final int TRIE_END = 12;

    /** A character that no word has. */
    private static final double UNKNOWN = 18;

    private static final int LONGEST = 8;

    private final CharsTrie trie;

    private Words(CharsTrie trie) {
        this.trie = trie;
    }

    private static final class Loaded {
        static final String TRIE = load();
    }

    /** For one thread. */
    static Words ofIcu() {
        return new Words(new CharsTrie(Loaded.TRIE, 0));
    }

    private static String load() {
        try (InputStream in = CharsTrie.class.getResourceAsStream(DICTIONARY)) {
            if (in == null) {
                throw new IllegalStateException("not in ICU4J: " + DICTIONARY);
            }
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            int header = bytes.getShort(0);
            int start = header + bytes.getInt(header);
            int end = header + bytes.getInt(header + TRIE_END);
            return bytes.slice(start, end - start).asCharBuffer().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The cost of the likeliest words that make up a run of folded ideographs, in nats. */
    double cost(CharSequence run) {
        int length = run.length();
        double[] least = new double[length + 1];
        Arrays.fill(least, Double.MAX_VALUE);
        least[0] = 0;
        for (int i = 0; i < length; i++) {
            least[i + 1] = Math.min(least[i + 1], least[i] + UNKNOWN);
            trie.reset();
            for (int k = i; k < Math.min(length, i + LONGEST); k++) {
                BytesTrie.Result found = trie.next(run.charAt(k));
                if (found.hasValue()) {
                    double word = trie.getValue() / STEPS_TO_A_NAT;
                    least[k + 1] = Math.min(least[k + 1], least[i] + word);
                }
                if (!found.hasNext()) {
                    break;
                }
            }
        }
        return least[length];
    }
}
