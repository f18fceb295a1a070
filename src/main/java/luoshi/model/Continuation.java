package luoshi.model;

import java.util.List;

/**
 * A task that may carry on what came before it.
 *
 * @param taskId the ledger's key of the later task
 * @param score 0 to 1: how sure the program is that the two belong together
 * @param state PROPOSED until the officer has decided
 */
public record Continuation(
        long taskId, double score, LineageGrade grade, LinkState state, List<Evidence> evidence) {
    /** Copies the evidence. */
    public Continuation {
        evidence = List.copyOf(evidence);
    }
}
