package luoshi.ui.indicators;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale of a chart: from round numbers to pixels.
 *
 * @param low the first tick
 * @param high the last tick
 * @param step between ticks
 */
record ChartScale(double low, double high, double step) {
    private static final int TICKS = 5;
    private static final double ROOM = 0.12;

    /** A scale that holds all values, with round ticks and some room. */
    static ChartScale of(List<Double> values) {
        double least = values.stream().min(Double::compare).orElse(0.0);
        double most = values.stream().max(Double::compare).orElse(1.0);
        double span = most - least;
        if (span == 0) {
            span = most == 0 ? 1 : Math.abs(most) * 0.4;
        }
        double from = least - span * ROOM;
        double to = most + span * ROOM;
        if (least >= 0 && from < 0) {
            from = 0;
        }
        double step = round((to - from) / TICKS);
        return new ChartScale(Math.floor(from / step) * step, Math.ceil(to / step) * step, step);
    }

    /** The next of 1, 2, 5, 10 … */
    private static double round(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double share = rough / power;
        double nice = share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10;
        return nice * power;
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        int count = (int) Math.round((high - low) / step);
        for (int i = 0; i <= count; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** Where a value stands between two pixels. */
    double place(double value, double from, double to) {
        return from + (value - low) / (high - low) * (to - from);
    }
}
