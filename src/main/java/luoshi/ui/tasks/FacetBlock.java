package luoshi.ui.tasks;

import java.util.List;
import luoshi.workbench.TaskFacet;

/**
 * A facet as it is shown.
 *
 * @param lines values with hits or chosen, those to show; none while it is folded
 * @param more how many further values have hits
 * @param withoutHits how many values have none
 * @param folded whether only its head is shown
 * @param chosen how many values are chosen
 * @param unread whether its values are not read yet
 */
record FacetBlock(
        TaskFacet facet,
        List<Line> lines,
        int more,
        int withoutHits,
        boolean folded,
        int chosen,
        boolean unread) {
    FacetBlock {
        lines = List.copyOf(lines);
    }

    /**
     * A value.
     *
     * @param label as the officer reads it
     * @param own whether it is the officer's own unit
     */
    record Line(String value, String label, int count, boolean chosen, boolean own) {}
}
