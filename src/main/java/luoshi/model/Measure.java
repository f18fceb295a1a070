package luoshi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a plan: a numbered item or, where a plan has none, its lowest heading with the text
 * under it.
 *
 * @param number as printed, null for a heading
 * @param section the heading above it, empty where there is none
 */
public record Measure(
        @Nullable Integer number,
        String section,
        String text,
        List<Responsibility> units,
        Passage passage) {
    /** Copies the units. */
    public Measure {
        units = List.copyOf(units);
    }
}
