package luoshi.ui.tasks;

import java.util.List;
import luoshi.model.Passage;
import luoshi.model.TaskState;
import luoshi.model.Verdict;
import luoshi.ui.support.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A task as the pane at the right shows it.
 *
 * @param number null where none is printed
 * @param ownPart whether the own unit leads or joins; empty where it does neither
 * @param hits of the search in the text
 * @param promises none until the year's promises are read
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
        List<PromisedLine> promises,
        List<UnitTag> units,
        String leaders,
        String deadline,
        List<OutcomeCard> outcomes,
        String document) {
    TaskDetail {
        hits = List.copyOf(hits);
        promises = List.copyOf(promises);
        units = List.copyOf(units);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What it promises.
     *
     * @param goal number and measure, or the word that promises it
     * @param verdict null where the year has no report
     */
    record PromisedLine(String what, String goal, @Nullable Verdict verdict) {}

    /** A unit of the task. */
    record UnitTag(String name, boolean leads, boolean own, boolean hit) {}

    /**
     * An outcome of the task.
     *
     * @param source as printed
     * @param restated the task as the report words it; empty where it says the same
     * @param differing where it says something else
     * @param account its beginning
     */
    record OutcomeCard(
            long id,
            String title,
            String source,
            boolean settled,
            String restated,
            List<Mark> differing,
            String account,
            List<Passage> hits) {
        OutcomeCard {
            differing = List.copyOf(differing);
            hits = List.copyOf(hits);
        }
    }

    /**
     * A goal, a task or an outcome that it is joined with.
     *
     * @param taskId null where it is no task
     * @param year of the task
     * @param place year and number, or that it is of a plan
     */
    record RelativeLine(
            @Nullable Long taskId, @Nullable Integer year, String place, String text, String how) {}
}
