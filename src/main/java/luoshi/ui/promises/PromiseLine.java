package luoshi.ui.promises;

import luoshi.model.PromiseKind;
import luoshi.model.Verdict;
import luoshi.workbench.Target;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the list shows it.
 *
 * @param number of the task or else of the row, as printed
 * @param whose whether the number is a task's or a row's, in a word
 * @param note where the number is from, what is provisional, what the officer said
 * @param goal what is promised, with its measure; the verb of a deliverable
 * @param done what is reported
 * @param gap how far apart they are, with its sign; empty where that cannot be said
 * @param verdict null where the year has no report
 */
record PromiseLine(
        Target target,
        String number,
        String whose,
        String what,
        String note,
        String goal,
        String done,
        String gap,
        @Nullable Verdict verdict) {
    PromiseKind kind() {
        return target.judgement().commitment().kind();
    }

    /** Whether both are the same promise, whatever became of it meanwhile. */
    boolean isSameAs(PromiseLine other) {
        return id() == other.id()
                && target.judgement()
                        .commitment()
                        .mark()
                        .equals(other.target.judgement().commitment().mark());
    }

    /** Tasks count up from 1, rows without a task down from -1. */
    private long id() {
        return target.task() != null ? target.task().id() : -target.rows().getFirst().id();
    }
}
