package luoshi.matching.lineage;

import java.util.List;
import luoshi.model.Goal;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.OriginKind;
import luoshi.model.Responsibility;

/**
 * That which came before: an earlier task, an outcome, or a goal of a plan.
 *
 * @param id the ledger's key
 * @param text what was to be done
 * @param account what was reported of it, empty where nothing was
 * @param units who answered for it, the lead first; empty where it is not said
 */
public record Origin(OriginKind kind, long id, String text, String account, List<String> units) {
    /** Copies the units. */
    public Origin {
        units = List.copyOf(units);
    }

    /** An earlier task. */
    public static Origin of(KeptTask task) {
        return new Origin(
                OriginKind.TASK,
                task.id(),
                task.task().text(),
                "",
                task.task().units().stream().map(Responsibility::unit).toList());
    }

    /** A goal of a plan. */
    public static Origin of(Goal goal) {
        return new Origin(goal.kind(), goal.id(), goal.text(), "", List.of());
    }

    /** A row of an outcome report. */
    public static Origin of(KeptOutcome outcome) {
        return new Origin(
                OriginKind.OUTCOME,
                outcome.id(),
                outcome.outcome().task(),
                outcome.outcome().account(),
                outcome.outcome().units().stream().map(Responsibility::unit).toList());
    }
}
