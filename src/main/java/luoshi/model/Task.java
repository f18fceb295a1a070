package luoshi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of a list.
 *
 * @param number as printed, null where none is
 * @param section the first-level heading above it ("一、…"), empty where there is none
 * @param subsection the second-level heading above it ("（一）…"), empty where there is none
 * @param text as printed, less line-break artefacts; ends before the unit list
 * @param units in the order printed
 * @param leaders persons named as 责任领导 or 责任人
 * @param deadline as printed, null where none is
 * @param truncated whether the source breaks off inside it
 * @param passage from its number to the end of its units
 */
public record Task(
        @Nullable Integer number,
        String section,
        String subsection,
        String text,
        List<Responsibility> units,
        List<String> leaders,
        @Nullable String deadline,
        boolean truncated,
        Passage passage) {
    /** Copies the lists. */
    public Task {
        units = List.copyOf(units);
        leaders = List.copyOf(leaders);
    }
}
