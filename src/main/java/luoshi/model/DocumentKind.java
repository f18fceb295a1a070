package luoshi.model;

/** What a document is. */
public enum DocumentKind {
    /** An annual list of tasks. */
    TASK_LIST,
    /** What became of them. */
    OUTCOME_REPORT,
    /** A plan of several years. */
    PLAN;

    /** The kind of a document. */
    public static DocumentKind of(Document document) {
        return switch (document) {
            case Document.TaskList list -> TASK_LIST;
            case Document.OutcomeReport report -> OUTCOME_REPORT;
            case Document.Plan plan -> PLAN;
        };
    }
}
