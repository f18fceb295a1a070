package luoshi.model;

/** How far the matching of an outcome has come. */
public enum MatchState {
    /** A task is proposed and waits for the officer. */
    PROPOSED,
    /** Its task is settled, by the program or by the officer. */
    CONFIRMED,
    /** Nothing fits, or the officer says so. */
    UNMATCHED,
    /** It names a task that the ledger does not hold. */
    MISSING_TASK
}
