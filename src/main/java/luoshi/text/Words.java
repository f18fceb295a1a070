package luoshi.text;

import com.ibm.icu.util.BytesTrie;
import com.ibm.icu.util.CharsTrie;
import java.util.ArrayList;
import java.util.List;

/**
 * How likely a run of characters is as a row of words, folded. Runs that share their beginning are
 * judged one after the other, the beginning once. For one thread.
 */
final class Words {
    /** A character that no word has. */
    private static final float UNKNOWN = 15;

    /** What a mark between words costs among them. */
    private static final float MARK = 1.5f;

    /** A letter is hardly ever written in the middle of words. */
    private static final float LETTER = 8;

    private static final int LONGEST = 8;
    private static final int MOST = 5;
    private static final float REACH = 9;

    private final WordSequences model;
    private final CharsTrie trie;
    private final StringBuilder run = new StringBuilder();

    /** What may end at each place. */
    private final List<List<Path>> ends = new ArrayList<>();

    /** How far the paths are those of the beginning. */
    private int begun;

    /**
     * Some words from the beginning of a run on.
     *
     * @param pair the last two, {@link WordSequences#NONE} where they are not known as a pair
     * @param last the last one
     */
    private record Path(int pair, int last, float cost) {}

    Words(WordSequences model) {
        this.model = model;
        trie = model.words();
    }

    /** Begins runs that share some folded ideographs. */
    void begin(CharSequence shared) {
        run.setLength(0);
        run.append(shared);
        ends.clear();
        ends.add(List.of(begin(0)));
        begun = 0;
        fill(0);
        begun = run.length();
    }

    /** The cost of the likeliest words of a run that goes on as given, in nats. */
    float cost(CharSequence onwards) {
        int shared = begun;
        run.append(onwards);
        // a word may begin before the end of what is shared and end behind it
        fill(Math.max(0, shared - LONGEST + 1));
        float best = least(ends.get(run.length()));
        run.setLength(shared);
        return best;
    }

    private void fill(int from) {
        while (ends.size() > begun + 1) {
            ends.removeLast();
        }
        while (ends.size() <= run.length()) {
            ends.add(new ArrayList<>());
        }
        for (int i = from; i < run.length(); i++) {
            List<Path> before = ends.get(i);
            prune(before);
            boolean known = goOn(i, before);
            if (!known && i >= begun) {
                skip(run.charAt(i), before, ends.get(i + 1));
            }
        }
    }

    private static void prune(List<Path> paths) {
        if (paths.size() > 1) {
            float dearest = least(paths) + REACH;
            paths.removeIf(path -> path.cost() > dearest);
            if (paths.size() > MOST) {
                paths.sort((a, b) -> Float.compare(a.cost(), b.cost()));
                paths.subList(MOST, paths.size()).clear();
            }
        }
    }

    private static float least(List<Path> paths) {
        float least = Float.MAX_VALUE;
        for (Path path : paths) {
            least = Math.min(least, path.cost());
        }
        return least;
    }

    /** Adds the words that begin at a place; whether its character is one by itself. */
    private boolean goOn(int i, List<Path> before) {
        boolean alone = false;
        trie.reset();
        for (int k = i; k < Math.min(run.length(), i + LONGEST); k++) {
            BytesTrie.Result found = trie.next(run.charAt(k));
            if (found.hasValue()) {
                alone |= k == i;
                if (k >= begun) {
                    add(before, trie.getValue(), ends.get(k + 1));
                }
            }
            if (!found.hasNext()) {
                break;
            }
        }
        return alone;
    }

    /** Behind what is no word words begin anew. */
    private static void skip(char c, List<Path> before, List<Path> after) {
        if (Gbk.isIdeograph(c)) {
            before.forEach(path -> after.add(begin(path.cost() + UNKNOWN)));
        } else {
            boolean letter = c >= 'a' && c <= 'z';
            after.add(begin(least(before) + (letter ? LETTER : MARK)));
        }
    }

    private static Path begin(float cost) {
        return new Path(WordSequences.NONE, WordSequences.NONE, cost);
    }

    private void add(List<Path> before, int word, List<Path> after) {
        for (Path path : before) {
            int pair = model.pair(path.last(), word);
            float cost = path.cost() + model.cost(path.pair(), path.last(), pair, word);
            put(new Path(pair, word, cost), after);
        }
    }

    /** Of two paths that nothing behind them tells apart the cheaper stays. */
    private static void put(Path path, List<Path> after) {
        for (int i = 0; i < after.size(); i++) {
            Path other = after.get(i);
            if (other.last() == path.last() && other.pair() == path.pair()) {
                if (path.cost() < other.cost()) {
                    after.set(i, path);
                }
                return;
            }
        }
        after.add(path);
    }
}
