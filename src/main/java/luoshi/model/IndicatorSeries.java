package luoshi.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator over the years, whatever the papers call it.
 *
 * @param name the common name
 * @param unit the measure of its values here, converted where that is exact
 * @param points baselines, targets and actuals in the order of their papers
 * @param light how the last firm actual stands, NONE where there is none
 * @param projection what the actuals so far come to in the target's year, null where fewer than two
 *     are known
 */
public record IndicatorSeries(
        String name,
        String unit,
        List<IndicatorPoint> points,
        Light light,
        @Nullable BigDecimal projection) {
    /** Copies the points. */
    public IndicatorSeries {
        points = List.copyOf(points);
    }

    /** 亮灯. */
    public enum Light {
        /** Reached, or on the way to it. */
        GREEN,
        /** Somewhat behind. */
        YELLOW,
        /** Behind. */
        RED,
        /** Nothing to tell by. */
        NONE
    }
}
