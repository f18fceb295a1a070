package luoshi.model;

/**
 * The first thing wrong with a history.
 *
 * @param entry the key of the entry that it is, or that it stands before
 * @param step the step that the entry belongs to
 */
public record HistoryFault(Kind kind, long entry, long step) {
    /** What is wrong. */
    public enum Kind {
        /** The entry, or its step, says something else than was written. */
        CHANGED,
        /** One or more entries before it, or at the end of its step, are gone. */
        MISSING,
        /** It stands in another place. */
        MOVED
    }
}
