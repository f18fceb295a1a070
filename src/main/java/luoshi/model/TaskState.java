package luoshi.model;

/** A task's state, derived from its links until there is supervision. */
public enum TaskState {
    /** 已核定: an outcome is settled for it. */
    CONFIRMED,
    /** 待核定: an outcome is proposed for it. */
    PENDING,
    /** 无落实: no outcome answers it. */
    NO_OUTCOME
}
