package luoshi.matching.lineage;

/** What can tell that a task carries something on: each kind is measured by itself. */
public enum Signal {
    /** The wording of the task. */
    WORDING,
    /** The wording of what was reported. */
    ACCOUNT,
    /** The meaning, clause against clause. */
    CLAUSES,
    /** The meaning of the whole, with what was reported. */
    WHOLE
}
