package luoshi.model;

/**
 * A unit's part in a task.
 *
 * @param unit the unit's name as printed
 */
public record Responsibility(String unit, Role role) {}
