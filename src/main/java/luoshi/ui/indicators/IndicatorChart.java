package luoshi.ui.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import org.jspecify.annotations.Nullable;

/**
 * A series over the years: hollow baselines, solid actuals, a long-dashed line at the target and a
 * short-dashed one to what the actuals come to. Drawn anew whenever it is laid out; the colours are
 * looked up.
 */
public final class IndicatorChart extends Region {
    private static final double HEIGHT = 252;
    private static final double LEFT = 56;
    private static final double RIGHT = 104;
    private static final double TOP = 16;
    private static final double BOTTOM = 26;
    private static final double RADIUS = 4.5;
    private static final double LEAST_GAP = 46;
    private static final double LINE = 17;

    private final Group drawing = new Group();
    private @Nullable IndicatorLine line;
    private @Nullable IndicatorWords words;

    /** An empty chart. */
    public IndicatorChart() {
        getStyleClass().add("indicator-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        drawing.setManaged(false);
        getChildren().add(drawing);
    }

    void show(IndicatorLine shown, IndicatorWords inWords) {
        line = shown;
        words = inWords;
        setAccessibleText(
                inWords.messages()
                        .text(
                                "chart.spoken",
                                shown.series().name(),
                                IndicatorWords.value(shown.baseline()),
                                IndicatorWords.value(shown.actual()),
                                inWords.target(shown.target()),
                                inWords.light(shown)));
        requestLayout();
    }

    /** Whether there is anything to draw: a year is needed. */
    static boolean canShow(IndicatorLine line) {
        return line.series().points().stream().anyMatch(point -> point.year() != null);
    }

    @Override
    protected void layoutChildren() {
        if (line == null || words == null || !canShow(line)) {
            drawing.getChildren().clear();
            return;
        }
        drawing.getChildren().setAll(new Drawing(line, words, getWidth()).nodes());
        // what comes in while it is laid out would be dressed only by the next pulse
        drawing.applyCss();
    }

    /** One drawing at one width. */
    private static final class Drawing {
        private final IndicatorLine line;
        private final IndicatorWords words;
        private final double right;
        private final ChartScale values;
        private final int firstYear;
        private final int lastYear;
        private final List<Node> nodes = new ArrayList<>();

        Drawing(IndicatorLine line, IndicatorWords words, double width) {
            this.line = line;
            this.words = words;
            right = Math.max(LEFT + LEAST_GAP, width - RIGHT);
            List<Integer> years =
                    line.series().points().stream()
                            .map(IndicatorPoint::year)
                            .filter(Objects::nonNull)
                            .sorted()
                            .toList();
            boolean isOne = years.getFirst().equals(years.getLast());
            firstYear = years.getFirst() - (isOne ? 1 : 0);
            lastYear = years.getLast();
            Stream<BigDecimal> projection = Stream.ofNullable(line.series().projection());
            values =
                    ChartScale.of(
                            Stream.concat(
                                            line.series().points().stream()
                                                    .filter(this::isDrawn)
                                                    .map(IndicatorPoint::value),
                                            projection)
                                    .map(BigDecimal::doubleValue)
                                    .toList());
        }

        private boolean isDrawn(IndicatorPoint point) {
            return point.role() == IndicatorRole.TARGET || point.year() != null;
        }

        List<Node> nodes() {
            grid();
            years();
            target();
            projection();
            actuals();
            points(IndicatorRole.BASELINE, "baseline");
            points(IndicatorRole.ACTUAL, "actual");
            return nodes;
        }

        private void grid() {
            for (double tick : values.ticks()) {
                double at = y(tick);
                nodes.add(styled(new Line(LEFT, at, right, at), "grid-line"));
                Text label = text(IndicatorWords.rounded(BigDecimal.valueOf(tick)), "tick");
                label.setX(LEFT - 8 - width(label));
                label.setY(at);
                nodes.add(label);
            }
        }

        private void years() {
            double gap = (right - LEFT) / Math.max(1, lastYear - firstYear);
            int every = (int) Math.max(1, Math.ceil(LEAST_GAP / gap));
            for (int year = lastYear; year >= firstYear; year -= every) {
                Text label = text(Integer.toString(year), "tick");
                if (year == lastYear) {
                    label.getStyleClass().add("last-year");
                }
                label.setX(x(year) - width(label) / 2);
                label.setY(HEIGHT - BOTTOM + 14);
                nodes.add(label);
            }
        }

        private void target() {
            IndicatorPoint target = line.target();
            if (target == null) {
                return;
            }
            double at = y(target.value());
            nodes.add(styled(new Line(LEFT, at, right, at), "target-line"));
            end(words.messages().text("chart.target", words.target(target)), "target-text", at);
        }

        private void projection() {
            BigDecimal projected = line.series().projection();
            IndicatorPoint actual = line.actual();
            IndicatorPoint target = line.target();
            if (projected == null || actual == null || target == null) {
                return;
            }
            int from = year(actual);
            int to = year(target);
            if (to <= from) {
                return;
            }
            double at = y(projected);
            nodes.add(styled(new Line(x(from), y(actual.value()), x(to), at), "projection-line"));
            nodes.add(styled(new Circle(x(to), at, RADIUS), "projection-point"));
            double apart = at - y(target.value());
            double shown =
                    Math.abs(apart) >= LINE ? at : y(target.value()) + (apart <= 0 ? -LINE : LINE);
            end(
                    words.messages().text("chart.projection", IndicatorWords.rounded(projected)),
                    "projection-text",
                    shown);
        }

        /** Words at the right of the drawing. */
        private void end(String said, String style, double at) {
            Text label = text(said, style);
            label.setX(right + 12);
            label.setY(at);
            nodes.add(label);
        }

        private void actuals() {
            Polyline path = new Polyline();
            line.of(IndicatorRole.ACTUAL).stream()
                    .filter(point -> point.firm() && point.year() != null)
                    .forEach(
                            point ->
                                    path.getPoints()
                                            .addAll(List.of(x(year(point)), y(point.value()))));
            nodes.add(styled(path, "actual-line"));
        }

        private void points(IndicatorRole role, String style) {
            for (IndicatorPoint point : line.of(role)) {
                if (point.year() == null) {
                    continue;
                }
                double x = x(point.year());
                double y = y(point.value());
                nodes.add(
                        styled(
                                new Circle(x, y, RADIUS),
                                point.firm() ? style + "-point" : "expected-point"));
                Text label = text(IndicatorWords.plain(point.value()), "value");
                label.setX(Math.max(LEFT, x - width(label) / 2));
                label.setY(y - 15 < TOP ? y + 15 : y - 14);
                nodes.add(label);
            }
        }

        private static int year(IndicatorPoint point) {
            return point.year() == null ? 0 : point.year();
        }

        private double x(int year) {
            double share = (double) (year - firstYear) / Math.max(1, lastYear - firstYear);
            // no point stands on the axis
            double from = LEFT + 12;
            return from + share * (right - 12 - from);
        }

        private double y(BigDecimal value) {
            return y(value.doubleValue());
        }

        private double y(double value) {
            return values.place(value, HEIGHT - BOTTOM, TOP);
        }

        private static Text text(String said, String style) {
            Text text = new Text(said);
            text.setTextOrigin(VPos.CENTER);
            text.getStyleClass().addAll("chart-text", style);
            return text;
        }

        /** Digits are half as wide as the type is high; what a style changes is little. */
        private static double width(Text text) {
            return text.getText().length() * 6.6;
        }

        private static Node styled(Node node, String style) {
            node.getStyleClass().add(style);
            return node;
        }
    }
}
