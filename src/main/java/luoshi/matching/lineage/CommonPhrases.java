package luoshi.matching.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.text.Folding;

/** The words that two texts share, for showing: the longest runs of characters in common. */
final class CommonPhrases {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%]+");

    /** A shorter run is seldom a word that says what the work is. */
    private static final int SHORTEST = 3;

    private CommonPhrases() {}

    /** At most so many, the longest first; words of the office alone do not count. */
    static List<String> of(String one, String other, int most) {
        String others = Folding.fold(other);
        List<String> phrases = new ArrayList<>();
        for (String run : BETWEEN.splitAsStream(Folding.fold(one)).toList()) {
            int start = 0;
            while (start + SHORTEST <= run.length()) {
                int length = shared(run, start, others);
                String phrase = run.substring(start, start + length);
                if (length >= SHORTEST && saysSomething(phrase) && !phrases.contains(phrase)) {
                    phrases.add(phrase);
                }
                start += Math.max(1, length - 1);
            }
        }
        phrases.sort(Comparator.comparingInt(phrase -> -phrase.length()));
        return phrases.subList(0, Math.min(most, phrases.size()));
    }

    private static int shared(String run, int start, String others) {
        int end = start;
        while (end < run.length() && others.contains(run.substring(start, end + 1))) {
            end++;
        }
        return end - start;
    }

    private static boolean saysSomething(String phrase) {
        for (int i = 0; i + 2 <= phrase.length(); i++) {
            if (!OfficeWords.hold(phrase.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
