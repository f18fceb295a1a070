package luoshi.commitment;

import java.util.regex.Pattern;
import luoshi.model.Comparison;

/** How a number is meant, by the words right before and behind it. */
final class Limits {
    private static final Pattern LEAST_BEFORE =
            Pattern.compile(Lexicon.any("least-before") + "(?:全市|全年|总量|约)?$");
    private static final Pattern LEAST_NEAR =
            Pattern.compile(Lexicon.any("least-near") + ".{0,6}$");
    private static final Pattern MOST_BEFORE = Pattern.compile(Lexicon.any("most-before") + "$");
    private static final Pattern CUT_BEFORE = Pattern.compile(Lexicon.any("cut-before") + "$");
    private static final Pattern CUT_AFTER =
            Pattern.compile("^(?:的?比例|的?幅度)?" + Lexicon.any("cut-after"));
    private static final Pattern ABOUT_BEFORE = Pattern.compile(Lexicon.any("about-before") + "$");
    private static final Pattern ABOUT_AFTER = Pattern.compile("^" + Lexicon.any("about-after"));
    private static final Pattern LEAST_AFTER = Pattern.compile("^" + Lexicon.any("least-after"));
    private static final Pattern MOST_AFTER = Pattern.compile("^" + Lexicon.any("most-after"));

    private Limits() {}

    /**
     * @param before the words of the clause before the number
     * @param after the words of the clause behind the measure
     * @param more whether the number itself says 余
     */
    static Comparison of(String before, String after, boolean more) {
        if (CUT_BEFORE.matcher(before).find() || CUT_AFTER.matcher(after).find()) {
            return Comparison.REDUCE_BY;
        }
        if (ABOUT_AFTER.matcher(after).find() || ABOUT_BEFORE.matcher(before).find()) {
            return Comparison.ABOUT;
        }
        if (MOST_AFTER.matcher(after).find() || MOST_BEFORE.matcher(before).find()) {
            return Comparison.AT_MOST;
        }
        boolean least =
                more
                        || LEAST_AFTER.matcher(after).find()
                        || LEAST_BEFORE.matcher(before).find()
                        || LEAST_NEAR.matcher(before).find();
        return least ? Comparison.AT_LEAST : Comparison.EXACTLY;
    }
}
