package luoshi.ui.support;

import java.nio.file.Path;
import java.util.List;
import luoshi.model.TaskState;
import luoshi.model.Verdict;
import org.jspecify.annotations.Nullable;

/** A place in a view that another view leads to. */
public sealed interface Destination {
    /** A task in the list of tasks. */
    record OfTask(long id) implements Destination {}

    /**
     * The tasks of the year under these facets alone; all of it null for every task.
     *
     * @param section as its heading stands, empty for tasks without one
     * @param unit that answers for them
     * @param leads whether that unit leads them or not, null for both
     */
    record OfTasks(
            @Nullable TaskState state,
            @Nullable String section,
            @Nullable String unit,
            @Nullable Boolean leads)
            implements Destination {}

    /** The promises with a verdict; null for all. */
    record OfPromises(@Nullable Verdict verdict) implements Destination {}

    /** What a task promises. */
    record OfTaskPromises(long taskId) implements Destination {}

    /** What a task comes from and leads to. */
    record OfTaskLineage(long taskId) implements Destination {}

    /** An indicator by its common name. */
    record OfIndicator(String name) implements Destination {}

    /** The units, those to be named first. */
    record OfUnits() implements Destination {}

    /** A row of the outcome report, in the matching view. */
    record OfOutcome(long id) implements Destination {}

    /** The reports view. */
    record OfReports() implements Destination {}

    /** A unit, by the name that the ledger shows. */
    record OfUnit(String name) implements Destination {}

    /** Files on their way into the ledger. */
    record ToImport(List<Path> files) implements Destination {
        /** Copies the files. */
        public ToImport {
            files = List.copyOf(files);
        }
    }

    /** What was copied elsewhere, on its way into the ledger. */
    record ToPaste() implements Destination {}

    /** The history, narrowed to what touched a task. */
    record OfHistory(long taskId) implements Destination {}
}
