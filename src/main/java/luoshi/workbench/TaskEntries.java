package luoshi.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.model.LinkState;
import luoshi.model.MatchState;
import luoshi.model.OutcomeMatch;
import luoshi.model.TaskState;

/** Brings together each task of a year and its outcomes. */
public final class TaskEntries {
    private TaskEntries() {}

    /** The year's tasks in the order of their lists. */
    public static List<TaskEntry> of(YearBook book) {
        Map<Long, List<OutcomeMatch>> settled = new HashMap<>();
        Map<Long, List<OutcomeMatch>> proposed = new HashMap<>();
        for (OutcomeMatch match : book.matches()) {
            for (Link link : match.links()) {
                if (link.state() == LinkState.CONFIRMED) {
                    settled.computeIfAbsent(link.taskId(), id -> new ArrayList<>()).add(match);
                }
            }
            if (match.state() == MatchState.PROPOSED) {
                proposed.computeIfAbsent(match.links().getFirst().taskId(), id -> new ArrayList<>())
                        .add(match);
            }
        }
        return book.tasks().stream().map(task -> entry(task, book, settled, proposed)).toList();
    }

    private static TaskEntry entry(
            KeptTask task,
            YearBook book,
            Map<Long, List<OutcomeMatch>> settled,
            Map<Long, List<OutcomeMatch>> proposed) {
        List<OutcomeMatch> outcomes = new ArrayList<>(settled.getOrDefault(task.id(), List.of()));
        outcomes.addAll(proposed.getOrDefault(task.id(), List.of()));
        return new TaskEntry(
                task, book.states().getOrDefault(task.id(), TaskState.NO_OUTCOME), outcomes);
    }
}
