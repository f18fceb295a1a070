package luoshi.ui.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.ui.support.Settings;
import luoshi.workbench.TaskColumn;
import luoshi.workbench.TaskOrder;

/** Which columns the officer wants, how wide, and by which the list is sorted. */
final class ColumnMemory {
    private static final String COLUMNS = "tasks.columns";
    private static final String ORDER = "tasks.order";
    private static final String DOWN = "-";
    private static final List<TaskColumn> USUAL =
            List.of(
                    TaskColumn.NUMBER,
                    TaskColumn.TEXT,
                    TaskColumn.UNIT,
                    TaskColumn.STATE,
                    TaskColumn.PROMISES);

    private final Settings settings;

    ColumnMemory(Settings settings) {
        this.settings = settings;
    }

    /**
     * A column that is shown.
     *
     * @param width in pixels at the usual size of text
     */
    record Place(TaskColumn column, double width) {}

    /** How wide a column is at first, in pixels at the usual size of text. */
    static double usualWidth(TaskColumn column) {
        return switch (column) {
            case NUMBER -> 52;
            case YEAR -> 64;
            case TEXT -> 300;
            case UNIT -> 163;
            case JOINT -> 176;
            case STATE -> 88;
            case SECTION, ISSUER -> 140;
            case DEADLINE, CHANGED, VERDICT -> 118;
            case LEADERS -> 96;
            case OUTCOME -> 84;
            case PROMISES -> 108;
        };
    }

    /** The columns from left to right. */
    List<Place> columns() {
        List<Place> places = new ArrayList<>();
        for (String kept : settings.get(COLUMNS).orElse("").split(",", -1)) {
            int colon = kept.indexOf(':');
            if (colon > 0) {
                column(kept.substring(0, colon))
                        .filter(known -> places.stream().noneMatch(p -> p.column() == known))
                        .ifPresent(known -> places.add(place(known, kept.substring(colon + 1))));
            }
        }
        return places.isEmpty()
                ? USUAL.stream().map(column -> new Place(column, usualWidth(column))).toList()
                : places;
    }

    private static Place place(TaskColumn column, String width) {
        try {
            return new Place(column, Double.parseDouble(width));
        } catch (NumberFormatException e) {
            return new Place(column, usualWidth(column));
        }
    }

    private static Optional<TaskColumn> column(String name) {
        return Arrays.stream(TaskColumn.values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    /** Keeps the columns from left to right. */
    void keep(List<Place> places) {
        settings.put(
                COLUMNS,
                places.stream()
                        .map(
                                place ->
                                        place.column().name()
                                                + String.format(
                                                        Locale.ROOT, ":%.0f", place.width()))
                        .collect(Collectors.joining(",")));
    }

    /** How the list was sorted. */
    TaskOrder order() {
        String kept = settings.get(ORDER).orElse("");
        boolean descending = kept.endsWith(DOWN);
        return column(descending ? kept.substring(0, kept.length() - 1) : kept)
                .map(column -> new TaskOrder(column, descending))
                .orElse(TaskOrder.AS_LISTED);
    }

    /** Keeps how the list is sorted. */
    void keep(TaskOrder order) {
        TaskColumn column = order.column();
        settings.put(ORDER, column == null ? "" : column.name() + (order.descending() ? DOWN : ""));
    }

    /** The usual columns again. */
    void forget() {
        settings.put(COLUMNS, "");
        settings.put(ORDER, "");
    }
}
