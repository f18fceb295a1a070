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
    REDO,
    /** A file was written from the ledger: a workbook, the history. */
    EXPORT,
    /** The whole ledger was checked. */
    CHECK,
    /** The ledger was made anew from a backup, or its file from what it held. */
    RESTORE,
    /** The values of deleted things were removed for good. */
    EMPTY;

    /** Whether an undo can take such a step back: it changed what the ledger holds. */
    public boolean isWork() {
        return switch (this) {
            case IMPORT, MATCH, DECIDE, CORRECT, SET -> true;
            case UNDO, REDO, EXPORT, CHECK, RESTORE, EMPTY -> false;
        };
    }

    /** Whether it leaves what the ledger holds as it is, so that a redo reaches past it. */
    public boolean isNote() {
        return this == EXPORT || this == CHECK || this == RESTORE;
    }
}
