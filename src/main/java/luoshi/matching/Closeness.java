package luoshi.matching;

import luoshi.model.KeptTask;

/**
 * How close a task's wording is to an outcome's.
 *
 * @param value 0 to 1; 1 only where both are the same once folded
 */
record Closeness(KeptTask task, double value) {}
