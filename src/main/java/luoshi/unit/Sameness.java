package luoshi.unit;

/** Whether two names name the same unit. */
public enum Sameness {
    /** They do. */
    SAME,
    /** They do not. */
    DIFFERENT,
    /** The names alone do not tell: the officer is asked. */
    UNKNOWN
}
