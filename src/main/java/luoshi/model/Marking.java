package luoshi.model;

/**
 * What the officer says of a ledger's papers. The program classifies nothing by itself, and knows
 * no mark of state secrets: those belong on certified machines.
 */
public enum Marking {
    /** 内部资料. */
    INTERNAL,
    /** 工作秘密. */
    WORK_SECRET
}
