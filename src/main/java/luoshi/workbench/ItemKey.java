package luoshi.workbench;

/** Names a thing that the ledger holds. */
public record ItemKey(Kind kind, long id) {
    /** What it is. */
    public enum Kind {
        /** A task of a list. */
        TASK,
        /** A row of a report. */
        OUTCOME,
        /** A measure of a plan. */
        MEASURE,
        /** A value of an indicator. */
        INDICATOR
    }

    /** A task by its key. */
    public static ItemKey task(long id) {
        return new ItemKey(Kind.TASK, id);
    }

    /** A row of a report by its key. */
    public static ItemKey outcome(long id) {
        return new ItemKey(Kind.OUTCOME, id);
    }

    /** A measure by its key. */
    public static ItemKey measure(long id) {
        return new ItemKey(Kind.MEASURE, id);
    }

    /** A value of an indicator by its key. */
    public static ItemKey indicator(long id) {
        return new ItemKey(Kind.INDICATOR, id);
    }
}
