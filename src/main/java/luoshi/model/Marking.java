package luoshi.model;

/**
 * What the officer says of a ledger's papers. The program classifies nothing by itself, and knows
 * no mark of state secrets: those belong on certified machines.
 */
public enum Marking {
    /** 内部资料. */
    INTERNAL("内部资料"),
    /** 工作秘密. */
    WORK_SECRET("工作秘密");

    private final String printed;

    Marking(String printed) {
        this.printed = printed;
    }

    /** As it stands on papers, which are in Chinese whatever the window speaks. */
    public String printed() {
        return printed;
    }
}
