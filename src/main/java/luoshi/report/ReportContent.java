package luoshi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.model.KeptTask;
import luoshi.model.OutcomeMatch;
import luoshi.model.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook is made of. Nothing is filtered here, but for the sheet of units, which shows
 * only {@code unit} where there is one: blocks of others would count only what they share with it.
 *
 * @param subject what the tasks are, as it stands in titles between the year and the sheet's name
 *     (市政府工作报告重点任务); null takes it from the title of the tasks' own list
 * @param unit the one unit whose tasks these are, null for all units
 * @param asOf the day that the content shows
 * @param tasks in the order printed
 * @param states by the ledger's key of the task; a task that is not named has no outcome
 * @param matches in the order printed; {@code tasks} should hold every task that they link to
 * @param further what the sheets need that do not list tasks and outcomes alone
 */
public record ReportContent(
        int year,
        @Nullable String subject,
        @Nullable String unit,
        LocalDate asOf,
        List<KeptTask> tasks,
        Map<Long, TaskState> states,
        List<OutcomeMatch> matches,
        Further further) {
    /** Copies the lists and the map. */
    public ReportContent {
        tasks = List.copyOf(tasks);
        states = Map.copyOf(states);
        matches = List.copyOf(matches);
    }

    /** Tasks and outcomes alone. */
    public ReportContent(
            int year,
            @Nullable String subject,
            @Nullable String unit,
            LocalDate asOf,
            List<KeptTask> tasks,
            Map<Long, TaskState> states,
            List<OutcomeMatch> matches) {
        this(year, subject, unit, asOf, tasks, states, matches, Further.NONE);
    }

    TaskState stateOf(KeptTask task) {
        return states.getOrDefault(task.id(), TaskState.NO_OUTCOME);
    }
}
