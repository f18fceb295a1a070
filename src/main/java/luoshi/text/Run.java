package luoshi.text;

/**
 * Characters that two texts share, one after the other.
 *
 * @param left where they begin in the left text
 * @param right where they begin in the right text
 */
record Run(int left, int right, int length) {
    int leftEnd() {
        return left + length;
    }

    int rightEnd() {
        return right + length;
    }

    /** The larger of the two gaps that lie between this run and a later one. */
    int gapTo(Run next) {
        return Math.max(next.left - leftEnd(), next.right - rightEnd());
    }
}
