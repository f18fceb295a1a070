package luoshi.report;

import java.util.List;
import luoshi.model.IndicatorSeries;

/**
 * What a workbook holds besides tasks and outcomes.
 *
 * @param promises in the order of the tasks, then those of rows without a task
 * @param indicators in the order in which they are first stated
 * @param lights by which the lights of the indicators are given
 * @param descents goals of plans and tasks with what carries them on
 * @param changes the newest first
 */
public record Further(
        List<Promised> promises,
        List<IndicatorSeries> indicators,
        LightShares lights,
        List<Descent> descents,
        List<ChangeEntry> changes) {
    /** Nothing. */
    public static final Further NONE =
            new Further(List.of(), List.of(), LightShares.USUAL, List.of(), List.of());

    /** Copies the lists. */
    public Further {
        promises = List.copyOf(promises);
        indicators = List.copyOf(indicators);
        descents = List.copyOf(descents);
        changes = List.copyOf(changes);
    }
}
