package luoshi.model;

/** Hears how far long work has come, and can stop it. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens and nobody stops it. */
    Progress UNHEARD = (done, total) -> {};

    /**
     * Called as the work goes on.
     *
     * @param done of {@code total}; a total of 0 means that it is not known yet
     * @throws java.util.concurrent.CancellationException where the officer has cancelled; the work
     *     then leaves everything as it was
     */
    void reached(int done, int total);
}
