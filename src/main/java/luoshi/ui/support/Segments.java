package luoshi.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A row of buttons of which one is chosen: a facet of few values. Left and right walk it.
 *
 * @param <T> what is chosen; null stands for all of them, or for none
 */
public final class Segments<T> {
    private final List<@Nullable T> values;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();

    /**
     * Fills a box.
     *
     * @param chosen follows the buttons, and they it
     */
    public Segments(HBox place, List<@Nullable T> values, ObjectProperty<@Nullable T> chosen) {
        this.values = values;
        place.getStyleClass().add("segments");
        place.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < values.size(); i++) {
            ToggleButton button = new ToggleButton();
            String side = i == 0 ? "left" : i == values.size() - 1 ? "right" : "center";
            button.getStyleClass().add(side + "-pill");
            button.setToggleGroup(group);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            T value = values.get(i);
            button.setId(place.getId() + "-" + (value == null ? "all" : value));
            buttons.add(button);
        }
        place.getChildren().setAll(buttons);
        chosen.subscribe(this::choose);
        group.selectedToggleProperty()
                .addListener((observed, before, now) -> chosen(chosen, before, now));
    }

    private void choose(@Nullable T value) {
        int at = values.indexOf(value);
        group.selectToggle(at < 0 ? null : buttons.get(at));
    }

    /** A chosen button stays chosen when it is pressed again. */
    private void chosen(
            ObjectProperty<@Nullable T> chosen, @Nullable Toggle before, @Nullable Toggle now) {
        if (now == null) {
            if (Objects.equals(valueOf(before), chosen.get())) {
                group.selectToggle(before);
            }
        } else {
            chosen.set(valueOf(now));
        }
    }

    private @Nullable T valueOf(@Nullable Toggle button) {
        int at = button == null ? -1 : buttons.indexOf(button);
        return at < 0 ? null : values.get(at);
    }

    /** Names the buttons anew, and says which can be pressed. */
    public void show(Function<@Nullable T, String> words, Function<@Nullable T, Boolean> possible) {
        for (int i = 0; i < values.size(); i++) {
            ToggleButton button = buttons.get(i);
            button.setText(words.apply(values.get(i)));
            button.setAccessibleText(button.getText());
            button.setDisable(!possible.apply(values.get(i)));
        }
    }

    /** The button that is chosen, or else the first. */
    public ToggleButton focusable() {
        return group.getSelectedToggle() instanceof ToggleButton chosen
                ? chosen
                : buttons.getFirst();
    }
}
