package luoshi.model;

/** What a task promises. */
public enum PromiseKind {
    /** A number with a measure. */
    QUANTITY,
    /** Something that can be checked without a number: issued, started, opened, held. */
    DELIVERABLE
}
