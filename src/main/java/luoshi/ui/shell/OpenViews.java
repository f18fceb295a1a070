package luoshi.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.View;

/** The views of the rooms, each made when it is first wanted. */
final class OpenViews {
    private final Map<Room, Function<Frame, View>> makers;
    private final Frame frame;
    private final Messages messages;
    private final Map<Room, View> made = new EnumMap<>(Room.class);

    OpenViews(Map<Room, Function<Frame, View>> makers, Frame frame, Messages messages) {
        this.makers = makers;
        this.frame = frame;
        this.messages = messages;
    }

    /** The rooms that have views, in the rail's order. */
    List<Room> rooms() {
        return List.copyOf(makers.keySet());
    }

    View view(Room room) {
        return made.computeIfAbsent(
                room, key -> Objects.requireNonNull(makers.get(key)).apply(frame));
    }

    /** The window's commands, and those of the view on show. */
    List<CommandGroup> commandsIn(Room room, List<CommandGroup> ofWindow) {
        List<CommandGroup> all = new ArrayList<>(ofWindow);
        add(all, messages.text("menu.here"), room);
        return all;
    }

    /** The window's commands, and those of every view under its name. */
    List<CommandGroup> everyCommand(List<CommandGroup> ofWindow) {
        List<CommandGroup> all = new ArrayList<>(ofWindow);
        rooms().forEach(room -> add(all, messages.text("room." + room.key()), room));
        return all;
    }

    private void add(List<CommandGroup> all, String name, Room room) {
        List<CommandGroup.Entry> here =
                view(room).commands().stream()
                        .<CommandGroup.Entry>map(CommandGroup.One::new)
                        .toList();
        if (!here.isEmpty()) {
            all.add(new CommandGroup(name, here));
        }
    }
}
