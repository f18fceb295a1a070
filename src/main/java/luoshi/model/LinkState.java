package luoshi.model;

/** What stands between an outcome and a task. */
public enum LinkState {
    /** The program proposes it. */
    PROPOSED,
    /** Settled: by the program where reference and text agree, else by the officer. */
    CONFIRMED,
    /** The officer has said no. */
    REJECTED
}
