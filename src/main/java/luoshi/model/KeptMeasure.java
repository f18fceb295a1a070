package luoshi.model;

/** A measure of a plan that the ledger holds. */
public record KeptMeasure(long id, Edition edition, Measure measure) {}
