package luoshi.ui.indicators;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorSeries;
import org.jspecify.annotations.Nullable;

/** A series with the values that stand for it. */
record IndicatorLine(IndicatorSeries series) {
    /** What it starts from; null where no paper says. */
    @Nullable IndicatorPoint baseline() {
        return newest(IndicatorRole.BASELINE, false).orElse(null);
    }

    /** The newest that was reached, said outright; null where nothing is. */
    @Nullable IndicatorPoint actual() {
        return newest(IndicatorRole.ACTUAL, true).orElse(null);
    }

    /** What is only expected (预计); null where there is a firm one or none. */
    @Nullable IndicatorPoint expected() {
        return actual() != null ? null : newest(IndicatorRole.ACTUAL, false).orElse(null);
    }

    /** The target that reaches furthest; null where there is none. */
    @Nullable IndicatorPoint target() {
        return newest(IndicatorRole.TARGET, false).orElse(null);
    }

    /** Of several of one year the last: what was entered by hand comes behind the papers. */
    private Optional<IndicatorPoint> newest(IndicatorRole role, boolean onlyFirm) {
        return of(role).stream()
                .filter(point -> point.firm() || !onlyFirm)
                .reduce((one, next) -> year(next) >= year(one) ? next : one);
    }

    /** Its values in one part, by year. */
    List<IndicatorPoint> of(IndicatorRole role) {
        return series.points().stream()
                .filter(point -> point.role() == role)
                .sorted(Comparator.comparingInt(IndicatorLine::year))
                .toList();
    }

    private static int year(IndicatorPoint point) {
        return point.year() == null ? 0 : point.year();
    }

    /** Those that can be followed come first: with target and actual, then with a target. */
    int rank() {
        return target() == null ? 2 : actual() == null ? 1 : 0;
    }

    /** What the papers call it beside its common name. */
    Set<String> otherNames() {
        Set<String> names = new LinkedHashSet<>();
        series.points().stream()
                .map(IndicatorPoint::name)
                .filter(name -> !name.equals(series.name()))
                .forEach(names::add);
        return names;
    }

    boolean isSameAs(IndicatorLine other) {
        return series.name().equals(other.series.name())
                && series.unit().equals(other.series.unit());
    }
}
