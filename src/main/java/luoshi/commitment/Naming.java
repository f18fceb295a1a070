package luoshi.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a text names a thing, in full or shortened: the characters of the name in their order, some
 * left out (京东方6代线 for 京东方北京6代线), hardly any put between.
 *
 * @param from of the place in the text
 * @param to its end
 * @param share of the name that is said, 0 to 1; words that many names have count little
 * @param matched so many characters of the name
 * @param weight so many characters that say which one it is
 * @param between the characters of the place that are not the name's, a | where some are
 */
record Naming(int from, int to, double share, int matched, double weight, String between) {
    private static final Pattern GENERIC = Lexicon.pattern("generic");
    private static final Pattern WORD = Pattern.compile("[一-龥]+");
    private static final double HALF = 0.5;
    private static final int LONG = 7;
    private static final int YEAR = 4;
    private static final String LIGHT = "\"《》()、·-的市";
    private static final double GENERIC_WEIGHT = 0.3;
    private static final double JOINED = 0.6;
    private static final double LEFT_OUT = 0.12;
    private static final double PUT_BETWEEN = 0.7;
    private static final int FARTHEST_LEFT_OUT = 14;
    private static final int FARTHEST_BETWEEN = 6;

    /** The best place; null where two characters of it do not stand anywhere. */
    static @Nullable Naming of(String name, String text) {
        Naming best = new Search(name, text).best();
        Naming acronym = best != null && best.share() >= HALF ? null : acronym(name, text);
        return acronym == null ? best : acronym;
    }

    /** 服贸会: three or four characters behind plain words, the last one the name's last. */
    private static @Nullable Naming acronym(String name, String text) {
        String bare = name.replaceAll("[\"《》()、·-]", "");
        if (bare.length() < LONG) {
            return null;
        }
        char last = bare.charAt(bare.length() - 1);
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            for (int end = text.indexOf(last, word.start()); end >= 0 && end < word.end(); ) {
                for (int start = end - 2; start >= Math.max(word.start(), end - 3); start--) {
                    if (isShortFor(text.substring(start, end + 1), bare)
                            && Residue.of(
                                            text.substring(Math.max(0, word.start() - YEAR), start),
                                            "")
                                    == 0) {
                        int length = end + 1 - start;
                        return new Naming(start, end + 1, HALF, length, length, "");
                    }
                }
                end = text.indexOf(last, end + 1);
            }
        }
        return null;
    }

    private static boolean isShortFor(String shorter, String name) {
        int at = -1;
        for (int i = 0; i < shorter.length(); i++) {
            at = name.indexOf(shorter.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** The share of the place that is the name's own. */
    double purity() {
        int foreign = between.replace("|", "").length();
        return (double) matched / (matched + foreign);
    }

    boolean overlaps(Naming other) {
        return from < other.to && other.from < to;
    }

    private static double[] weights(String name) {
        double[] weights = new double[name.length()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = LIGHT.indexOf(name.charAt(i)) >= 0 ? 0 : 1;
        }
        Matcher generic = GENERIC.matcher(name);
        while (generic.find()) {
            for (int i = generic.start(); i < generic.end(); i++) {
                weights[i] *= GENERIC_WEIGHT;
            }
        }
        return weights;
    }

    /** The dearest way through the pairs of equal characters. */
    private static final class Search {
        private final String name;
        private final String text;
        private final double[] weights;
        private final double[][] worth;
        private final int[][] before;

        Search(String name, String text) {
            this.name = name;
            this.text = text;
            this.weights = weights(name);
            this.worth = new double[name.length()][text.length()];
            this.before = new int[name.length()][text.length()];
        }

        @Nullable Naming best() {
            int end = -1;
            double most = 0;
            for (int i = 0; i < name.length(); i++) {
                for (int j = text.indexOf(name.charAt(i)); j >= 0; ) {
                    reach(i, j);
                    if (weights[i] > 0 && worth[i][j] > most) {
                        most = worth[i][j];
                        end = i * text.length() + j;
                    }
                    j = text.indexOf(name.charAt(i), j + 1);
                }
            }
            return end < 0 ? null : naming(end);
        }

        private void reach(int i, int j) {
            worth[i][j] = weights[i];
            before[i][j] = -1;
            for (int k = Math.max(0, i - 1 - FARTHEST_LEFT_OUT); k < i; k++) {
                for (int l = Math.max(0, j - 1 - FARTHEST_BETWEEN); l < j; l++) {
                    if (worth[k][l] <= 0) {
                        continue;
                    }
                    boolean joined = k == i - 1 && l == j - 1;
                    double gaps = LEFT_OUT * (i - k - 1) + PUT_BETWEEN * between(l + 1, j);
                    double sum = worth[k][l] + weights[i] + (joined ? JOINED : 0) - gaps;
                    if (sum > worth[i][j]) {
                        worth[i][j] = sum;
                        before[i][j] = k * text.length() + l;
                    }
                }
            }
        }

        private int between(int from, int to) {
            int count = 0;
            for (int at = from; at < to; at++) {
                count += LIGHT.indexOf(text.charAt(at)) >= 0 ? 0 : 1;
            }
            return count;
        }

        private @Nullable Naming naming(int end) {
            double said = 0;
            int matched = 0;
            int from = end % text.length();
            StringBuilder between = new StringBuilder();
            for (int at = end; at >= 0; at = before[at / text.length()][at % text.length()]) {
                said += weights[at / text.length()];
                matched += weights[at / text.length()] > 0 ? 1 : 0;
                int place = at % text.length();
                if (between(place + 1, from) > 0) {
                    between.insert(0, "|" + text.substring(place + 1, from));
                }
                from = place;
            }
            double all = 0;
            for (double weight : weights) {
                all += weight;
            }
            return matched < 2
                    ? null
                    : new Naming(
                            from,
                            end % text.length() + 1,
                            said / all,
                            matched,
                            said,
                            between.toString());
        }
    }
}
