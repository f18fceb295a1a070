package luoshi.model;

/** A row of an outcome report that the ledger holds. */
public record KeptOutcome(long id, Edition edition, Outcome outcome) {}
