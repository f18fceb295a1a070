package luoshi.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the damaged places of a text and reads them anew: where a byte was lost and GBK decoding
 * shifted, where a character was lost, where another encoding was taken. Sound text is left alone.
 */
public final class DamageRepair {
    private static final int AROUND = 16;

    /** Text with more damage than this is no text any more: the rest of it is not searched. */
    private static final int MOST = 10_000;

    /** A repairer; it keeps nothing between two texts. */
    public DamageRepair() {}

    /** The damaged places of a text, in order; none overlaps another. */
    public List<Mending> find(String text) {
        return find(text, LostBytes.unknown());
    }

    /**
     * The same where the bytes behind unreadable characters are still known.
     *
     * @param lost the bytes, by their places in this very text
     */
    public List<Mending> find(String text, LostBytes lost) {
        List<Mending> mendings = new Misreading(text).find();
        Marks marks = new Marks(text);
        List<int[]> stretches = new ArrayList<>();
        BitSet all = new BitSet();
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            BitSet here = marks.in(from, to);
            mendings.forEach(one -> here.clear(one.start(), one.end()));
            all.or(here);
            addStretches(here, from, to, stretches);
            from = to + 1;
        }
        if (stretches.isEmpty()) {
            return mendings;
        }
        Mender mender = new Mender(text, marks, all, lost);
        int searched = 0;
        BitSet taken = new BitSet();
        mendings.forEach(one -> taken.set(one.start(), one.end()));
        for (int[] stretch : stretches) {
            boolean afford = searched < MOST;
            searched += stretch[1] - stretch[0];
            int to = afford ? Math.min(stretch[1], stretch[0] + MOST) : stretch[1];
            for (Mending one : mender.mend(stretch, to, afford)) {
                int next = taken.nextSetBit(one.start());
                if (next < 0 || next >= one.end()) {
                    taken.set(one.start(), one.end());
                    mendings.add(one);
                }
            }
        }
        mendings.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return mendings;
    }

    /**
     * What has to be read anew around the marks of a line: start, end, the first mark, behind the
     * last.
     */
    private static void addStretches(BitSet marks, int from, int to, List<int[]> stretches) {
        for (int i = marks.nextSetBit(0); i >= 0; ) {
            int last = i;
            for (int k = marks.nextSetBit(i); k >= 0 && k - last <= 2 * AROUND; ) {
                last = k;
                k = marks.nextSetBit(k + 1);
            }
            int start = Math.max(from, i - AROUND);
            stretches.add(new int[] {start, Math.min(to, last + AROUND), i, last + 1});
            i = marks.nextSetBit(last + 1);
        }
    }
}
