package luoshi.ui.reports;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import luoshi.ui.support.Command;
import luoshi.ui.support.Frame;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Offer;
import luoshi.ui.support.View;

/** The view in which workbooks are put together and saved. */
public final class ReportsView implements View {
    private final ReportsController controller;
    private final Messages messages;
    private final Parent root;
    private final List<Command> commands;
    private final StringBinding status;

    /** A view in a window. */
    public ReportsView(Frame frame) {
        messages = frame.views().messages(ReportsView.class);
        ReportsViewModel model =
                new ReportsViewModel(
                        frame.desk(), messages, new Remembered(frame.settings()), frame::announce);
        this.controller = new ReportsController(frame, model, messages);
        this.root = frame.views().load(controller);
        this.status = controller.status();
        BooleanBinding drawn =
                Bindings.createBooleanBinding(
                        () -> !model.pagesProperty().get().isEmpty(), model.pagesProperty());
        BooleanBinding running =
                Bindings.createBooleanBinding(
                        () -> model.savingProperty().get() instanceof Saving.Running,
                        model.savingProperty());
        this.commands =
                List.of(
                        command(ReportOffers.SAVE, controller::save),
                        command(ReportOffers.PREVIEW, controller::preview),
                        command(ReportOffers.BRIEF, controller::brief),
                        command(ReportOffers.BACK, controller::turnBack).when(drawn),
                        command(ReportOffers.ON, controller::turnOn).when(drawn),
                        command(ReportOffers.STOP, controller::cancel).when(running));
        // page keys would turn the lists
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
    }

    private Command command(Offer offer, Runnable action) {
        return offer.does(messages::text, action);
    }

    private void hear(KeyEvent event) {
        for (Command command : commands) {
            KeyCombination keys = command.keys();
            if (keys != null && keys.match(event) && command.possible().get()) {
                command.action().run();
                event.consume();
            }
        }
    }

    @Override
    public List<Command> commands() {
        return commands;
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
    public void entered() {
        controller.enter();
    }
}
