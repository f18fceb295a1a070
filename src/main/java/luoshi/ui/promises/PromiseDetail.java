package luoshi.ui.promises;

import java.util.List;
import luoshi.model.KeptOutcome;
import luoshi.model.Passage;
import luoshi.model.Verdict;
import luoshi.workbench.Target;
import org.jspecify.annotations.Nullable;

/**
 * A promise in full.
 *
 * @param from year, task, row and leading unit, in words
 * @param goal the promised number with its sign; of a deliverable the word that promises it
 * @param done the reported number; — where there is none
 * @param gap with its sign; — where it cannot be said
 * @param promised the text that promises it
 * @param reported the account that answers it or should; null where no row answers the task
 * @param reportedBy the row of that account, null with it
 * @param checks what the verdict rests on, line by line
 * @param overruled who overruled it when and why, and what the program says; empty where nobody did
 */
record PromiseDetail(
        Target target,
        String title,
        String from,
        @Nullable Verdict verdict,
        Figure goal,
        Figure done,
        Figure gap,
        Shown promised,
        @Nullable Shown reported,
        @Nullable KeptOutcome reportedBy,
        List<Check> checks,
        String overruled) {
    PromiseDetail {
        checks = List.copyOf(checks);
    }

    /** A number with its measure. */
    record Figure(String value, String unit) {}

    /**
     * A text with the words that matter.
     *
     * @param clause null where nothing in it matters
     * @param number within the clause, null with it
     */
    record Shown(String text, @Nullable Passage clause, @Nullable Passage number) {}

    /**
     * A line of what the verdict rests on.
     *
     * @param key of what it is about, in the messages
     * @param isDoubt whether it weakens the verdict
     */
    record Check(String key, String words, boolean isDoubt) {}
}
