package luoshi.ui.tasks;

import java.util.List;

/**
 * A facet as it is shown.
 *
 * @param lines values with hits or chosen, those to show
 * @param more how many further values have hits
 * @param withoutHits how many values have none
 */
record FacetBlock(Facet facet, List<Line> lines, int more, int withoutHits) {
    FacetBlock {
        lines = List.copyOf(lines);
    }

    /**
     * A value.
     *
     * @param label as the officer reads it
     */
    record Line(String value, String label, int count, boolean chosen) {}
}
