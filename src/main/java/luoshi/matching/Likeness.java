package luoshi.matching;

/**
 * How like two wordings are, once folded; every number is 0 to 1.
 *
 * @param inOrder the share of characters that stand in both in the same order
 * @param pairs the share of pairs of characters that stand in both, in any order, the rarer the
 *     weightier
 * @param rowHeld how much of the row's pairs the task holds: high where the row is shortened
 * @param taskHeld how much of the task's pairs the row holds: high where the row says more
 */
record Likeness(double inOrder, double pairs, double rowHeld, double taskHeld) {
    /** Close, but not the same. */
    private static final double NOT_QUITE = 0.99;

    /** So much more must stand in any order than in the same one, to be called reordered. */
    private static final double OTHER_ORDER = 0.15;

    private static final double HELD = 0.8;

    /** The likeness in one number; 1 only where both are the same. */
    double value() {
        return inOrder == 1 ? 1 : Math.min(NOT_QUITE, Math.max(inOrder, pairs));
    }

    /** How much of the shorter one the longer one holds. */
    double held() {
        return Math.max(rowHeld, taskHeld);
    }

    boolean isReordered() {
        return pairs >= inOrder + OTHER_ORDER;
    }

    boolean isShortened() {
        return rowHeld >= HELD && taskHeld < rowHeld - OTHER_ORDER;
    }

    boolean isLengthened() {
        return taskHeld >= HELD && rowHeld < taskHeld - OTHER_ORDER;
    }
}
