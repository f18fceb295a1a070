package luoshi.matching.lineage;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.text.Folding;

/** A text as the runs of one to three characters that stand in it, with how often. */
final class Grams {
    static final int LONGEST = 3;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private Grams() {}

    /** Folded, within words and clauses only, without the words of the office. */
    static Map<String, Integer> of(String text) {
        Map<String, Integer> grams = new HashMap<>();
        for (String run : BETWEEN.splitAsStream(Folding.fold(text)).toList()) {
            for (int length = 1; length <= LONGEST; length++) {
                for (int i = 0; i + length <= run.length(); i++) {
                    String gram = run.substring(i, i + length);
                    if (!OfficeWords.hold(gram)) {
                        grams.merge(gram, 1, Integer::sum);
                    }
                }
            }
        }
        return grams;
    }
}
