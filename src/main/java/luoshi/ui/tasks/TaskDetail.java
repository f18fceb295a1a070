package luoshi.ui.tasks;

import java.util.List;
import luoshi.model.Passage;
import luoshi.model.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * A task as the pane at the right shows it.
 *
 * @param number null where none is printed
 * @param ownPart whether the own unit leads or joins; empty where it does neither
 * @param hits of the search in the text
 * @param document title and number of the list
 */
record TaskDetail(
        long id,
        @Nullable Integer number,
        TaskState state,
        String ownPart,
        String section,
        String text,
        List<Passage> hits,
        boolean truncated,
        List<UnitTag> units,
        String leaders,
        String deadline,
        List<OutcomeCard> outcomes,
        String document) {
    TaskDetail {
        hits = List.copyOf(hits);
        units = List.copyOf(units);
        outcomes = List.copyOf(outcomes);
    }

    /** A unit of the task. */
    record UnitTag(String name, boolean leads, boolean own, boolean hit) {}

    /**
     * An outcome of the task.
     *
     * @param source as printed
     * @param account its beginning
     */
    record OutcomeCard(
            long id,
            String title,
            String source,
            boolean settled,
            String account,
            List<Passage> hits) {
        OutcomeCard {
            hits = List.copyOf(hits);
        }
    }
}
