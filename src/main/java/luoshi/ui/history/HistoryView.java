package luoshi.ui.history;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import luoshi.ui.support.Command;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Dividers;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.StepWords;
import luoshi.ui.support.View;

/** The view of every change that was made to the ledger, with the ways back. */
public final class HistoryView implements View {
    private final HistoryViewModel model;
    private final HistoryController controller;
    private final Parent root;
    private final ObservableValue<String> status;

    /** A view in a window. */
    public HistoryView(Frame frame) {
        Messages messages = frame.views().messages(HistoryView.class);
        model = new HistoryViewModel(frame.desk(), messages, new StepWords(frame.views()));
        controller = new HistoryController(frame, model, messages);
        root = frame.views().load(controller);
        Dividers.keep(controller.root(), "history", frame.settings(), 400, 0, 480, 0);
        status =
                Bindings.createStringBinding(
                        () -> messages.text("status", model.changes().size()), model.changes());
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
        return controller.commands();
    }

    @Override
    public void entered() {
        controller.enter();
    }

    @Override
    public void show(Destination destination) {
        if (destination instanceof Destination.OfHistory(long task)) {
            model.showOnly(task);
        }
    }
}
