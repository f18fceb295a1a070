package luoshi.ui.tasks;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import luoshi.workbench.TaskColumn;

/**
 * How the columns of the list share its width: each has the width that the officer gave it while
 * the text keeps enough; then all give way together, and only below the least of them all the list
 * scrolls sideways. Widths are kept in pixels at the usual size of text.
 */
final class ColumnWidths {
    /** The text has this before the other columns give way. */
    private static final double GOOD_TEXT = 220;

    /** The text has this in any case. */
    private static final double LEAST_TEXT = 100;

    /** What a column of words keeps of its width; those of numbers and marks keep more. */
    private static final double LEAST_SHARE = 0.5;

    private static final double LEAST_SHARE_OF_MARKS = 0.8;

    private final Map<TaskColumn, Double> wanted = new EnumMap<>(TaskColumn.class);
    private double scale = 1;
    private double room = 1;
    private double text = GOOD_TEXT;

    /** A column wants that width. */
    void want(TaskColumn column, double width) {
        wanted.put(column, width);
    }

    /** The width that a column wants. */
    double wanted(TaskColumn column) {
        return wanted.getOrDefault(column, ColumnMemory.usualWidth(column));
    }

    /**
     * Shares a width out.
     *
     * @param shown the columns; the text is one of them
     * @param width of the list, in pixels
     * @param textScale how much larger the text is than drawn
     */
    void share(Collection<TaskColumn> shown, double width, double textScale) {
        scale = textScale;
        double most = 0;
        double least = 0;
        for (TaskColumn column : shown) {
            if (column != TaskColumn.TEXT) {
                most += wanted(column) * scale;
                least += wanted(column) * scale * leastShare(column);
            }
        }
        double left = width - GOOD_TEXT * scale - least;
        room = most > least ? Math.clamp(left / (most - least), 0.0, 1.0) : 1;
        double others = least + (most - least) * room;
        text = Math.max(LEAST_TEXT * scale, width - others);
    }

    /** The width of a column as it was shared out, in pixels. */
    double of(TaskColumn column) {
        return column == TaskColumn.TEXT ? text : wanted(column) * scale * shareOf(column);
    }

    /** A column was made that wide by hand, in pixels. */
    void dragged(TaskColumn column, double width) {
        want(column, width / scale / shareOf(column));
    }

    private double shareOf(TaskColumn column) {
        double least = leastShare(column);
        return least + (1 - least) * room;
    }

    private static double leastShare(TaskColumn column) {
        return switch (column) {
            case NUMBER, YEAR, STATE, OUTCOME -> LEAST_SHARE_OF_MARKS;
            default -> LEAST_SHARE;
        };
    }
}
