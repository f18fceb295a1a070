package luoshi.ui.lineage;

/** How far the telling of a story is. */
enum Phase {
    /** The ledger holds no tasks. */
    EMPTY,
    /** Nothing is told yet, or it was stopped. */
    STOPPED,
    /** It is being found out. */
    RUNNING,
    /** It is told. */
    TOLD
}
