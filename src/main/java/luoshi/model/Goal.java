package luoshi.model;

/**
 * A goal of a plan that the ledger holds: a measure or an indicator.
 *
 * @param id the ledger's key
 * @param kind MEASURE or INDICATOR
 * @param text what is to be done, or what is to be reached
 * @param plan the plan's title
 */
public record Goal(long id, OriginKind kind, String text, String plan) {}
