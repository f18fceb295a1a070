package luoshi.ui.overview;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import luoshi.model.IndicatorSeries;
import luoshi.ui.support.Messages;

/** An indicator on a card: newest actual, light with its word, a small chart, the target. */
final class IndicatorCard extends VBox {
    private static final double DOT = 4.5;

    IndicatorCard(IndicatorSeries series, Messages messages) {
        getStyleClass().add("indicator-card");
        Label name = new Label(series.name());
        Label value = new Label(actual(series, messages));
        value.getStyleClass().add("indicator-value");
        value.setMinWidth(USE_PREF_SIZE);
        Label unit = new Label(series.unit());
        unit.getStyleClass().add("second");
        Region rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        HBox line = new HBox(value, unit, rest, light(series, messages));
        line.getStyleClass().add("indicator-line");
        IndicatorChart chart = new IndicatorChart(series);
        VBox.setVgrow(chart, Priority.ALWAYS);
        Label from = new Label(IndicatorChart.firstYear(series).map(String::valueOf).orElse(""));
        Label to = new Label(target(series, messages));
        from.getStyleClass().add("axis");
        to.getStyleClass().add("axis");
        from.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().setAll(name, line, chart, new HBox(from, between, to));
    }

    private static Label light(IndicatorSeries series, Messages messages) {
        Label light = new Label(word(series, messages));
        light.setMinWidth(USE_PREF_SIZE);
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("dot");
        light.setGraphic(dot);
        light.getStyleClass()
                .addAll("light", "light-" + series.light().name().toLowerCase(Locale.ROOT));
        return light;
    }

    private static String word(IndicatorSeries series, Messages messages) {
        Optional<IndicatorPoint> actual = newest(series, IndicatorRole.ACTUAL);
        if (series.light() != IndicatorSeries.Light.NONE || actual.isEmpty()) {
            return messages.text("light." + series.light().name());
        }
        return messages.text(actual.get().firm() ? "light.without-target" : "light.expected");
    }

    /** The newest actual, a dash where there is none. */
    private static String actual(IndicatorSeries series, Messages messages) {
        return newest(series, IndicatorRole.ACTUAL)
                .map(point -> plain(point))
                .orElseGet(() -> messages.text("none"));
    }

    private static String target(IndicatorSeries series, Messages messages) {
        return newest(series, IndicatorRole.TARGET)
                .map(
                        point ->
                                messages.text(
                                        "target",
                                        point.year() == null ? "" : String.valueOf(point.year()),
                                        messages.text(
                                                "comparison." + point.comparison().name(),
                                                plain(point))))
                .orElseGet(() -> messages.text("target.none"));
    }

    /** The newest value, a firm one if there is any. */
    private static Optional<IndicatorPoint> newest(IndicatorSeries series, IndicatorRole role) {
        return series.points().stream()
                .filter(point -> point.role() == role)
                .max(
                        Comparator.comparing(IndicatorPoint::firm)
                                .thenComparing(point -> point.year() == null ? 0 : point.year()));
    }

    private static String plain(IndicatorPoint point) {
        return point.value().stripTrailingZeros().toPlainString();
    }

    /** The card in words. */
    static String spoken(IndicatorSeries series, Messages messages) {
        return messages.text(
                "indicator.spoken",
                series.name(),
                actual(series, messages),
                series.unit(),
                word(series, messages),
                target(series, messages));
    }
}
