package luoshi.ui.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import luoshi.model.KeptTask;
import luoshi.model.TaskState;

/** How many tasks are in each state. */
record StateCounts(int confirmed, int pending, int noOutcome) {
    static StateCounts of(List<KeptTask> tasks, Map<Long, TaskState> states) {
        Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
        tasks.forEach(
                task ->
                        counts.merge(
                                states.getOrDefault(task.id(), TaskState.NO_OUTCOME),
                                1,
                                Integer::sum));
        return new StateCounts(
                counts.getOrDefault(TaskState.CONFIRMED, 0),
                counts.getOrDefault(TaskState.PENDING, 0),
                counts.getOrDefault(TaskState.NO_OUTCOME, 0));
    }

    int of(TaskState state) {
        return switch (state) {
            case CONFIRMED -> confirmed;
            case PENDING -> pending;
            case NO_OUTCOME -> noOutcome;
        };
    }

    int total() {
        return confirmed + pending + noOutcome;
    }
}
