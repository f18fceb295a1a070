package luoshi.workbench;

import org.jspecify.annotations.Nullable;

/**
 * How tasks are sorted.
 *
 * @param column by which; null for the order of their lists
 */
public record TaskOrder(@Nullable TaskColumn column, boolean descending) {
    /** As the lists have them. */
    public static final TaskOrder AS_LISTED = new TaskOrder(null, false);
}
