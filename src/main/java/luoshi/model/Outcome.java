package luoshi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an outcome report.
 *
 * @param number as printed, null where none is
 * @param task the task as the report restates it
 * @param target its 年度目标 column, null where the report has none
 * @param source the task source as printed, empty where the report has none
 * @param references what the source names, in order
 * @param dailyDuty whether the source names routine duty (日常履职考核事项)
 * @param units in the order printed
 * @param account what was done; paragraphs are separated by {@code \n}
 * @param passage the whole row
 */
public record Outcome(
        @Nullable Integer number,
        String task,
        @Nullable String target,
        String source,
        List<Reference> references,
        boolean dailyDuty,
        List<Responsibility> units,
        String account,
        List<Repair> repairs,
        Passage passage) {
    /** Copies the lists. */
    public Outcome {
        references = List.copyOf(references);
        units = List.copyOf(units);
        repairs = List.copyOf(repairs);
    }
}
