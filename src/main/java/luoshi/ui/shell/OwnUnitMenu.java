package luoshi.ui.shell;

import javafx.application.Platform;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;

/** The own unit in the top bar; opens a list that typing narrows. */
final class OwnUnitMenu {
    private final MenuButton button;
    private final OwnUnitViewModel model;
    private final TextField filter = new TextField();
    private final ListView<String> list = new ListView<>();

    OwnUnitMenu(MenuButton button, Desk desk, Messages messages) {
        this.button = button;
        this.model = new OwnUnitViewModel(desk);
        filter.setId("own-unit-filter");
        Label hint = new Label(messages.text("own-unit.filter"), filter);
        hint.setContentDisplay(ContentDisplay.BOTTOM);
        hint.getStyleClass().add("second");
        filter.textProperty().bindBidirectional(model.typed());
        list.setId("own-unit-list");
        list.setItems(model.units());
        list.setPlaceholder(new Label(messages.text("own-unit.nothing")));
        list.getStyleClass().addAll("dense", "edge-to-edge");
        VBox content = new VBox(hint, list);
        content.getStyleClass().add("own-unit-menu");
        CustomMenuItem item = new CustomMenuItem(content, false);
        item.getStyleClass().add("plain-item");
        button.getItems().setAll(item);
        button.setOnShown(event -> Platform.runLater(this::begin));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        take();
                    }
                });
        list.setOnMouseClicked(event -> take());
        desk.ownUnitProperty()
                .subscribe(
                        unit ->
                                button.setText(
                                        unit.isEmpty() ? messages.text("own-unit.none") : unit));
    }

    private void begin() {
        filter.requestFocus();
        list.getSelectionModel().clearSelection();
    }

    private void filterKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
            case ENTER -> {
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
                take();
                event.consume();
            }
            default -> {}
        }
    }

    private void take() {
        String unit = list.getSelectionModel().getSelectedItem();
        if (unit != null) {
            button.hide();
            model.choose(unit);
        }
    }

    void open() {
        button.show();
    }
}
