package luoshi.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import luoshi.ui.support.Appearance;
import luoshi.ui.support.Command;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.CommandGroup.Entry;
import luoshi.ui.support.CommandGroup.Line;
import luoshi.ui.support.CommandGroup.One;
import luoshi.ui.support.CommandGroup.Sub;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Program;

/** Every command of the window but those of the views. */
final class Commands {
    private static final int LAST_DIGIT = 9;

    private final Messages messages;
    private final Program program;
    private final MenuActions actions;
    private final SafetyMenu safety;

    Commands(Messages messages, Program program, MenuActions actions, SafetyMenu safety) {
        this.safety = safety;
        this.messages = messages;
        this.program = program;
        this.actions = actions;
    }

    /** In groups, as the menu has them. */
    List<CommandGroup> all(List<Room> rooms, ShellViewModel model) {
        return List.of(ledger(), edit(model), view(rooms), help());
    }

    private CommandGroup ledger() {
        List<Entry> recent = new ArrayList<>();
        for (Path folder : program.recent()) {
            Command open =
                    Command.of(
                            "recent",
                            program.nameOf(folder) + " — " + folder,
                            "fth-folder",
                            () -> program.openLedger(folder));
            int place = recent.size() + 1;
            recent.add(new One(place > LAST_DIGIT ? open : open.on("Shortcut+Shift+" + place)));
        }
        return group(
                "menu.ledger",
                one("menu.new", "fth-file-plus", program::newLedger, "Shortcut+N"),
                one("menu.open", "fth-folder", program::chooseLedger, "Shortcut+Shift+O"),
                new Sub(new CommandGroup(messages.text("menu.recent"), recent)),
                one("menu.sample", "fth-book-open", program::openSample, "Shortcut+Shift+D"),
                new Line(),
                one("menu.import", "fth-download", actions::importFiles, "Shortcut+I"),
                one("menu.paste", "fth-clipboard", actions::paste, "Shortcut+Shift+V"),
                one("menu.backup", "fth-shield", actions::backUp, "Shortcut+Shift+B"),
                new Sub(safety.group()),
                new Line(),
                one("menu.exit", "fth-log-out", program::exit, "Shortcut+Q"));
    }

    private CommandGroup edit(ShellViewModel model) {
        return group(
                "menu.edit",
                new One(
                        command("undo", "fth-rotate-ccw", actions::undo)
                                .on("Shortcut+Z")
                                .when(model.undoable())),
                new One(
                        command("redo", "fth-rotate-cw", actions::redo)
                                .on("Shortcut+Y")
                                .when(model.redoable())));
    }

    private CommandGroup view(List<Room> rooms) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < rooms.size(); i++) {
            Room room = rooms.get(i);
            entries.add(
                    one(
                            "room." + room.key(),
                            room.icon(),
                            () -> actions.show(room),
                            "Shortcut+" + digit(i)));
        }
        Appearance appearance = program.appearance();
        entries.add(new Line());
        entries.add(one("palette", "fth-command", actions::palette, "Shortcut+K"));
        entries.add(choices("menu.look", appearance.lookProperty(), Appearance.Look.values(), 1));
        entries.add(textSize(appearance));
        entries.add(
                choices(
                        "menu.language",
                        appearance.languageProperty(),
                        Appearance.LANGUAGES.toArray(Locale[]::new),
                        8));
        entries.add(new Line());
        entries.add(one("settings", "fth-settings", actions::preferences, "Shortcut+Comma"));
        return new CommandGroup(messages.text("menu.view"), entries);
    }

    private Sub textSize(Appearance appearance) {
        var size = appearance.textSizeProperty();
        Sub sizes = choices("menu.text-size", size, Appearance.TextSize.values(), 4);
        List<Entry> entries = new ArrayList<>(sizes.group().entries());
        entries.add(new Line());
        entries.add(
                one("text.larger", "fth-zoom-in", () -> appearance.resize(1), "Shortcut+Equals"));
        entries.add(
                one("text.smaller", "fth-zoom-out", () -> appearance.resize(-1), "Shortcut+Minus"));
        // the digit alone leads to the tenth view
        entries.add(
                one(
                        "text.normal",
                        "fth-type",
                        () -> size.set(Appearance.TextSize.NORMAL),
                        "Shortcut+Shift+0"));
        return new Sub(new CommandGroup(sizes.group().name(), entries));
    }

    /** The digit on whose key the room stands that comes after so many others: the tenth on 0. */
    static int digit(int before) {
        return before < LAST_DIGIT ? before + 1 : 0;
    }

    /**
     * @param digit on whose key the first choice stands; the others follow
     */
    private <T> Sub choices(String key, ObjectProperty<T> chosen, T[] all, int digit) {
        List<Entry> entries = new ArrayList<>();
        for (T one : all) {
            String id = key + "." + (one instanceof Locale l ? l.toLanguageTag() : one);
            entries.add(
                    new One(
                            command(id, "fth-settings", () -> chosen.set(one))
                                    .on("Shortcut+Alt+" + (digit + entries.size()))
                                    .chosenWhen(Bindings.equal(chosen, one))));
        }
        return new Sub(new CommandGroup(messages.text(key), entries));
    }

    private CommandGroup help() {
        return group(
                "menu.help",
                one("help.here", "fth-help-circle", actions::help, "F1"),
                one("help.manual", "fth-book", actions::manual, "Shift+F1"),
                one("help.shortcuts", "fth-command", actions::shortcuts, "Shortcut+Slash"),
                new Line(),
                one("menu.about", "fth-info", actions::about, "Shortcut+Shift+Slash"));
    }

    private CommandGroup group(String key, Entry... entries) {
        return new CommandGroup(messages.text(key), List.of(entries));
    }

    private One one(String key, String icon, Runnable action, String keys) {
        return new One(command(key, icon, action).on(keys));
    }

    private Command command(String key, String icon, Runnable action) {
        return Command.of(key.replace('.', '-'), messages.text(key), icon, action);
    }
}
