package luoshi.model;

import java.util.List;

/**
 * What became of a task, an outcome, or a goal of a plan.
 *
 * @param origin the ledger's key of that which came before
 * @param to best first; empty where nothing carries it on
 */
public record Succession(OriginKind kind, long origin, List<Continuation> to) {
    /** Copies the continuations. */
    public Succession {
        to = List.copyOf(to);
    }
}
