package luoshi.model;

/**
 * A decision that is taken over for another pair of papers.
 *
 * @param from the decided link
 * @param outcome the ledger's key of the outcome that it now speaks of
 * @param task the ledger's key of the task that it now speaks of
 * @param same whether row and task are worded as they were decided; else the link is suspect and
 *     only proposed
 */
public record Carried(Link from, long outcome, long task, boolean same) {}
