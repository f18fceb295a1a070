package luoshi.bench;

import org.jspecify.annotations.Nullable;

/**
 * A measured figure.
 *
 * @param what its key in the room's bundle, after the benchmark's name and a dot
 * @param unit "ms", "MB", a count's noun, or "" for a share of one
 * @param baseline what it is held beside; null where nothing is
 */
public record Figure(String what, double value, String unit, @Nullable Baseline baseline) {
    /**
     * What a figure is held beside, measured in the same run in the same unit.
     *
     * @param what its key in the room's bundle, after the benchmark's name and a dot
     */
    public record Baseline(String what, double value) {
        /** How many times the baseline a figure is. */
        public double ratioOf(double figure) {
            return figure / value;
        }
    }

    static Figure alone(String what, double value, String unit) {
        return new Figure(what, value, unit, null);
    }

    static Figure beside(String what, double value, String unit, String baseline, double other) {
        return new Figure(what, value, unit, new Baseline(baseline, other));
    }
}
