package luoshi.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.model.KeptTask;
import luoshi.model.OutcomeMatch;
import luoshi.model.TaskState;
import luoshi.unit.Directory;

/**
 * A year of the ledger at one moment.
 *
 * @param tasks in the order of their lists
 * @param states of every task, by its key
 * @param matches the year's outcomes in the order of their reports, each with its links
 * @param directory who the units are
 * @param suspects of all years: decided links whose ends say something else now, by their keys
 */
public record YearBook(
        int year,
        List<KeptTask> tasks,
        Map<Long, TaskState> states,
        List<OutcomeMatch> matches,
        Directory directory,
        Map<Long, SuspectLink> suspects) {
    /** Copies the lists. */
    public YearBook {
        tasks = List.copyOf(tasks);
        states = Map.copyOf(states);
        matches = List.copyOf(matches);
        suspects = Map.copyOf(suspects);
    }

    /** A year with what is known of units anywhere, and nothing suspect. */
    public YearBook(
            int year,
            List<KeptTask> tasks,
            Map<Long, TaskState> states,
            List<OutcomeMatch> matches) {
        this(year, tasks, states, matches, Directory.general(), Map.of());
    }

    /** The task with that key; empty where the year has none such. */
    public Optional<KeptTask> task(long id) {
        return tasks.stream().filter(task -> task.id() == id).findFirst();
    }
}
