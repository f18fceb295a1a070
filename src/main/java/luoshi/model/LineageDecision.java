package luoshi.model;

/**
 * The officer's word on a lineage.
 *
 * @param origin the ledger's key of that which came before
 * @param state CONFIRMED or REJECTED
 */
public record LineageDecision(OriginKind kind, long origin, long taskId, LinkState state) {}
