package luoshi.ui.tasks;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.workbench.SearchWord;
import luoshi.workbench.TaskEntry;
import org.jspecify.annotations.Nullable;

/** Which task is chosen after other tasks are shown. */
final class NextChosen {
    private NextChosen() {}

    /** The keys of tasks. */
    static Set<Long> keys(List<TaskEntry> tasks) {
        return tasks.stream().map(task -> task.kept().id()).collect(Collectors.toSet());
    }

    /** The task whose number is searched for, else the one chosen before. */
    static @Nullable TaskEntry named(
            List<TaskEntry> shown, List<SearchWord> typed, @Nullable TaskEntry before) {
        Set<Integer> numbers =
                typed.stream()
                        .map(SearchWord::number)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return shown.stream()
                .filter(task -> numbers.contains(task.kept().task().number()))
                .findFirst()
                .orElse(before);
    }

    /** The same task as it stands now, or else the first; null where none is shown. */
    static @Nullable TaskEntry again(List<TaskEntry> shown, @Nullable TaskEntry before) {
        return shown.stream()
                .filter(task -> before != null && task.kept().id() == before.kept().id())
                .findFirst()
                .orElse(shown.isEmpty() ? null : shown.getFirst());
    }
}
