package luoshi.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The units of an item, a row each: role, name, and away. */
final class UnitRows {
    private final Messages messages;
    private final Consumer<List<Responsibility>> take;
    private final VBox rows = new VBox();

    /**
     * @param take hears the units after each change
     */
    UnitRows(Messages messages, List<Responsibility> units, Consumer<List<Responsibility>> take) {
        this.messages = messages;
        this.take = take;
        rows.getStyleClass().add("unit-rows");
        units.forEach(part -> rows.getChildren().add(row(part)));
        Button add = new Button(messages.text("unit.add"), new FontIcon("fth-plus"));
        add.setId("addUnit");
        add.getStyleClass().addAll("small", "flat");
        add.setOnAction(event -> addRow());
        rows.getChildren().add(add);
    }

    Node node() {
        return rows;
    }

    private void addRow() {
        int last = rows.getChildren().size() - 1;
        HBox row = row(new Responsibility("", last == 0 ? Role.LEAD : Role.JOINT));
        rows.getChildren().add(last, row);
        row.getChildren().get(1).requestFocus();
    }

    private HBox row(Responsibility part) {
        ComboBox<Role> role = new ComboBox<>();
        role.getItems().setAll(Role.values());
        role.setValue(part.role());
        role.setConverter(new RoleWords(messages));
        role.setAccessibleText(messages.text("unit.role"));
        TextField name = new TextField(part.unit());
        name.setPromptText(messages.text("unit.name"));
        name.setAccessibleText(messages.text("unit.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button away = new Button(null, new FontIcon("fth-x"));
        away.getStyleClass().addAll("flat", "button-icon", "small");
        away.setAccessibleText(messages.text("unit.away"));
        HBox row = new HBox(role, name, away);
        row.getStyleClass().add("unit-row");
        role.valueProperty().addListener((observed, before, now) -> changed());
        name.setOnAction(event -> changed());
        name.focusedProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (!now && !name.getText().equals(part.unit())) {
                                changed();
                            }
                        });
        away.setOnAction(
                event -> {
                    rows.getChildren().remove(row);
                    changed();
                });
        return row;
    }

    private void changed() {
        List<Responsibility> units = new ArrayList<>();
        for (Node child : rows.getChildren()) {
            if (child instanceof HBox row
                    && row.getChildren().get(0) instanceof ComboBox<?> role
                    && role.getValue() instanceof Role of
                    && row.getChildren().get(1) instanceof TextField name
                    && !name.getText().isBlank()) {
                units.add(new Responsibility(name.getText(), of));
            }
        }
        take.accept(units);
    }

    private static final class RoleWords extends StringConverter<Role> {
        private final Messages messages;

        RoleWords(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable Role role) {
            return role == null ? "" : messages.text("role." + role.name());
        }

        @Override
        public @Nullable Role fromString(String words) {
            return null;
        }
    }
}
