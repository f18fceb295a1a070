package luoshi.commitment;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The pairs of characters that say what a piece of text is about. */
final class Terms {
    private static final Pattern LITTLE =
            Pattern.compile("[^一-龥a-z]+|第[一二三四五六七八九十]+[批次]|首批|" + Lexicon.any("stop"));

    private static final List<String[]> SAME =
            Lexicon.words("same").stream().map(line -> line.split("=")).toList();

    private static final int LONG = 40;
    private static volatile Map.Entry<String, String> last = Map.entry("", "");

    private Terms() {}

    /** Pairs of all characters, where a piece has only words that say little. */
    static Set<String> raw(String folded) {
        Set<String> terms = new LinkedHashSet<>();
        for (String word : folded.split("[^一-龥a-z]+", -1)) {
            for (int i = 0; i + 2 <= word.length(); i++) {
                terms.add(word.substring(i, i + 2));
            }
        }
        return terms;
    }

    /** Every pair of a text, to look up whether it may speak of something. */
    static Set<String> all(String folded) {
        String text = same(folded);
        Set<String> pairs = HashSet.newHashSet(text.length());
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /**
     * How much of what is wanted is said: the mean of its pairs and of its characters, so that a
     * word that stands next to another one than expected costs little.
     *
     * @param weight what a term counts that is only in the lead
     */
    static double about(Set<String> wanted, Set<String> said, Set<String> lead, double weight) {
        double pairs = 0;
        double characters = 0;
        int length = 0;
        double before = 0;
        String last = "";
        for (String term : wanted) {
            double here = said.contains(term) ? 1 : lead.contains(term) ? weight : 0;
            boolean goesOn = last.length() == 2 && last.charAt(1) == term.charAt(0);
            pairs += here;
            characters += goesOn ? Math.max(before, here) - before + here : here * term.length();
            length += goesOn ? 1 : term.length();
            before = here;
            last = term;
        }
        return wanted.isEmpty() ? 0 : (pairs / wanted.size() + characters / length) / 2;
    }

    /** The share of a piece's characters that stand in no pair which another text has too. */
    static double alien(String folded, String text) {
        int[] count = count(folded, text);
        return count[0] == 0 ? 0 : (double) count[1] / count[0];
    }

    /** So many characters stand in no pair which another text has too. */
    static int strange(String folded, String text) {
        return count(folded, text)[1];
    }

    private static int[] count(String folded, String text) {
        String among = same(text);
        int all = 0;
        int unknown = 0;
        for (String word : LITTLE.split(same(folded), -1)) {
            for (int i = 0; i < word.length(); i++) {
                boolean before = i > 0 && among.contains(word.substring(i - 1, i + 1));
                boolean after = i + 1 < word.length() && among.contains(word.substring(i, i + 2));
                boolean alone = word.length() == 1 && among.contains(word);
                all++;
                unknown += before || after || alone ? 0 : 1;
            }
        }
        return new int[] {all, unknown};
    }

    /** Of a folded piece; a word of one character stands for itself. */
    static Set<String> of(String folded) {
        Set<String> terms = new LinkedHashSet<>();
        for (String word : LITTLE.split(same(folded), -1)) {
            if (word.length() == 1) {
                terms.add(word);
            }
            for (int i = 0; i + 2 <= word.length(); i++) {
                terms.add(word.substring(i, i + 2));
            }
        }
        terms.remove("");
        return terms;
    }

    /** The same text is asked for many times in a row. */
    static String same(String folded) {
        // the same text is asked for many times in a row
        Map.Entry<String, String> before = last;
        if (folded.length() > LONG && before.getKey().equals(folded)) {
            return before.getValue();
        }
        String said = replaced(folded);
        if (folded.length() > LONG) {
            last = Map.entry(folded, said);
        }
        return said;
    }

    private static String replaced(String folded) {
        String said = folded;
        for (String[] words : SAME) {
            for (int i = 1; i < words.length; i++) {
                said = said.replace(words[i], words[0]);
            }
        }
        return said;
    }

    /** The share of the wanted terms that are among others; 0 where none is wanted. */
    static double share(Set<String> wanted, Set<String> among) {
        if (wanted.isEmpty()) {
            return 0;
        }
        return (double) wanted.stream().filter(among::contains).count() / wanted.size();
    }
}
