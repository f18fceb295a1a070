package luoshi.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Offer;
import luoshi.ui.support.View;

/** The views of the rooms, each made when it is first wanted. */
final class OpenViews {
    private final Map<Room, RoomView> rooms;
    private final Frame frame;
    private final Map<Room, View> made = new EnumMap<>(Room.class);

    OpenViews(Map<Room, RoomView> rooms, Frame frame) {
        this.rooms = rooms;
        this.frame = frame;
    }

    /** The rooms that have views, in the rail's order. */
    List<Room> rooms() {
        return List.copyOf(rooms.keySet());
    }

    View view(Room room) {
        return made.computeIfAbsent(room, key -> in(key).maker().apply(frame));
    }

    /** What can be done in a room's view; does not make it. */
    List<Offer> offers(Room room) {
        return in(room).offers();
    }

    /** In whose bundle the offers are named. */
    Class<?> words(Room room) {
        return in(room).words();
    }

    private RoomView in(Room room) {
        return Objects.requireNonNull(rooms.get(room));
    }
}
