package luoshi.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorSeries;
import org.jspecify.annotations.Nullable;

/** A small chart: actuals as a line, baselines hollow, the last target as a dashed line across. */
final class IndicatorChart extends Pane {
    private static final double DOT = 3;
    private static final double EDGE = 5;
    private static final double HEIGHT = 34;

    private final List<IndicatorPoint> points;
    private final @Nullable IndicatorPoint target;

    IndicatorChart(IndicatorSeries series) {
        getStyleClass().add("indicator-chart");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        points =
                series.points().stream()
                        .filter(point -> point.role() != IndicatorRole.TARGET)
                        .filter(point -> point.year() != null)
                        .sorted(Comparator.comparingInt(IndicatorChart::year))
                        .toList();
        target =
                series.points().stream()
                        .filter(point -> point.role() == IndicatorRole.TARGET)
                        .max(Comparator.comparingInt(IndicatorChart::year))
                        .orElse(null);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
    }

    private static int year(IndicatorPoint point) {
        return point.year() == null ? 0 : point.year();
    }

    /** The first year of anything that is known. */
    static Optional<Integer> firstYear(IndicatorSeries series) {
        return series.points().stream()
                .map(IndicatorChart::year)
                .filter(year -> year > 0)
                .min(Comparator.naturalOrder());
    }

    private void draw() {
        getChildren().clear();
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (target != null) {
            double y = y(target);
            Line line = new Line(0, y, getWidth(), y);
            line.getStyleClass().add("target-line");
            getChildren().add(line);
        }
        Polyline way = new Polyline();
        way.getStyleClass().add("actual-line");
        getChildren().add(way);
        for (IndicatorPoint point : points) {
            way.getPoints().addAll(x(point), y(point));
            Circle dot = new Circle(x(point), y(point), DOT);
            dot.getStyleClass()
                    .add(point.role() == IndicatorRole.ACTUAL ? "actual-dot" : "baseline-dot");
            getChildren().add(dot);
        }
    }

    private double x(IndicatorPoint point) {
        int first = points.isEmpty() ? 0 : year(points.getFirst());
        int last = points.isEmpty() ? 0 : year(points.getLast());
        if (target != null && target.year() != null) {
            first = Math.min(first, year(target));
            last = Math.max(last, year(target));
        }
        double share = last == first ? 0.5 : (double) (year(point) - first) / (last - first);
        return EDGE + share * (getWidth() - 2 * EDGE);
    }

    private double y(IndicatorPoint point) {
        double least = target == null ? Double.MAX_VALUE : target.value().doubleValue();
        double most = target == null ? -Double.MAX_VALUE : least;
        for (IndicatorPoint one : points) {
            least = Math.min(least, one.value().doubleValue());
            most = Math.max(most, one.value().doubleValue());
        }
        double share = most == least ? 0.5 : (point.value().doubleValue() - least) / (most - least);
        return EDGE + (1 - share) * (getHeight() - 2 * EDGE);
    }
}
