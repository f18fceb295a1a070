package luoshi.ui.promises;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import luoshi.ui.support.Command;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Dividers;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Offer;
import luoshi.ui.support.View;

/** The view of what the year's tasks promise, what is reported of it, and the verdicts. */
public final class PromisesView implements View {
    private static final KeyCombination CTRL_ENTER =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CTRL_O =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);

    private final PromisesViewModel model;
    private final PromisesController controller;
    private final PromiseDetailController detail;
    private final Messages messages;
    private final Parent root;
    private final ObservableValue<String> status;
    private final List<Command> commands;

    /** A view in a window. */
    public PromisesView(Frame frame) {
        messages = frame.views().messages(PromisesView.class);
        model = new PromisesViewModel(frame.desk(), messages);
        controller = new PromisesController(model, frame::importFiles);
        root = frame.views().load(controller);
        detail = new PromiseDetailController(frame, model, this::entered);
        controller.detail().getChildren().add(frame.views().load(detail));
        Dividers.keep(controller.root(), "promises", frame.settings(), 680, 0, 860, 0);
        status =
                Bindings.createStringBinding(
                        () ->
                                messages.text(
                                        "status",
                                        model.rows().size(),
                                        model.counts().get().total()),
                        model.rows(),
                        model.counts());
        commands =
                List.of(
                        command(PromiseOffers.OVERRULE, detail::focusWord, model),
                        command(PromiseOffers.SOURCE, detail::showReported, model),
                        command(PromiseOffers.TASK, detail::openTask, model),
                        command(PromiseOffers.ROW, detail::openRow, model));
        // a table would take F2 for itself
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private Command command(Offer offer, Runnable what, PromisesViewModel model) {
        return offer.does(messages::text, what).when(model.chosen().isNotNull());
    }

    private void keyPressed(KeyEvent event) {
        if (CTRL_ENTER.match(event) || CTRL_O.match(event)) {
            detail.showReported();
        } else if (event.getCode() == KeyCode.F2) {
            detail.focusWord();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            controller.focusList();
        } else {
            return;
        }
        event.consume();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return controller.panes();
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
        controller.focusList();
    }

    @Override
    public void show(Destination destination) {
        if (destination instanceof Destination.OfPromises promises) {
            model.showOnly(promises.verdict());
        } else if (destination instanceof Destination.OfTaskPromises(long task)) {
            model.showOf(task);
        }
    }
}
