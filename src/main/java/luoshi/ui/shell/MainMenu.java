package luoshi.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import luoshi.ui.support.Command;
import luoshi.ui.support.CommandGroup;

/** The full menu behind the menu button, made of commands. */
final class MainMenu {
    private MainMenu() {}

    static void fill(MenuButton button, List<CommandGroup> groups) {
        button.getItems().setAll(groups.stream().map(MainMenu::menu).toList());
    }

    private static Menu menu(CommandGroup group) {
        Menu menu = new Menu(group.name());
        group.entries().forEach(entry -> menu.getItems().add(item(entry)));
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private static MenuItem item(CommandGroup.Entry entry) {
        return switch (entry) {
            case CommandGroup.One(Command command) -> item(command);
            case CommandGroup.Sub(CommandGroup group) -> menu(group);
            case CommandGroup.Line() -> new SeparatorMenuItem();
        };
    }

    private static MenuItem item(Command command) {
        MenuItem item = command.chosen() == null ? new MenuItem() : choice(command);
        item.setText(command.name());
        item.setMnemonicParsing(false);
        item.setId(command.id());
        KeyCombination keys = command.keys();
        if (keys != null && isNoTyping(keys)) {
            item.setAccelerator(keys);
        } else if (keys != null) {
            // a bare letter would be taken from whoever types: the view hears it itself
            item.setText(command.name() + "\u3000" + command.keysText());
        }
        item.setOnAction(event -> command.action().run());
        item.setDisable(!command.possible().get());
        command.possible().addListener((observed, before, now) -> item.setDisable(!now));
        return item;
    }

    private static boolean isNoTyping(KeyCombination keys) {
        boolean isFunction =
                keys instanceof KeyCodeCombination held && held.getCode().isFunctionKey();
        return isFunction
                || keys.getShortcut() == KeyCombination.ModifierValue.DOWN
                || keys.getAlt() == KeyCombination.ModifierValue.DOWN;
    }

    private static RadioMenuItem choice(Command command) {
        RadioMenuItem item = new RadioMenuItem();
        if (command.chosen() != null) {
            item.setSelected(command.chosen().get());
            command.chosen().addListener((observed, before, now) -> item.setSelected(now));
        }
        return item;
    }
}
