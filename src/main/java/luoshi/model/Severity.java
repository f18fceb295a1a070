package luoshi.model;

/** How much a remark asks of the officer. */
public enum Severity {
    /** Good to know; nothing to do. */
    INFO,
    /** Doubtful: worth a look at the source. */
    WARNING,
    /** Something could not be understood. */
    ERROR
}
