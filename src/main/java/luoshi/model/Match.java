package luoshi.model;

import java.util.List;

/**
 * What the program makes of an outcome, before the officer decides.
 *
 * @param state CONFIRMED only where reference and folded text agree exactly; then the first
 *     proposal is the task
 * @param proposals best first, none for UNMATCHED and MISSING_TASK
 */
public record Match(long outcomeId, MatchState state, List<Proposal> proposals) {
    /** Copies the proposals. */
    public Match {
        proposals = List.copyOf(proposals);
    }
}
