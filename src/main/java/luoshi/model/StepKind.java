package luoshi.model;

/** What a step of the history did. */
public enum StepKind {
    /** A document was kept. */
    IMPORT,
    /** The program matched outcomes and tasks. */
    MATCH,
    /** The officer decided on a match. */
    DECIDE,
    /** The officer corrected, added or removed something by hand, or said who a unit is. */
    CORRECT,
    /** A setting of the ledger was changed. */
    SET,
    /** An earlier step was taken back. */
    UNDO,
    /** A step taken back was done again. */
    REDO
}
