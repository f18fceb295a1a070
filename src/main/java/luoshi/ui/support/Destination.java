package luoshi.ui.support;

import java.nio.file.Path;
import java.util.List;

/** A place in a view that another view leads to. */
public sealed interface Destination {
    /** A task in the list of tasks. */
    record OfTask(long id) implements Destination {}

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
