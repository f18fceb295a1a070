package luoshi.workbench;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are to be shown.
 *
 * @param words all of which must be found
 * @param chosen by facet the values of which a task needs one; a facet without any asks for nothing
 * @param unit whose tasks alone, null for all
 */
public record TaskQuery(
        List<SearchWord> words,
        Map<TaskFacet, Set<String>> chosen,
        @Nullable String unit,
        TaskOrder order) {
    /** Everything. */
    public static final TaskQuery ALL =
            new TaskQuery(List.of(), Map.of(), null, TaskOrder.AS_LISTED);

    /** Copies words and values. */
    public TaskQuery {
        words = List.copyOf(words);
        Map<TaskFacet, Set<String>> copy = new EnumMap<>(TaskFacet.class);
        chosen.forEach(
                (facet, values) -> {
                    if (!values.isEmpty()) {
                        copy.put(facet, new LinkedHashSet<>(values));
                    }
                });
        chosen = copy;
    }
}
