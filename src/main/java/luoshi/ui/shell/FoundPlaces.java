package luoshi.ui.shell;

import java.util.function.Consumer;
import luoshi.ui.palette.PalettePlaces;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;

/**
 * Where what is found in the palette leads to.
 *
 * @param show goes to a room
 */
record FoundPlaces(Frame frame, Consumer<Room> show) implements PalettePlaces {
    @Override
    public void task(long id) {
        frame.go(new Destination.OfTask(id));
    }

    @Override
    public void unit(String name) {
        frame.desk().searchProperty().set(name);
        show.accept(Room.TASKS);
    }
}
