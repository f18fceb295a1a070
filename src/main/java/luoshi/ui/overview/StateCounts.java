package luoshi.ui.overview;

import java.util.List;
import java.util.Map;
import luoshi.model.KeptTask;
import luoshi.model.TaskState;

/** How many tasks are in each state. */
record StateCounts(int confirmed, int pending, int noOutcome) {
    static StateCounts of(List<KeptTask> tasks, Map<Long, TaskState> states) {
        int[] counts = new int[TaskState.values().length];
        tasks.forEach(
                task -> counts[states.getOrDefault(task.id(), TaskState.NO_OUTCOME).ordinal()]++);
        return new StateCounts(
                counts[TaskState.CONFIRMED.ordinal()],
                counts[TaskState.PENDING.ordinal()],
                counts[TaskState.NO_OUTCOME.ordinal()]);
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
