package luoshi.commitment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import luoshi.model.Comparison;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorSeries.Light;
import org.jspecify.annotations.Nullable;

/**
 * The light of a series: how much of the target the last firm actual comes to (for a limit from
 * above, the target of the actual).
 *
 * @param green from this share of the target on
 * @param yellow from this share on; below it is red
 */
public record IndicatorRule(BigDecimal green, BigDecimal yellow) {
    /** Green from 100 %, yellow from 90 %. */
    public static final IndicatorRule USUAL =
            new IndicatorRule(BigDecimal.ONE, new BigDecimal("0.9"));

    /** A yellow above the green would never be seen. */
    public IndicatorRule {
        if (yellow.signum() <= 0 || yellow.compareTo(green) > 0) {
            throw new IllegalArgumentException("yellow " + yellow + " of green " + green);
        }
    }

    /** The rule by written shares of the target; the usual one where either is none. */
    public static IndicatorRule of(String green, String yellow) {
        try {
            return new IndicatorRule(new BigDecimal(green), new BigDecimal(yellow));
        } catch (IllegalArgumentException none) {
            return USUAL;
        }
    }

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;

    /** 左右 is kept within so much. */
    private static final BigDecimal ABOUT = new BigDecimal("0.95");

    Light light(List<IndicatorPoint> points) {
        Optional<IndicatorPoint> actual = last(points);
        IndicatorPoint target = target(points);
        if (actual.isEmpty() || target == null || target.value().signum() == 0) {
            return Light.NONE;
        }
        BigDecimal value = actual.get().value();
        boolean atMost = target.comparison() == Comparison.AT_MOST;
        if (atMost && value.signum() == 0) {
            return Light.GREEN;
        }
        BigDecimal share =
                atMost
                        ? target.value().divide(value, EXACT_ENOUGH)
                        : value.divide(target.value(), EXACT_ENOUGH);
        BigDecimal full = target.comparison() == Comparison.ABOUT ? ABOUT.multiply(green) : green;
        if (share.compareTo(full) >= 0) {
            return Light.GREEN;
        }
        return share.compareTo(yellow) >= 0 ? Light.YELLOW : Light.RED;
    }

    /** The straight line through the actuals, in the target's year; null with fewer than two. */
    static @Nullable BigDecimal projection(List<IndicatorPoint> points) {
        IndicatorPoint target = target(points);
        List<IndicatorPoint> actuals = actuals(points);
        if (target == null || target.year() == null || actuals.size() < 2) {
            return null;
        }
        IndicatorPoint first = actuals.getFirst();
        IndicatorPoint last = actuals.getLast();
        int years = year(last) - year(first);
        if (years == 0) {
            return null;
        }
        BigDecimal slope =
                last.value()
                        .subtract(first.value())
                        .divide(BigDecimal.valueOf(years), EXACT_ENOUGH);
        BigDecimal ahead = BigDecimal.valueOf((long) target.year() - year(last));
        return last.value().add(slope.multiply(ahead));
    }

    private static List<IndicatorPoint> actuals(List<IndicatorPoint> points) {
        return points.stream()
                .filter(p -> p.role() == IndicatorRole.ACTUAL && p.firm() && p.year() != null)
                .sorted(Comparator.comparingInt(IndicatorRule::year))
                .toList();
    }

    private static Optional<IndicatorPoint> last(List<IndicatorPoint> points) {
        return actuals(points).stream().reduce((one, next) -> next);
    }

    /** The target that reaches furthest. */
    private static @Nullable IndicatorPoint target(List<IndicatorPoint> points) {
        return points.stream()
                .filter(p -> p.role() == IndicatorRole.TARGET)
                .max(Comparator.comparingInt(IndicatorRule::year))
                .orElse(null);
    }

    private static int year(IndicatorPoint point) {
        return point.year() == null ? 0 : point.year();
    }
}
