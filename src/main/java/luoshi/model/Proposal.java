package luoshi.model;

import java.util.List;

/**
 * A task that may answer an outcome.
 *
 * @param taskId the ledger's key of the task
 * @param score 0 to 1: how sure the program is
 */
public record Proposal(long taskId, double score, List<Evidence> evidence) {
    /** Copies the evidence. */
    public Proposal {
        evidence = List.copyOf(evidence);
    }
}
