package luoshi.model;

/**
 * A damaged place and its likely reading.
 *
 * @param applied whether the account already carries the repaired reading
 * @param passage the damaged span of the manuscript
 */
public record Repair(String damaged, String repaired, boolean applied, Passage passage) {}
