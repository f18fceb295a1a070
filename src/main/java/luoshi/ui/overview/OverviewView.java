package luoshi.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import luoshi.ui.support.Command;
import luoshi.ui.support.Destination;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Offer;
import luoshi.ui.support.View;

/** The year at a glance: every number leads to the list behind it. */
public final class OverviewView implements View {
    private final Frame frame;
    private final Messages messages;
    private final OverviewViewModel model;
    private final OverviewController controller;
    private final Parent root;
    private final ObservableValue<String> status;

    /** A view in a window. */
    public OverviewView(Frame frame) {
        this.frame = frame;
        messages = frame.views().messages(OverviewView.class);
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

    /** Where its figures and what waits lead to: the places that are reached by mouse otherwise. */
    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (Offer offer : OverviewOffers.ALL) {
            int at = commands.size();
            commands.add(offer.does(messages::text, () -> frame.go(places().get(at))));
        }
        return commands;
    }

    private List<Destination> places() {
        return Stream.concat(
                        model.figures().stream().map(Figure::leadsTo),
                        model.waiting().stream().map(Waiting::leadsTo))
                .toList();
    }

    @Override
    public void entered() {
        model.entered();
        controller.enter();
    }
}
