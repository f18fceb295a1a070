package luoshi.model;

/** What a lineage begins with. */
public enum OriginKind {
    /** A task of an earlier list. */
    TASK,
    /** A row of an outcome report. */
    OUTCOME,
    /** A measure of a plan. */
    MEASURE,
    /** An indicator of a plan. */
    INDICATOR
}
