package luoshi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger before and after a step.
 *
 * @param relation which kind of row, in the ledger's own word ({@code task}, {@code task_unit})
 * @param key the row's own key
 * @param about the numbers of the task or outcome that it belongs to; empty where there is none
 * @param name of the unit, file, setting or indicator that it is; empty for others
 * @param values what differs, in the order of the columns; of a new or deleted row all that it
 *     holds
 */
public record ChangedRow(
        String relation, String key, String about, String name, Kind kind, List<Value> values) {
    /** Copies the values. */
    public ChangedRow {
        values = List.copyOf(values);
    }

    /** What became of the row. */
    public enum Kind {
        /** It is new. */
        MADE,
        /** Some of its values are others. */
        CHANGED,
        /** It is gone. */
        DELETED
    }

    /**
     * A value that differs.
     *
     * @param column in the ledger's own word ({@code text}, {@code deadline})
     * @param before null where there was none
     * @param after null where there is none
     */
    public record Value(String column, @Nullable String before, @Nullable String after) {}
}
