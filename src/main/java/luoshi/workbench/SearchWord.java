package luoshi.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a search, and how it was understood.
 *
 * @param typed as typed
 * @param folded for comparing
 * @param units that its pinyin initials name; none for a word that names no unit so
 * @param number the task's number that it names, null where it names none
 */
public record SearchWord(
        String typed, String folded, List<String> units, @Nullable Integer number) {
    /** Copies the units. */
    public SearchWord {
        units = List.copyOf(units);
    }
}
