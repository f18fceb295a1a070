package luoshi.model;

/** A value of an indicator that a kept plan states. */
public record KeptIndicator(long id, Edition edition, IndicatorValue value) {}
