package luoshi.ui.matching;

import luoshi.model.OutcomeMatch;
import luoshi.workbench.SuspectLink;
import org.jspecify.annotations.Nullable;

/** A line of the queue. */
sealed interface QueueItem {
    /** Its group. */
    QueueGroup group();

    /**
     * The heading of a group.
     *
     * @param rows how many stand below it
     * @param folded whether they are hidden
     */
    record Heading(QueueGroup group, int rows, boolean folded) implements QueueItem {}

    /**
     * A row of the outcome report.
     *
     * @param index its place in the year's reports, from 0
     * @param suspect what was settled and says something else now; null where nothing does
     */
    record Row(QueueGroup group, OutcomeMatch match, int index, @Nullable SuspectLink suspect)
            implements QueueItem {
        /** The ledger's key of the outcome. */
        long id() {
            return match.outcome().id();
        }
    }
}
