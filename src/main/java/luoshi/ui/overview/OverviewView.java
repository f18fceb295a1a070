package luoshi.ui.overview;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.View;

/** The year at a glance: every number leads to the list behind it. */
public final class OverviewView implements View {
    private final OverviewViewModel model;
    private final OverviewController controller;
    private final Parent root;
    private final ObservableValue<String> status;

    /** A view in a window. */
    public OverviewView(Frame frame) {
        Messages messages = frame.views().messages(OverviewView.class);
        model = new OverviewViewModel(frame.desk(), messages, this::isShown);
        controller = new OverviewController(frame, model, messages);
        root = frame.views().load(controller);
        status =
                Bindings.createStringBinding(
                        () ->
                                model.read().isEmpty()
                                        ? ""
                                        : messages.text(
                                                "status",
                                                String.valueOf(model.year()),
                                                model.read().all().total()),
                        model.revision());
    }

    private boolean isShown() {
        // asked before the view is loaded too
        return controller != null && controller.isShown();
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
    public void entered() {
        model.entered();
        controller.enter();
    }
}
