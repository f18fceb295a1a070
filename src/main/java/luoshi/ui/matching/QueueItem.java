package luoshi.ui.matching;

import java.util.List;
import luoshi.model.Link;
import luoshi.model.LinkState;
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
        /**
         * Whether its best proposal may be accepted unseen: at least that sure, no other is, and
         * the officer has said nothing on the row.
         */
        boolean isSure(double from) {
            List<Link> links = match.links();
            return suspect == null
                    && links.stream().allMatch(link -> link.state() == LinkState.PROPOSED)
                    && links.stream().noneMatch(Link::suspect)
                    && links.stream().filter(link -> link.score() >= from).count() == 1;
        }

        /** The ledger's key of the outcome. */
        long id() {
            return match.outcome().id();
        }
    }
}
