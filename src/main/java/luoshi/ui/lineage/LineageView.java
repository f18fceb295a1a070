package luoshi.ui.lineage;

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
import luoshi.ui.support.View;
import luoshi.workbench.LineageStory;

/** The view of what goes on from plan to task to outcome to the next year, and of what does not. */
public final class LineageView implements View {
    private final Messages messages;
    private final LineageViewModel model;
    private final LineageController controller;
    private final Parent root;
    private final ObservableValue<String> status;

    /** A view in a window. */
    public LineageView(Frame frame) {
        messages = frame.views().messages(LineageView.class);
        LineageWords words = new LineageWords(messages);
        model = new LineageViewModel(frame.desk(), words, this::isShown);
        controller = new LineageController(frame, model, words);
        root = frame.views().load(controller);
        Dividers.keep(controller.root(), "lineage", frame.settings(), 216, 0, 240, 0);
        status = Bindings.createStringBinding(this::statusLine, model.story(), model.themes());
    }

    private boolean isShown() {
        // asked before the view is loaded too
        return controller != null && controller.isShown();
    }

    private String statusLine() {
        LineageStory story = model.story().get();
        return story == null
                ? ""
                : messages.text(
                        story.isOneYear() ? "status.one" : "status",
                        String.valueOf(story.from()),
                        String.valueOf(story.to()),
                        model.themes().size());
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
        return List.of(
                LineageOffers.CONFIRM
                        .does(messages::text, controller.link()::confirm)
                        .when(model.walk().link().isNotNull()),
                LineageOffers.REJECT
                        .does(messages::text, controller.link()::reject)
                        .when(model.walk().link().isNotNull()),
                LineageOffers.EDIT
                        .does(messages::text, controller.editing()::begin)
                        .when(model.walk().node().isNotNull()),
                LineageOffers.SWITCH.does(messages::text, controller::switchDrawing),
                LineageOffers.TELL.does(messages::text, model::tell));
    }

    @Override
    public void entered() {
        model.entered();
        controller.enter();
    }

    @Override
    public void show(Destination destination) {
        if (destination instanceof Destination.OfTaskLineage(long task)) {
            model.showOf(task);
        }
    }
}
