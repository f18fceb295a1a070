package luoshi.ui.matching;

import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import luoshi.ui.support.Command;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.ui.support.View;
import luoshi.workbench.Wording;

/** The view in which the officer settles which task each outcome answers. */
public final class MatchingView implements View {
    private final MatchingViewModel model;
    private final MatchingController controller;
    private final Parent root;
    private final List<Command> commands;
    private final StringBinding status;

    /** A view in a window. */
    public MatchingView(Frame frame) {
        MatchingWords words =
                new MatchingWords(
                        frame.views().messages(MatchingView.class),
                        new Wording(frame.views().locale()));
        this.model = new MatchingViewModel(frame.desk(), words, frame::announce);
        this.controller = new MatchingController(frame, model, words);
        this.root = frame.views().load(controller);
        this.status = controller.status();
        MatchingKeys keys = controller.keys();
        this.commands = keys.commands();
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::hear);
        root.addEventFilter(KeyEvent.KEY_TYPED, keys::hearTyped);
        root.addEventFilter(KeyEvent.KEY_RELEASED, event -> keys.hearReleased());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return controller.focusable();
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void entered() {
        controller.enter();
    }

    @Override
    public void show(Destination destination) {
        if (destination instanceof Destination.OfOutcome(long id)) {
            model.show(id);
        }
    }
}
