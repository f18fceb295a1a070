package luoshi.model;

/**
 * An open ledger cannot go on: its disk is full, its folder gone, its file damaged. What was done
 * before is kept, what was being done is not.
 */
public final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemException problem;

    /** Stopped by a problem. */
    public StoppedException(ProblemException problem) {
        super(problem);
        this.problem = problem;
    }

    /** What it is, in words for the officer. */
    public ProblemException problem() {
        return problem;
    }
}
