package luoshi.report;

import java.util.List;
import luoshi.model.Continuation;
import luoshi.model.KeptTask;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a plan, or a task, with what carries it on in a year.
 *
 * @param group what stands above it: the plan, or the earlier list
 * @param text of the goal or task
 * @param aim the value to be reached, empty where there is none
 * @param year of the tasks that may carry it on
 * @param steps best first; none where nothing carries it on
 * @param reason why nothing carries it on, in the officer's words; null where nobody has said
 */
public record Descent(
        String group,
        String text,
        String aim,
        int year,
        List<Step> steps,
        @Nullable String reason) {
    /** Copies the steps. */
    public Descent {
        steps = List.copyOf(steps);
    }

    /**
     * A task that carries it on.
     *
     * @param account what is reported of that task, empty where nothing is
     */
    public record Step(KeptTask task, Continuation continuation, String account) {}
}
