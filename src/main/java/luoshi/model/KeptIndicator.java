package luoshi.model;

/** An indicator's value that the ledger holds. */
public record KeptIndicator(long id, Edition edition, IndicatorValue indicator) {}
