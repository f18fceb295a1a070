package luoshi.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import luoshi.ui.support.Command;
import luoshi.ui.support.CommandGroup;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Offer;

/** The commands of the views: of the one on show, and of all of them from anywhere. */
final class RoomCommands {
    private final OpenViews open;
    private final Frame frame;
    private final Messages messages;
    private final Consumer<Room> show;

    /**
     * @param show goes to a room
     */
    RoomCommands(OpenViews open, Frame frame, Messages messages, Consumer<Room> show) {
        this.open = open;
        this.frame = frame;
        this.messages = messages;
        this.show = show;
    }

    /** The window's commands, and those of the view on show. */
    List<CommandGroup> menu(Room shown, List<CommandGroup> ofWindow) {
        return Stream.concat(ofWindow.stream(), Stream.of(here(shown, messages.text("menu.here"))))
                .toList();
    }

    private CommandGroup here(Room shown, String name) {
        return CommandGroup.ofView(name, open.view(shown).commands());
    }

    /** Those of the view on show, the window's, and those of the other views. */
    List<CommandGroup> palette(Room shown, List<CommandGroup> ofWindow) {
        List<CommandGroup> all = new ArrayList<>();
        all.add(here(shown, name(shown)));
        all.addAll(ofWindow);
        open.rooms().stream().filter(room -> room != shown).map(this::from).forEach(all::add);
        return all;
    }

    /** The window's commands, and those of every view under its name. */
    List<CommandGroup> every(List<CommandGroup> ofWindow) {
        return Stream.concat(ofWindow.stream(), open.rooms().stream().map(this::from)).toList();
    }

    /** A room's commands from elsewhere: each goes there first. Makes no view. */
    private CommandGroup from(Room room) {
        Messages words = frame.views().messages(open.words(room));
        return CommandGroup.ofView(
                name(room),
                open.offers(room).stream()
                        .map(offer -> offer.does(words::text, () -> goAndDo(room, offer)))
                        .toList());
    }

    private String name(Room room) {
        return messages.text("room." + room.key());
    }

    private void goAndDo(Room room, Offer offer) {
        show.accept(room);
        if (offer.decides()) {
            Command command = offer.does(frame.views().messages(open.words(room))::text, () -> {});
            frame.announce(
                    messages.text("decides", command.name(), String.valueOf(command.keysText())));
        } else if (!done(room, offer)) {
            // a view shown for the first time may still be reading what it is about
            whenIdle(
                    () -> {
                        if (isShown(room) && !done(room, offer)) {
                            frame.announce(messages.text("needs." + room.key()));
                        }
                    });
        }
    }

    private boolean isShown(Room room) {
        return open.view(room).root().getScene() != null;
    }

    private boolean done(Room room, Offer offer) {
        Optional<Command> command =
                open.view(room).commands().stream()
                        .filter(one -> one.id().equals(offer.id()))
                        .filter(one -> one.possible().get())
                        .findFirst();
        command.ifPresent(one -> one.action().run());
        return command.isPresent();
    }

    private void whenIdle(Runnable what) {
        var running = frame.desk().work().runningProperty();
        if (!running.get()) {
            Platform.runLater(what);
            return;
        }
        running.addListener(
                new ChangeListener<Boolean>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends Boolean> observed,
                            Boolean before,
                            Boolean now) {
                        running.removeListener(this);
                        Platform.runLater(what);
                    }
                });
    }
}
