package luoshi.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import luoshi.ui.support.Appearance;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Program;
import org.jspecify.annotations.Nullable;

/** The full menu behind the menu button. */
final class MainMenu {
    private final Messages messages;
    private final Program program;
    private final MenuActions actions;

    private MainMenu(Messages messages, Program program, MenuActions actions) {
        this.messages = messages;
        this.program = program;
        this.actions = actions;
    }

    static void fill(
            MenuButton button,
            Messages messages,
            Program program,
            MenuActions actions,
            List<Room> rooms,
            BooleanBinding undoable,
            BooleanBinding redoable) {
        MainMenu menu = new MainMenu(messages, program, actions);
        button.getItems()
                .setAll(
                        menu.ledger(),
                        menu.edit(undoable, redoable),
                        menu.view(rooms),
                        menu.help());
    }

    private Menu ledger() {
        Menu recent = new Menu(messages.text("menu.recent"));
        for (Path folder : program.recent()) {
            MenuItem item = new MenuItem(program.nameOf(folder) + " — " + folder);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> program.openLedger(folder));
            recent.getItems().add(item);
        }
        recent.setDisable(recent.getItems().isEmpty());
        return new Menu(
                messages.text("menu.ledger"),
                null,
                item("menu.new", "Shortcut+N", program::newLedger),
                item("menu.open", "Shortcut+Shift+O", program::chooseLedger),
                recent,
                item("menu.sample", null, program::openSample),
                new SeparatorMenuItem(),
                item("menu.import", "Shortcut+I", actions::importFiles),
                item("menu.backup", null, actions::backUp),
                new SeparatorMenuItem(),
                item("menu.exit", "Shortcut+Q", program::exit));
    }

    private Menu edit(BooleanBinding undoable, BooleanBinding redoable) {
        MenuItem undo = item("undo", "Shortcut+Z", actions::undo);
        MenuItem redo = item("redo", "Shortcut+Y", actions::redo);
        undo.disableProperty().bind(undoable.not());
        redo.disableProperty().bind(redoable.not());
        return new Menu(messages.text("menu.edit"), null, undo, redo);
    }

    private Menu view(List<Room> rooms) {
        Appearance appearance = program.appearance();
        Menu view = new Menu(messages.text("menu.view"));
        for (int i = 0; i < rooms.size(); i++) {
            Room room = rooms.get(i);
            view.getItems()
                    .add(
                            item(
                                    "room." + room.key(),
                                    "Shortcut+" + (i + 1),
                                    () -> actions.show(room)));
        }
        view.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        choices(
                                "menu.look",
                                appearance.lookProperty(),
                                List.of(Appearance.Look.values())),
                        choices(
                                "menu.text-size",
                                appearance.textSizeProperty(),
                                List.of(Appearance.TextSize.values())),
                        choices(
                                "menu.language",
                                appearance.languageProperty(),
                                Appearance.LANGUAGES));
        return view;
    }

    private <T> Menu choices(String key, ObjectProperty<T> chosen, List<T> all) {
        Menu menu = new Menu(messages.text(key));
        ToggleGroup group = new ToggleGroup();
        for (T one : all) {
            RadioMenuItem item = new RadioMenuItem(messages.text(key + "." + keyOf(one)));
            item.setToggleGroup(group);
            item.setSelected(one.equals(chosen.get()));
            item.setOnAction(event -> chosen.set(one));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String keyOf(Object one) {
        return one instanceof Locale locale ? locale.toLanguageTag() : one.toString();
    }

    private Menu help() {
        return new Menu(messages.text("menu.help"), null, item("menu.about", null, actions::about));
    }

    private MenuItem item(String key, @Nullable String keys, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        return item;
    }
}
