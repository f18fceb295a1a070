package luoshi.ui.indicators;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorRole;
import luoshi.ui.indicators.IndicatorsViewModel.SourcePlace;
import luoshi.ui.support.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** A value of an indicator with the place that states it; leads there. */
final class PointRow extends HBox {
    /** What can be done with a row. */
    interface Actions {
        void showSource(SourcePlace place);

        void go(IndicatorPoint point);

        void edit(IndicatorPoint point);

        void remove(IndicatorPoint point);
    }

    private final IndicatorPoint point;
    private final Messages messages;
    private final Actions actions;

    PointRow(
            IndicatorPoint point,
            Optional<SourcePlace> place,
            IndicatorWords words,
            Actions actions) {
        this.point = point;
        this.messages = words.messages();
        this.actions = actions;
        getStyleClass().add("point-row");
        String role = point.firm() ? "role." + point.role() : "role.expected";
        Label tag = label(messages.text(role), "tag");
        tag.getStyleClass().add(point.role().name().toLowerCase(Locale.ROOT));
        String amount =
                point.role() == IndicatorRole.TARGET
                        ? words.target(point)
                        : IndicatorWords.plain(point.value());
        Label value = label(amount, "point-value");
        Label year = label(IndicatorWords.year(point), "point-year");
        String paper =
                point.source() == IndicatorPoint.Source.ENTERED
                        ? messages.text("by-hand")
                        : messages.text("source." + point.source());
        Label from = label(paper, "point-paper");
        Label quote = label(point.quote().replace('\n', ' '), "point-quote");
        quote.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(quote, Priority.ALWAYS);
        quote.setMinWidth(0);
        getChildren().addAll(tag, year, value, from, quote);
        place.ifPresent(
                known -> {
                    quote.setTooltip(new Tooltip(known.paper() + "\n" + point.quote()));
                    addButton("show-source", "fth-external-link", one -> actions.showSource(known));
                });
        addOwnButtons();
    }

    private void addOwnButtons() {
        switch (point.source()) {
            case TASK -> addButton("open-task", "fth-list", actions::go);
            case RESTATED, ACCOUNT -> addButton("open-row", "fth-link", actions::go);
            case ENTERED, PLAN -> {
                addButton("edit", "fth-edit-2", actions::edit);
                addButton("remove", "fth-trash-2", actions::remove);
            }
        }
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void addButton(String key, String icon, Consumer<IndicatorPoint> what) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "in-row");
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setAccessibleText(messages.text(key) + " " + point.quote());
        button.setOnAction(event -> what.accept(point));
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button);
    }
}
