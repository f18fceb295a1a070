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

    /** So many characters are not shifted by chance. */
    private static final int SHIFT = 3;

    private static final double SURE = 0.995;

    /** Text with more damage than this is no text any more: the rest of it is not searched. */
    private static final int MOST = 10_000;

    private final Expectation expectation;

    /** A repairer that knows which words follow which; it keeps nothing between two texts. */
    public DamageRepair() {
        this(Expectation.NONE);
    }

    /**
     * A repairer that also asks what a sentence as a whole makes likely.
     *
     * @param expectation asked only where the words leave doubt
     */
    public DamageRepair(Expectation expectation) {
        this.expectation = expectation;
    }

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
        List<Suspect> suspects = new ArrayList<>();
        BitSet all = new BitSet();
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            BitSet here = marks.in(from, to);
            mendings.forEach(one -> here.clear(one.start(), one.end()));
            all.or(here);
            addSuspects(marks, here, from, to, suspects);
            from = to + 1;
        }
        if (!suspects.isEmpty()) {
            Mender mender = new Mender(text, marks, all, lost, expectation);
            List<Mending> found = mended(mender, suspects, false);
            List<Mending> doubtful = mended(mender, suspects, true);
            if (lost.areKnown()
                    || found.stream().anyMatch(DamageRepair::isProof)
                    || doubtful.stream().anyMatch(DamageRepair::isProofAlone)) {
                found.addAll(doubtful);
            }
            addApart(found, mendings);
        }
        mendings.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return mendings;
    }

    /** Whether a repair shows that a text has lost bytes, beyond its own place. */
    private static boolean isProof(Mending one) {
        return one.isCertain() && one.end() - one.start() >= SHIFT;
    }

    /**
     * Whether hardly an author can have meant what stands in a place that proves nothing by itself.
     */
    private static boolean isProofAlone(Mending one) {
        return one.confidence() >= SURE;
    }

    private static List<Mending> mended(Mender mender, List<Suspect> suspects, boolean weak) {
        List<Mending> found = new ArrayList<>();
        int searched = 0;
        for (Suspect one : suspects) {
            if (one.weak() == weak) {
                boolean afford = searched < MOST;
                searched += one.to() - one.from();
                int to = afford ? Math.min(one.to(), one.from() + MOST) : one.to();
                found.addAll(mender.mend(one, to, afford));
            }
        }
        return found;
    }

    /** Adds what does not overlap what is there. */
    private static void addApart(List<Mending> found, List<Mending> mendings) {
        BitSet taken = new BitSet();
        mendings.forEach(one -> taken.set(one.start(), one.end()));
        for (Mending one : found) {
            int next = taken.nextSetBit(one.start());
            if (next < 0 || next >= one.end()) {
                taken.set(one.start(), one.end());
                mendings.add(one);
            }
        }
    }

    /** What has to be read anew around the marks of a line. */
    private static void addSuspects(
            Marks marks, BitSet marked, int from, int to, List<Suspect> suspects) {
        for (int i = marked.nextSetBit(0); i >= 0; ) {
            int last = i;
            boolean weak = true;
            for (int k = marked.nextSetBit(i); k >= 0 && k - last <= 2 * AROUND; ) {
                weak &= marks.isWeak(k);
                last = k;
                k = marked.nextSetBit(k + 1);
            }
            int start = Math.max(from, i - AROUND);
            suspects.add(new Suspect(start, Math.min(to, last + AROUND), i, last + 1, weak));
            i = marked.nextSetBit(last + 1);
        }
    }
}
