package luoshi.workbench;

import java.util.List;
import luoshi.model.KeptTask;
import luoshi.model.OutcomeMatch;
import luoshi.model.Role;
import luoshi.model.TaskState;

/**
 * A task with what the year says of it.
 *
 * @param outcomes that are settled for it, then those that are proposed for it first of all
 */
public record TaskEntry(KeptTask kept, TaskState state, List<OutcomeMatch> outcomes) {
    /** Copies the outcomes. */
    public TaskEntry {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether a unit leads it. */
    public boolean isLedBy(String unit) {
        return kept.task().units().stream()
                .anyMatch(part -> part.role() == Role.LEAD && part.unit().equals(unit));
    }

    /** Whether a unit answers for it, leading or not. */
    public boolean concerns(String unit) {
        return kept.task().units().stream().anyMatch(part -> part.unit().equals(unit));
    }
}
