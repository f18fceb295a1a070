package luoshi.ui.support;

/** A place in a view that another view leads to. */
public sealed interface Destination {
    /** A task in the list of tasks. */
    record OfTask(long id) implements Destination {}

    /** A row of the outcome report, in the matching view. */
    record OfOutcome(long id) implements Destination {}

    /** The reports view. */
    record OfReports() implements Destination {}

    /** The history, narrowed to what touched a task. */
    record OfHistory(long taskId) implements Destination {}
}
