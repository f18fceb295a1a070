package luoshi.workbench;

import luoshi.model.Reading;

/** What became of a file. */
public record Imported(Reading reading, Fate fate) {
    /** Kept, or why not. */
    public enum Fate {
        /** It is in the ledger now. */
        KEPT,
        /** The ledger holds a file with the same bytes already. */
        ALREADY_THERE,
        /** Nothing in it was recognised: there is nothing to keep. */
        NOTHING_RECOGNISED
    }

    /** Whether it is in the ledger now and was not before. */
    public boolean kept() {
        return fate == Fate.KEPT;
    }
}
