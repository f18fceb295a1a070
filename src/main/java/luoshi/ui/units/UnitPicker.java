package luoshi.ui.units;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import luoshi.model.Unit;
import org.jspecify.annotations.Nullable;

/** A unit to be chosen: typing narrows the list, by characters or pinyin initials. */
final class UnitPicker extends VBox {
    private final TextField typed = new TextField();
    private final ListView<Unit> list = new ListView<>();
    private final Function<String, List<Unit>> find;
    private final Consumer<Unit> take;

    /**
     * @param find the units that what is typed finds
     * @param take hears the one that is chosen
     */
    UnitPicker(String prompt, String none, Function<String, List<Unit>> find, Consumer<Unit> take) {
        this.find = find;
        this.take = take;
        getStyleClass().add("unit-picker");
        typed.setId("pick");
        typed.setPromptText(prompt);
        typed.setAccessibleText(prompt);
        list.setAccessibleText(prompt);
        list.setId("picked");
        list.getStyleClass().addAll("dense", "edge-to-edge");
        list.setPlaceholder(new Label(none));
        list.setCellFactory(made -> new NameCell());
        typed.textProperty().subscribe(text -> list.getItems().setAll(find.apply(text)));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        take();
                        event.consume();
                    }
                });
        list.setOnMouseClicked(event -> take());
        getChildren().setAll(typed, list);
    }

    private void heard(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            list.getSelectionModel().selectFirst();
            take();
            event.consume();
        }
    }

    private void take() {
        Unit unit = list.getSelectionModel().getSelectedItem();
        if (unit != null) {
            take.accept(unit);
        }
    }

    /** Begins anew. */
    void begin() {
        typed.clear();
        list.getItems().setAll(find.apply(""));
        typed.requestFocus();
    }

    private static final class NameCell extends ListCell<Unit> {
        @Override
        protected void updateItem(@Nullable Unit unit, boolean empty) {
            super.updateItem(unit, empty);
            setText(empty || unit == null ? null : unit.name());
        }
    }
}
