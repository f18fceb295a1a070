package luoshi.ui.matching;

import java.util.Locale;

/** How scores are written. */
final class Scores {
    private Scores() {}

    /** Two places; a dash for none. */
    static String text(double score) {
        return score < 0 ? "\u2014" : String.format(Locale.ROOT, "%.2f", score);
    }
}
