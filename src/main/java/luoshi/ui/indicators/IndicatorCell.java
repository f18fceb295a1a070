package luoshi.ui.indicators;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A cell of the list of indicators: one node, filled anew for each. */
final class IndicatorCell extends TableCell<IndicatorLine, IndicatorLine> {
    private final Node node;
    private final Consumer<IndicatorLine> fill;

    private IndicatorCell(Node node, String styleClass, Consumer<IndicatorLine> fill) {
        this.node = node;
        this.fill = fill;
        getStyleClass().add(styleClass);
    }

    static IndicatorCell name() {
        Label name = new Label();
        return new IndicatorCell(name, "name", line -> name.setText(line.series().name()));
    }

    static IndicatorCell unit() {
        Label unit = new Label();
        unit.getStyleClass().add("second");
        return new IndicatorCell(unit, "unit", line -> unit.setText(line.series().unit()));
    }

    static IndicatorCell baseline() {
        return amount(
                (value, year) ->
                        line -> {
                            value.setText(IndicatorWords.value(line.baseline()));
                            year.setText(IndicatorWords.year(line.baseline()));
                        });
    }

    static IndicatorCell actual() {
        return amount(
                (value, year) ->
                        line -> {
                            value.setText(IndicatorWords.value(line.actual()));
                            year.setText(IndicatorWords.year(line.actual()));
                        });
    }

    static IndicatorCell target(IndicatorWords words) {
        return amount(
                (value, year) ->
                        line -> {
                            value.setText(words.target(line.target()));
                            year.setText(IndicatorWords.year(line.target()));
                        });
    }

    /** Fills a value and the year beside it. */
    @FunctionalInterface
    private interface Amount {
        Consumer<IndicatorLine> of(Label value, Label year);
    }

    private static IndicatorCell amount(Amount amount) {
        Label value = new Label();
        value.setMinWidth(USE_PREF_SIZE);
        Label year = new Label();
        year.getStyleClass().add("year");
        HBox both = new HBox(value, year);
        both.getStyleClass().add("amount-box");
        return new IndicatorCell(both, "amount", amount.of(value, year));
    }

    static IndicatorCell light(IndicatorWords words) {
        Label light = new Label();
        return new IndicatorCell(light, "light-cell", line -> LightLabels.show(light, line, words));
    }

    @Override
    protected void updateItem(@Nullable IndicatorLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        fill.accept(line);
        setGraphic(node);
    }
}
