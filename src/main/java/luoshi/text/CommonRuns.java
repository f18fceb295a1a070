package luoshi.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The runs that two folded texts share, as a reader would name them: without accidents, and cut at
 * word edges.
 */
final class CommonRuns {
    /** Punctuation holds two differing clauses apart as long as they are not longer than this. */
    private static final int CLAUSE = 20;

    private static final String CLAUSE_MARKS = ",。;:、!?";

    /** A run is cut back by this much at most to reach a word edge. */
    private static final int WIDENED = 4;

    private final String left;
    private final String right;

    private CommonRuns(String left, String right) {
        this.left = left;
        this.right = right;
    }

    /** The runs in order; no two of them touch on both sides. */
    static List<Run> readable(String left, String right) {
        if (left.equals(right)) {
            return left.isEmpty() ? List.of() : List.of(new Run(0, 0, left.length()));
        }
        CommonRuns texts = new CommonRuns(left, right);
        WordEdges leftWords = new WordEdges(left);
        WordEdges rightWords = new WordEdges(right);
        List<Run> runs = LongestCommon.runs(left, right);
        runs = texts.slid(runs, leftWords, rightWords);
        runs = texts.withoutAccidents(runs);
        runs = texts.cutToWords(runs, leftWords, rightWords);
        return texts.withoutAccidents(runs);
    }

    /**
     * Words that only one text has can often be cut out in several ways (a repeated character at
     * either end): takes the way that begins and ends at word edges.
     */
    private List<Run> slid(List<Run> runs, WordEdges leftWords, WordEdges rightWords) {
        List<Run> slid = new ArrayList<>(runs);
        for (int i = 0; i + 1 < slid.size(); i++) {
            Run before = slid.get(i);
            Run after = slid.get(i + 1);
            int shift = 0;
            if (before.rightEnd() == after.right()) {
                shift = shift(left, before, after, before.leftEnd(), after.left(), leftWords);
            } else if (before.leftEnd() == after.left()) {
                shift = shift(right, before, after, before.rightEnd(), after.right(), rightWords);
            }
            slid.set(i, new Run(before.left(), before.right(), before.length() + shift));
            slid.set(
                    i + 1,
                    new Run(after.left() + shift, after.right() + shift, after.length() - shift));
        }
        return slid;
    }

    private static int shift(
            String text, Run before, Run after, int start, int end, WordEdges words) {
        int least = 0;
        while (-least < before.length() - 1
                && text.charAt(start + least - 1) == text.charAt(end + least - 1)) {
            least--;
        }
        int most = 0;
        while (most < after.length() - 1 && text.charAt(start + most) == text.charAt(end + most)) {
            most++;
        }
        int best = 0;
        for (int k = least; k <= most; k++) {
            if (worth(text, start + k, end + k, words)
                    > worth(text, start + best, end + best, words)) {
                best = k;
            }
        }
        return best;
    }

    private static int worth(String text, int start, int end, WordEdges words) {
        int worth = (words.at(start) ? 1 : 0) + (words.at(end) ? 1 : 0);
        boolean clause = start == 0 || isMark(text.charAt(start - 1));
        return worth == 2 && clause ? 3 : worth;
    }

    private List<Run> withoutAccidents(List<Run> runs) {
        Deque<Run> kept = new ArrayDeque<>();
        Run start = new Run(0, 0, 0);
        Run end = new Run(left.length(), right.length(), 0);
        List<Run> rest = new ArrayList<>(runs);
        rest.add(end);
        for (Run next : rest) {
            while (!kept.isEmpty()) {
                Run last = kept.removeLast();
                Run before = kept.isEmpty() ? start : kept.getLast();
                if (!isAccident(before, last, next)) {
                    kept.addLast(last);
                    break;
                }
            }
            kept.addLast(next);
        }
        kept.removeLast();
        return List.copyOf(kept);
    }

    /** Whether a run is too short to mean anything between the differing texts around it. */
    private boolean isAccident(Run before, Run run, Run after) {
        int gapBefore = before.gapTo(run);
        int gapAfter = run.gapTo(after);
        if (gapBefore == 0 || gapAfter == 0) {
            return false;
        }
        if (run.length() == 1) {
            return !isMark(left.charAt(run.left())) || Math.max(gapBefore, gapAfter) > CLAUSE;
        }
        return 2 * run.length() <= Math.min(gapBefore, gapAfter);
    }

    private static boolean isMark(char folded) {
        return CLAUSE_MARKS.indexOf(folded) >= 0;
    }

    private List<Run> cutToWords(List<Run> runs, WordEdges leftWords, WordEdges rightWords) {
        List<Run> cut = new ArrayList<>();
        for (Run run : runs) {
            int start = run.left() == 0 && run.right() == 0 ? 0 : 1;
            boolean last = run.leftEnd() == left.length() && run.rightEnd() == right.length();
            int from = start == 0 ? 0 : edge(run, 0, 1, leftWords, rightWords);
            int to = last ? run.length() : edge(run, run.length(), -1, leftWords, rightWords);
            if (from < to) {
                cut.add(new Run(run.left() + from, run.right() + from, to - from));
            }
        }
        return cut;
    }

    /** The nearest place inside the run that is a word edge in both texts. */
    private int edge(Run run, int from, int step, WordEdges leftWords, WordEdges rightWords) {
        for (int k = from, tried = 0; tried <= WIDENED; k += step, tried++) {
            if (k < 0 || k > run.length()) {
                return step > 0 ? run.length() : 0;
            }
            if (leftWords.at(run.left() + k) && rightWords.at(run.right() + k)) {
                return k;
            }
        }
        return splitsPair(left, run.left() + from) || splitsPair(right, run.right() + from)
                ? from + step
                : from;
    }

    private static boolean splitsPair(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }
}
