package luoshi.ui.matching;

import java.util.List;
import luoshi.model.Evidence;
import luoshi.model.EvidenceKind;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.LinkState;
import org.jspecify.annotations.Nullable;

/**
 * A task that may answer the chosen row.
 *
 * @param place where it stands in the list, from 1: its key
 * @param link what the ledger holds of the two, null for a task that the officer looked up
 */
record Candidate(int place, KeptTask task, @Nullable Link link) {
    long id() {
        return task.id();
    }

    /** Whether the officer has said no, and nothing has changed since. */
    boolean isRejected() {
        return link != null && link.state() == LinkState.REJECTED && !link.suspect();
    }

    boolean isConfirmed() {
        return link != null && link.state() == LinkState.CONFIRMED;
    }

    /** How sure the program is; negative where it has not said. */
    double score() {
        return link == null || link.evidence().isEmpty() ? -1 : link.score();
    }

    /** What a kind of evidence scores; negative where there is none of that kind. */
    double score(EvidenceKind kind) {
        return QueueGroup.score(evidence(), kind);
    }

    List<Evidence> evidence() {
        return link == null ? List.of() : link.evidence();
    }
}
