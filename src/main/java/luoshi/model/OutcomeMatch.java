package luoshi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome with all that the ledger knows of its matching.
 *
 * @param state follows from the links and from the officer's word
 * @param links best first: confirmed, proposed, then rejected
 * @param noneFitsBy the officer who said that no task fits, null where nobody has
 */
public record OutcomeMatch(
        KeptOutcome outcome, MatchState state, List<Link> links, @Nullable String noneFitsBy) {
    /** Copies the links. */
    public OutcomeMatch {
        links = List.copyOf(links);
    }
}
