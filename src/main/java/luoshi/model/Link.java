package luoshi.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link between an outcome and a task, as the ledger keeps it.
 *
 * @param score 0 to 1: how sure the program was
 * @param decidedBy the officer who decided, null where the program confirmed or only proposes it
 * @param decidedAt when the officer decided, null with {@code decidedBy}
 * @param comment the officer's note, null where there is none
 * @param suspect whether it was decided for another wording of the row or of the task: a decision
 *     taken over from an earlier paper is only proposed again, one whose ends were corrected stands
 *     until it is looked at again
 */
public record Link(
        long id,
        long outcomeId,
        long taskId,
        LinkState state,
        double score,
        List<Evidence> evidence,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String comment,
        boolean suspect) {
    /** Copies the evidence. */
    public Link {
        evidence = List.copyOf(evidence);
    }

    /** The same, decided for another wording. */
    public Link asSuspect() {
        return new Link(
                id, outcomeId, taskId, state, score, evidence, decidedBy, decidedAt, comment, true);
    }
}
