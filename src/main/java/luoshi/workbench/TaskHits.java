package luoshi.workbench;

import java.util.List;
import java.util.Map;

/**
 * What a query finds.
 *
 * @param rows in the order asked for
 * @param counts by facet and value how many tasks there would be if only the other facets were
 *     chosen; values without any are left out
 * @param total how many tasks there are before searching
 */
public record TaskHits(
        List<TaskEntry> rows, Map<TaskFacet, Map<String, Integer>> counts, int total) {
    /** Nothing. */
    public static final TaskHits NONE = new TaskHits(List.of(), Map.of(), 0);
}
