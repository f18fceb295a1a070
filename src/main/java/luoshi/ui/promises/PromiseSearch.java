package luoshi.ui.promises;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.model.Outcome;
import luoshi.workbench.SearchWord;
import luoshi.workbench.Target;
import luoshi.workbench.TaskSearch;
import org.jspecify.annotations.Nullable;

/**
 * Finds promises by what is typed: those of the tasks that are found so, and those of rows without
 * a task by the rows' own words.
 */
record PromiseSearch(TaskSearch tasks) {
    /**
     * The promises that are found, in their order.
     *
     * @param own the unit that they must concern, empty for any
     */
    List<PromiseLine> find(List<PromiseLine> all, String typed, String own) {
        List<SearchWord> words = tasks.understand(typed);
        Set<Long> hits = new HashSet<>();
        tasks.find(words).stream()
                .filter(task -> own.isEmpty() || task.concerns(own))
                .forEach(task -> hits.add(task.kept().id()));
        return all.stream()
                .filter(
                        line ->
                                line.target().task() != null
                                        ? hits.contains(line.target().task().id())
                                        : isFound(line.target(), words, own))
                .toList();
    }

    /** Of a row without a task: its own words count, and a row without units is the reporter's. */
    private static boolean isFound(Target target, List<SearchWord> typed, String own) {
        Outcome row = target.rows().getFirst().outcome();
        String issuer = target.rows().getFirst().edition().heading().issuer();
        boolean concerns =
                row.units().isEmpty()
                        ? own.equals(issuer)
                        : row.units().stream().anyMatch(part -> part.unit().equals(own));
        String text = row.task() + "\n" + row.account();
        return (own.isEmpty() || concerns)
                && typed.stream().allMatch(word -> isFound(word, row.number(), text));
    }

    private static boolean isFound(SearchWord word, @Nullable Integer number, String text) {
        return (word.number() != null && word.number().equals(number))
                || !TaskSearch.hits(text, List.of(word)).isEmpty();
    }
}
