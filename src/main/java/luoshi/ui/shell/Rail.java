package luoshi.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** The way to the views: icon over label, side by side in a wide window. */
final class Rail {
    /** A longer number would cover the room's icon. */
    private static final int MOST = 99;

    private static final double WIDE_FROM = 1600;

    private final Map<Room, ToggleButton> buttons = new EnumMap<>(Room.class);

    /** Held here: what it is computed from knows it only weakly. */
    private final ObservableIntegerValue openDecisions;

    Rail(
            VBox rail,
            List<Room> rooms,
            Messages messages,
            ObservableIntegerValue openDecisions,
            MenuActions actions) {
        this.openDecisions = openDecisions;
        ToggleGroup group = new ToggleGroup();
        Room last = rooms.getFirst();
        for (Room room : rooms) {
            if (room.part() != last.part()) {
                rail.getChildren().add(new Separator());
            }
            last = room;
            ToggleButton button = button(room, Commands.digit(rooms.indexOf(room)), messages);
            button.setToggleGroup(group);
            button.setOnAction(event -> actions.show(room));
            buttons.put(room, button);
            StackPane cell = new StackPane(button);
            if (room == Room.MATCHING) {
                cell.getChildren().add(badge(messages));
            }
            rail.getChildren().add(cell);
        }
        if (!messages.locale().getLanguage().equals(Locale.CHINESE.getLanguage())) {
            rail.getStyleClass().add("letters");
        }
        rail.getChildren().addAll(gap(), foot(messages, actions));
        rail.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                scene.widthProperty().subscribe(width -> widen(rail, width));
                            }
                        });
    }

    private static ToggleButton button(Room room, int number, Messages messages) {
        String name = messages.text("room." + room.key());
        ToggleButton button = new ToggleButton(name, new FontIcon(room.icon()));
        button.setTooltip(new Tooltip(messages.text("room.tip", name, number)));
        button.setId("room-" + room.key());
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static HBox foot(Messages messages, MenuActions actions) {
        HBox foot =
                new HBox(
                        small("settings", "fth-settings", messages, actions::preferences),
                        small("help", "fth-help-circle", messages, actions::help));
        foot.getStyleClass().add("rail-foot");
        return foot;
    }

    private static Button small(String key, String icon, Messages messages, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setId("rail-" + key);
        button.setTooltip(new Tooltip(messages.text(key + ".tip")));
        button.setAccessibleText(messages.text(key + ".tip"));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Label badge(Messages messages) {
        Label badge = new Label();
        badge.getStyleClass().add("badge");
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        openDecisions.subscribe(
                count -> {
                    badge.setText(
                            count.intValue() > MOST
                                    ? messages.text("badge.more", MOST)
                                    : count.toString());
                    badge.setVisible(count.intValue() > 0);
                    badge.setAccessibleText(messages.text("badge", count));
                });
        return badge;
    }

    private static void widen(VBox rail, Number width) {
        rail.getStyleClass().remove("wide");
        if (width.doubleValue() >= WIDE_FROM) {
            rail.getStyleClass().add("wide");
        }
    }

    void choose(Room room) {
        ToggleButton button = buttons.get(room);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
