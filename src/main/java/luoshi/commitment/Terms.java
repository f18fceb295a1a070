package luoshi.commitment;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The pairs of characters that say what a piece of text is about. */
final class Terms {
    private static final Pattern LITTLE =
            Pattern.compile("[^一-龥a-z]+|第[一二三四五六七八九十]+[批次]|首批|" + Lexicon.any("stop"));

    private Terms() {}

    /** Of a folded piece; a word of one character stands for itself. */
    static Set<String> of(String folded) {
        Set<String> terms = new LinkedHashSet<>();
        for (String word : LITTLE.split(folded)) {
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

    /** The share of the wanted terms that are among others; 0 where none is wanted. */
    static double share(Set<String> wanted, Set<String> among) {
        if (wanted.isEmpty()) {
            return 0;
        }
        return (double) wanted.stream().filter(among::contains).count() / wanted.size();
    }
}
