package luoshi.ui.shell;

import java.util.List;
import java.util.function.Function;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Offer;
import luoshi.ui.support.View;

/**
 * What stands in a room.
 *
 * @param maker makes the view when it is first shown
 * @param words the class in whose bundle the offers are named
 * @param offers what can be done in it
 */
public record RoomView(Function<Frame, View> maker, Class<?> words, List<Offer> offers) {}
