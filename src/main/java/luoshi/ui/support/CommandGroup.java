package luoshi.ui.support;

import java.util.List;
import java.util.stream.Stream;

/**
 * Commands that belong together: a menu.
 *
 * @param name in the window's language
 * @param ofView whether they are those of one view, which are told with its name
 */
public record CommandGroup(String name, List<Entry> entries, boolean ofView) {
    /** A menu of the window. */
    public CommandGroup(String name, List<Entry> entries) {
        this(name, entries, false);
    }

    /** What can be done in a view. */
    public static CommandGroup ofView(String name, List<Command> commands) {
        return new CommandGroup(
                name, commands.stream().<Entry>map(CommandGroup.One::new).toList(), true);
    }

    /** Copies the entries. */
    public CommandGroup {
        entries = List.copyOf(entries);
    }

    /** What stands in a menu. */
    public sealed interface Entry {}

    /** A command. */
    public record One(Command command) implements Entry {}

    /** A menu of its own. */
    public record Sub(CommandGroup group) implements Entry {}

    /** A line between two parts. */
    public record Line() implements Entry {}

    /** All its commands, those of its menus too. */
    public Stream<Command> all() {
        return entries.stream()
                .flatMap(
                        entry ->
                                switch (entry) {
                                    case One(Command command) -> Stream.of(command);
                                    case Sub(CommandGroup group) -> group.all();
                                    case Line() -> Stream.empty();
                                });
    }
}
