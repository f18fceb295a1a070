package luoshi.ui.lineage;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Which two years are looked at; the same where there is only one. */
record YearPair(int from, int to) {
    /**
     * The chosen year and the next later one that has tasks, else the last earlier one and the
     * chosen one; null where no year has tasks.
     */
    static @Nullable YearPair usual(int chosen, Collection<Integer> withTasks) {
        if (withTasks.isEmpty()) {
            return null;
        }
        int middle =
                withTasks.contains(chosen)
                        ? chosen
                        : withTasks.stream().mapToInt(year -> year).max().orElse(chosen);
        return withTasks.stream()
                .filter(year -> year > middle)
                .min(Integer::compare)
                .map(later -> new YearPair(middle, later))
                .or(
                        () ->
                                withTasks.stream()
                                        .filter(year -> year < middle)
                                        .max(Integer::compare)
                                        .map(earlier -> new YearPair(earlier, middle)))
                .orElseGet(() -> new YearPair(middle, middle));
    }

    boolean has(int year) {
        return from == year || to == year;
    }
}
