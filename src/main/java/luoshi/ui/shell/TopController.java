package luoshi.ui.shell;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Desk;
import luoshi.ui.support.Messages;

/** The bar over the views: menu, year, own unit, search, undo and redo, commands. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class TopController {
    private final ShellViewModel model;
    private final Desk desk;
    private final Messages messages;
    private final MenuActions actions;
    private OwnUnitMenu ownUnitMenu;

    @FXML private MenuButton menu;
    @FXML private ComboBox<Integer> year;
    @FXML private ToggleSwitch ownUnitOnly;
    @FXML private MenuButton ownUnit;
    @FXML private CustomTextField search;
    @FXML private Button clearSearch;
    @FXML private Button undo;
    @FXML private Button redo;

    TopController(ShellViewModel model, Desk desk, Messages messages, MenuActions actions) {
        this.model = model;
        this.desk = desk;
        this.messages = messages;
        this.actions = actions;
    }

    @FXML
    void initialize() {
        new YearChoice(year, desk, messages);
        ownUnitOnly.selectedProperty().bindBidirectional(desk.ownUnitOnlyProperty());
        ownUnitOnly.disableProperty().bind(desk.ownUnitProperty().isEmpty());
        ownUnitMenu = new OwnUnitMenu(ownUnit, desk, messages);
        search.textProperty().bindBidirectional(desk.searchProperty());
        clearSearch.visibleProperty().bind(search.textProperty().isNotEmpty());
        bindButton(undo, model.undoTip(), model.undoable());
        bindButton(redo, model.redoTip(), model.redoable());
    }

    private static void bindButton(Button button, StringBinding tip, BooleanBinding possible) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(tip);
        button.setTooltip(tooltip);
        button.disableProperty().bind(possible.not());
    }

    /** Fills the menu. */
    void offer(List<CommandGroup> groups) {
        MainMenu.fill(menu, groups);
    }

    /** Opens the menu. */
    void openMenu() {
        menu.show();
    }

    /** Where words are searched for. */
    TextField search() {
        return search;
    }

    /** Asks for the own unit where none is chosen yet. */
    void offerOwnUnit(Runnable withTheWords) {
        ownUnitMenu.offer(withTheWords);
    }

    @FXML
    void undo() {
        actions.undo();
    }

    @FXML
    void redo() {
        actions.redo();
    }

    @FXML
    void palette() {
        actions.palette();
    }

    @FXML
    void clearSearch() {
        search.clear();
        search.requestFocus();
    }
}
