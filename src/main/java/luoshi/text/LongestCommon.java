package luoshi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The longest common subsequence of two texts, 64 characters at a step (Hyyrö's bit vectors): two
 * texts of 20,000 characters cost some 6 million steps, whatever stands in them. Large ones are
 * halved (Hirschberg) so that the memory stays bounded too.
 */
final class LongestCommon {
    /** How many words of 64 bits are kept for tracing a way back: 4 MB. */
    private static final int KEPT_WORDS = 1 << 19;

    private final String left;
    private final String right;
    private final int[] partner;

    private LongestCommon(String left, String right) {
        this.left = left;
        this.right = right;
        this.partner = new int[left.length()];
        Arrays.fill(partner, -1);
    }

    /** Its length. */
    static int length(String left, String right) {
        CharacterBits bits = new CharacterBits(right);
        long[] row = bits.start();
        for (int i = 0; i < left.length(); i++) {
            bits.advance(row, left.charAt(i));
        }
        return bits.steps(row);
    }

    /** Its characters, as runs that follow each other in both texts. */
    static List<Run> runs(String left, String right) {
        LongestCommon common = new LongestCommon(left, right);
        int start = common.sameStart();
        int end = common.sameEnd(start);
        common.pair(start, left.length() - end, start, right.length() - end);
        return common.collect();
    }

    private int sameStart() {
        int limit = Math.min(left.length(), right.length());
        int n = 0;
        while (n < limit && left.charAt(n) == right.charAt(n)) {
            partner[n] = n;
            n++;
        }
        return n;
    }

    private int sameEnd(int start) {
        int limit = Math.min(left.length(), right.length()) - start;
        int n = 0;
        while (n < limit
                && left.charAt(left.length() - 1 - n) == right.charAt(right.length() - 1 - n)) {
            partner[left.length() - 1 - n] = right.length() - 1 - n;
            n++;
        }
        return n;
    }

    private void pair(int left0, int left1, int right0, int right1) {
        if (left0 == left1 || right0 == right1) {
            return;
        }
        long words = (long) (left1 - left0 + 1) * ((right1 - right0 + 63) / 64);
        if (words <= KEPT_WORDS || left1 - left0 == 1) {
            traceBack(left0, left1, right0, right1);
            return;
        }
        int middle = (left0 + left1) >>> 1;
        int split = right0 + split(left0, middle, left1, right.substring(right0, right1));
        pair(left0, middle, right0, split);
        pair(middle, left1, split, right1);
    }

    /** Where the right text is best divided if the left one is divided in the middle. */
    private int split(int left0, int middle, int left1, String rightPart) {
        int[] before = stepsByPrefix(left.substring(left0, middle), rightPart);
        int[] after = stepsByPrefix(reversed(left.substring(middle, left1)), reversed(rightPart));
        int best = 0;
        int length = rightPart.length();
        for (int k = 1; k <= length; k++) {
            if (before[k] + after[length - k] > before[best] + after[length - best]) {
                best = k;
            }
        }
        return best;
    }

    private static int[] stepsByPrefix(String left, String right) {
        CharacterBits bits = new CharacterBits(right);
        long[] row = bits.start();
        for (int i = 0; i < left.length(); i++) {
            bits.advance(row, left.charAt(i));
        }
        return bits.stepsByPrefix(row);
    }

    /** Character by character; surrogate pairs must not be kept together here. */
    private static String reversed(String text) {
        char[] characters = new char[text.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = text.charAt(characters.length - 1 - i);
        }
        return new String(characters);
    }

    private void traceBack(int left0, int left1, int right0, int right1) {
        CharacterBits bits = new CharacterBits(right.substring(right0, right1));
        long[][] rows = new long[left1 - left0 + 1][];
        rows[0] = bits.start();
        for (int i = 1; i < rows.length; i++) {
            rows[i] = rows[i - 1].clone();
            bits.advance(rows[i], left.charAt(left0 + i - 1));
        }
        int i = rows.length - 1;
        int j = right1 - right0;
        while (i > 0 && j > 0) {
            if (!CharacterBits.isStep(rows[i], j - 1)) {
                j--;
            } else if (CharacterBits.isStep(rows[i - 1], j - 1)) {
                i--;
            } else {
                i--;
                j--;
                partner[left0 + i] = right0 + j;
            }
        }
    }

    private List<Run> collect() {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < partner.length; ) {
            int length = 0;
            while (partner[i] >= 0
                    && i + length < partner.length
                    && partner[i + length] == partner[i] + length) {
                length++;
            }
            if (length > 0) {
                runs.add(new Run(i, partner[i], length));
            }
            i += Math.max(1, length);
        }
        return runs;
    }
}
