package luoshi.text;

import org.jspecify.annotations.Nullable;

/**
 * A reading of a text's beginning.
 *
 * @param before the same less its last character, null at the beginning
 * @param last null at the beginning, and where the last thing read says nothing
 * @param first the kind of the character before the last
 * @param second the kind of the last character
 * @param pending a lead byte that waits for its other half; {@link #NOTHING} or {@link #ANY}
 * @param since where the character stands that gave the pending byte
 * @param losses bytes that were put in
 * @param cost in nats: the lower the likelier
 */
record Hypothesis(
        @Nullable Hypothesis before,
        @Nullable Glyph last,
        char first,
        char second,
        int pending,
        int since,
        int losses,
        double cost) {
    /** No byte waits. */
    static final int NOTHING = -1;

    /** A byte waits whose value is not known. */
    static final int ANY = 256;

    static Hypothesis start(char first, char second) {
        return new Hypothesis(null, null, first, second, NOTHING, 0, 0, 0);
    }

    /** What two hypotheses must share for the cheaper to make the other needless. */
    long state() {
        return ((long) (pending + 1) << 40) | ((long) losses << 32) | second;
    }

    boolean isOpen() {
        return pending != NOTHING;
    }

    /** The same with a byte that waits. */
    Hypothesis waiting(int value, int at) {
        return new Hypothesis(this, null, first, second, value, at, losses, cost);
    }

    /** The same reading at a higher cost. */
    Hypothesis dearer(double more) {
        return new Hypothesis(before, last, first, second, pending, since, losses, cost + more);
    }

    /** The same with one more character. */
    Hypothesis with(Glyph glyph, int lost, double more, LocalWording wording) {
        char kind = Plausibility.kind(glyph.character());
        if (kind == Folding.GONE) {
            return new Hypothesis(
                    this, glyph, first, second, NOTHING, 0, losses + lost, cost + more);
        }
        double odd = wording.oddity(first, second, kind);
        return new Hypothesis(
                this, glyph, second, kind, NOTHING, 0, losses + lost, cost + more + odd);
    }

    /** Whether the last character was chosen. */
    boolean isFilled() {
        return last != null && !last.choices().isEmpty();
    }

    /** The same with one more character whose oddity is known. */
    Hypothesis with(Glyph glyph, char kind, int lost, double more) {
        return new Hypothesis(this, glyph, second, kind, NOTHING, 0, losses + lost, cost + more);
    }
}
